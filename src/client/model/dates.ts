import { type CalendarDate, daysBetween, midnightUtc } from '../../server/core/time/calendar'
import { pacificDate } from '../../server/core/time/pacific'

/** Dates as people in Sacramento read them. Whatever shows a time says that it is Pacific time. */
const ZONE = 'America/Los_Angeles'
const day = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', month: 'short', day: 'numeric', year: 'numeric' })
const weekdayAndDay = new Intl.DateTimeFormat('en-US', {
    timeZone: 'UTC',
    weekday: 'short',
    month: 'short',
    day: 'numeric',
})
const month = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', month: 'short' })
const instant = new Intl.DateTimeFormat('en-US', {
    timeZone: ZONE,
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
})

/** `Jun 16, 2027` */
export function showDay(date: CalendarDate | null): string {
    return date === null ? '–' : day.format(midnightUtc(date))
}

/** `Wed, Jun 16` */
export function showWeekday(date: CalendarDate): string {
    return weekdayAndDay.format(midnightUtc(date))
}

export function showMonth(date: CalendarDate): string {
    return month.format(midnightUtc(date))
}

/** The Pacific day of an instant: `Jun 16, 2027`. */
export function showDayOf(ms: number | null): string {
    return ms === null ? '–' : showDay(pacificDate(ms))
}

/** `Jun 16, 2027, 5:00 PM PT` */
export function showInstant(ms: number | null): string {
    return ms === null ? '–' : `${instant.format(ms)} PT`
}

/** Pacific calendar days from one instant to another; negative when it is past. */
export function daysUntil(ms: number, now: number): number {
    return daysBetween(pacificDate(now), pacificDate(ms))
}

/** `today`, `tomorrow`, `in 12 days`, `3 days ago`, `in 5 months` */
export function showDistance(days: number): string {
    if (days === 0) return 'today'
    if (days === 1) return 'tomorrow'
    if (days === -1) return 'yesterday'
    const size = Math.abs(days)
    const amount = size < 120 ? `${size} days` : `${Math.round(size / 30.44)} months`
    return days > 0 ? `in ${amount}` : `${amount} ago`
}
