import calendar from '../../fluent/service-level/state-holidays.json'
import { type CalendarDate } from '../../src/server/core/time/calendar'

export interface StateHoliday {
    name: string
    /** The day it is on by the calendar. */
    actual: CalendarDate
    /** The weekday on which offices are closed; null when it falls on a Saturday and they are not. */
    observed: CalendarDate | null
}

/** Every state holiday from 2026 to 2030, in order. */
export const STATE_HOLIDAYS = Object.values(calendar.years).flat() as StateHoliday[]

/** The weekdays on which state offices are closed. */
export const HOLIDAYS = STATE_HOLIDAYS.map(({ observed }) => observed).filter(
    (date): date is CalendarDate => date !== null
)
