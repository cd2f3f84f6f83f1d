import { type CalendarDate, midnightUtc } from '../time/calendar'
import { pacificOffset } from '../time/pacific'

const HOUR_MS = 3_600_000

/** 00:00 Pacific of a day, in epoch milliseconds. The clocks change at 02:00, so midnight exists exactly once. */
export function startOfPacificDay(date: CalendarDate): number {
    const inStandardTime = midnightUtc(date) + 8 * HOUR_MS
    return midnightUtc(date) + pacificOffset(inStandardTime) * HOUR_MS
}
