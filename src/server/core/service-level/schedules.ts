/** Schedules by name: they are data that an instance may have re-created, so the code does not know them by sys_id. */
export const SCHEDULE = {
    businessHours: 'CDT business hours',
    holidays: 'California state holidays',
} as const
