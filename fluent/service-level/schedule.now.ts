import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { SCHEDULE } from '../../src/server/core/service-level/schedules'

/** T4: a business day is a weekday, 08:00 to 17:00 Pacific, that is not a state holiday. */
export const scheduleBusinessHours = Record({
    $id: Now.ID['service-level-schedule-business-hours'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule',
    data: {
        name: SCHEDULE.businessHours,
        calendar_name: SCHEDULE.businessHours,
        label: SCHEDULE.businessHours,
        plural_label: SCHEDULE.businessHours,
        description: 'Weekdays 08:00 to 17:00 Pacific, without state holidays',
        time_zone: 'US/Pacific',
    },
})

Record({
    $id: Now.ID['service-level-schedule-weekdays'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleBusinessHours,
        name: 'Weekdays 08:00 to 17:00',
        type: '',
        show_as: 'busy',
        all_day: false,
        start_date_time: '20260105T080000',
        end_date_time: '20260105T170000',
        repeat_type: 'weekdays',
        repeat_count: 1,
    },
})

/** Its entries are the one source of holidays: the service-level clocks and the renewal windows both read them. */
export const scheduleHolidays = Record({
    $id: Now.ID['service-level-schedule-holidays'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule',
    data: {
        name: SCHEDULE.holidays,
        calendar_name: SCHEDULE.holidays,
        label: SCHEDULE.holidays,
        plural_label: SCHEDULE.holidays,
        description: 'Weekdays on which state offices are closed. Enter each year before it begins, one entry a day.',
        time_zone: 'US/Pacific',
    },
})

Record({
    $id: Now.ID['service-level-schedule-without-holidays'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_other_schedule',
    data: { schedule: scheduleBusinessHours, child_schedule: scheduleHolidays, type: 'include' },
})
