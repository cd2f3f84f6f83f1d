/**
 * Pacific time without Intl, which the platform's engine lacks: daylight time from the second Sunday of March to the
 * first Sunday of November, changing at 02:00 local time (15 U.S.C. 260a, in force since 2007).
 */
import { addDays, type CalendarDate, dateOf, midnightUtc, weekday } from './calendar'

const HOUR_MS = 3_600_000
const STANDARD = 8
const DAYLIGHT = 7
const CLOSE_OF_BUSINESS = 17

/** Hours that Pacific time is behind UTC at an instant: 7 in daylight time, 8 in standard time. */
export function pacificOffset(ms: number): number {
    const { from, to } = daylightOf(new Date(ms - STANDARD * HOUR_MS).getUTCFullYear())
    return ms >= from && ms < to ? DAYLIGHT : STANDARD
}

/** The instants between which a year has daylight time; worked out once, because every date in Sacramento asks for them. */
function daylightOf(year: number): { from: number; to: number } {
    const known = DAYLIGHT_TIMES.get(year)
    if (known !== undefined) return known
    const times = {
        from: midnightUtc(daylightStart(year)) + (2 + STANDARD) * HOUR_MS,
        to: midnightUtc(standardStart(year)) + (2 + DAYLIGHT) * HOUR_MS,
    }
    DAYLIGHT_TIMES.set(year, times)
    return times
}

const DAYLIGHT_TIMES = new Map<number, { from: number; to: number }>()

/** The day it is in Sacramento at an instant. */
export function pacificDate(ms: number): CalendarDate {
    return dateOf(ms - pacificOffset(ms) * HOUR_MS)
}

/** 17:00 Pacific on a day, in epoch milliseconds. That hour exists exactly once on every day. */
export function fivePmPacific(date: CalendarDate): number {
    const inStandardTime = midnightUtc(date) + (CLOSE_OF_BUSINESS + STANDARD) * HOUR_MS
    return inStandardTime - (STANDARD - pacificOffset(inStandardTime)) * HOUR_MS
}

function daylightStart(year: number): CalendarDate {
    return addDays(sundayFrom(year, '03-01'), 7)
}

function standardStart(year: number): CalendarDate {
    return sundayFrom(year, '11-01')
}

function sundayFrom(year: number, monthDay: string): CalendarDate {
    const first = `${year}-${monthDay}` as CalendarDate
    return addDays(first, (7 - weekday(first)) % 7)
}
