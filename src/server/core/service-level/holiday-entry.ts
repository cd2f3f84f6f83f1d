import { addDays, calendarDate, type CalendarDate } from '../time/calendar'

/** An entry of the holiday schedule as the platform stores it: `20261126T000000`, Pacific time. */
export interface HolidayEntry {
    start: string
    end: string
    /** Empty for an entry that stands for its own days alone. */
    repeat: string
}

/**
 * The days that an entry closes. null when they cannot be told: an entry that repeats by itself is not read, since the
 * observed days follow rules that no repetition expresses.
 */
export function closedDays(entry: HolidayEntry): CalendarDate[] | null {
    const first = dayOf(entry.start)
    const last = dayOf(entry.end) ?? first
    if (entry.repeat !== '' || first === null || last === null) return null
    const days: CalendarDate[] = []
    for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
    return days
}

function dayOf(text: string): CalendarDate | null {
    return calendarDate(text.replace(/^(\d{4})-?(\d\d)-?(\d\d).*$/, '$1-$2-$3'))
}
