/** Calendar days as `YYYY-MM-DD` text, the way the platform stores dates. No clock and no time zone in here. */

/** A day that exists; make one from outside text with `calendarDate`. */
export type CalendarDate = `${number}-${number}-${number}`

export const DAY_MS = 86_400_000

/** The day that the text names; null when it is not `YYYY-MM-DD` or there is no such day. */
export function calendarDate(text: string): CalendarDate | null {
    if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null
    const [year, month, day] = text.split('-').map(Number)
    const midnight = new Date(0)
    midnight.setUTCFullYear(year, month - 1, day)
    return dateOf(midnight.getTime()) === text ? (text as CalendarDate) : null
}

/** The UTC day of an instant in epoch milliseconds. */
export function dateOf(ms: number): CalendarDate {
    return new Date(ms).toISOString().slice(0, 10) as CalendarDate
}

/** Midnight UTC of the day, in epoch milliseconds. */
export function midnightUtc(date: CalendarDate): number {
    return Date.parse(`${date}T00:00:00Z`)
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
    return dateOf(midnightUtc(date) + days * DAY_MS)
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
    return Math.round((midnightUtc(to) - midnightUtc(from)) / DAY_MS)
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(date: CalendarDate): number {
    return new Date(midnightUtc(date)).getUTCDay()
}
