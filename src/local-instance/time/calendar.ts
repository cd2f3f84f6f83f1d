/** Calendar arithmetic on wall clock readings. Weekdays count from Monday = 1 to Sunday = 7, as ISO 8601 does. */
import { localOf, utcOf, type LocalTime } from './zones'

export const SECOND_MS = 1000
export const MINUTE_MS = 60 * SECOND_MS
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS
export const WEEK_MS = 7 * DAY_MS

export function daysInMonth(year: number, month: number): number {
    return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Monday = 1 to Sunday = 7. */
export function weekdayOf(local: LocalTime): number {
    return new Date(utcOf(local)).getUTCDay() || 7
}

export function addDays(local: LocalTime, days: number): LocalTime {
    return localOf(utcOf(local) + days * DAY_MS)
}

/** Adds months; a day that the new month lacks becomes its last one. */
export function addMonths(local: LocalTime, months: number): LocalTime {
    const index = local.year * 12 + local.month - 1 + months
    const year = Math.floor(index / 12)
    const month = index - year * 12 + 1
    return { ...local, year, month, day: Math.min(local.day, daysInMonth(year, month)) }
}

export function startOfDay(local: LocalTime): LocalTime {
    return { ...local, hour: 0, minute: 0, second: 0 }
}

/**
 * The nth weekday of a month as its day number, 5 meaning the last one when there is no fifth; `last` for the last one.
 *
 * @param weekday Monday = 1 to Sunday = 7
 */
export function nthWeekday(year: number, month: number, weekday: number, nth: number | 'last'): number {
    const first = weekdayOf({ year, month, day: 1, hour: 0, minute: 0, second: 0 })
    const firstMatch = 1 + ((weekday - first + 7) % 7)
    const days = daysInMonth(year, month)
    const wanted = firstMatch + (nth === 'last' ? 4 : nth - 1) * 7
    return wanted <= days ? wanted : wanted - 7
}

/**
 * Week of the year where weeks begin on Sunday and the one with 1 January is the first
 * (GlideDateTime.getWeekOfYearUTC of the API reference).
 */
export function weekOfYear(local: LocalTime): number {
    const day = startOfDay(local)
    const sunday = addDays(day, -(weekdayOf(day) % 7))
    const saturday = addDays(sunday, 6)
    const newYear = utcOf({ ...day, year: saturday.year, month: 1, day: 1 })
    const firstSunday = newYear - (new Date(newYear).getUTCDay() % 7) * DAY_MS
    return Math.round((utcOf(sunday) - firstSunday) / WEEK_MS) + 1
}
