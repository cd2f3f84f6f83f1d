/** Business time (T4): weekdays from 08:00 to 17:00 Pacific that are not state holidays. Instants are epoch milliseconds. */
import { addBusinessDays, businessDayFrom, type Holidays, isBusinessDay } from '../time/business-day'
import { addDays, type CalendarDate } from '../time/calendar'
import { fivePmPacific, pacificDate } from '../time/pacific'

const MINUTE_MS = 60_000

/** A business day has nine hours: a promise of five business days is 45 hours of business time. */
export const MINUTES_PER_BUSINESS_DAY = 9 * 60

const OPEN_MS = MINUTES_PER_BUSINESS_DAY * MINUTE_MS

/**
 * The instant at which `minutes` of business time have passed since `start`. Outside business hours the clock stands
 * still; time that is used up exactly at 17:00 ends there and not at 08:00 of the next day.
 */
export function addBusinessMinutes(start: number, minutes: number, holidays: Holidays): number {
    let left = Math.max(0, minutes) * MINUTE_MS
    if (left === 0) return start
    let day = businessDayFrom(pacificDate(start), holidays)
    let from = Math.max(start, opening(day))
    while (left > Math.max(0, closing(day) - from)) {
        left -= Math.max(0, closing(day) - from)
        day = addBusinessDays(day, 1, holidays)
        from = opening(day)
    }
    return from + left
}

/** Minutes of business time from `start` to `end`, with fractions; zero when `end` is not later. */
export function businessMinutesBetween(start: number, end: number, holidays: Holidays): number {
    let total = 0
    const lastDay = pacificDate(end)
    for (let day = pacificDate(start); day <= lastDay; day = addDays(day, 1)) {
        if (!isBusinessDay(day, holidays)) continue
        total += Math.max(0, Math.min(end, closing(day)) - Math.max(start, opening(day)))
    }
    return total / MINUTE_MS
}

/** Seconds of business time as business days with two decimals, which is how people read them. */
export function businessDays(seconds: number): number {
    return Math.round((seconds * 100) / (MINUTES_PER_BUSINESS_DAY * 60)) / 100
}

/** Daylight saving changes at 02:00 on Sundays, so the nine hours of a business day are always nine hours. */
function opening(day: CalendarDate): number {
    return closing(day) - OPEN_MS
}

function closing(day: CalendarDate): number {
    return fivePmPacific(day)
}
