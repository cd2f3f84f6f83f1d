/** Business days (service.md T4): weekdays that are not California state holidays. The holidays come from the caller. */
import { addDays, type CalendarDate, weekday } from './calendar'

/** The days on which state offices are closed, besides weekends. */
export type Holidays = readonly string[]

export function isBusinessDay(date: CalendarDate, holidays: Holidays): boolean {
    const day = weekday(date)
    return day !== 0 && day !== 6 && !setOf(holidays).has(date)
}

/** The same list is asked for many days. */
function setOf(holidays: Holidays): ReadonlySet<string> {
    const known = SETS.get(holidays)
    if (known !== undefined) return known
    const days = new Set(holidays)
    SETS.set(holidays, days)
    return days
}

const SETS = new WeakMap<Holidays, ReadonlySet<string>>()

/**
 * The business day that lies `days` business days after `date`, which itself never counts; before it when negative.
 * Zero gives `date` back, business day or not.
 */
export function addBusinessDays(date: CalendarDate, days: number, holidays: Holidays): CalendarDate {
    const step = days < 0 ? -1 : 1
    let reached = date
    for (let left = Math.abs(days); left > 0;) {
        reached = addDays(reached, step)
        if (isBusinessDay(reached, holidays)) left--
    }
    return reached
}

/** The last business day before `date`. */
export function previousBusinessDay(date: CalendarDate, holidays: Holidays): CalendarDate {
    return addBusinessDays(date, -1, holidays)
}

/** `date` if it is a business day, otherwise the next one. */
export function businessDayFrom(date: CalendarDate, holidays: Holidays): CalendarDate {
    return isBusinessDay(date, holidays) ? date : addBusinessDays(date, 1, holidays)
}
