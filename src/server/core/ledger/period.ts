import { glideUtc } from '../time/glide-time'
import { addDays, calendarDate, type CalendarDate, weekday } from '../time/calendar'
import { fivePmPacific, pacificDate } from '../time/pacific'

/** Whole days in Sacramento, both included. */
export interface Period {
    from: CalendarDate
    to: CalendarDate
}

const HOUR_MS = 3_600_000

/** From 17:00; clocks change at 02:00, so never within these hours. */
const HOURS_TO_MIDNIGHT = 7

/** Midnight at which a Pacific day begins, in epoch milliseconds. */
export function startOfPacificDay(day: CalendarDate): number {
    return fivePmPacific(addDays(day, -1)) + HOURS_TO_MIDNIGHT * HOUR_MS
}

/** The condition on an instant's column that its Pacific day lies in the period. */
export function within(column: string, { from, to }: Period): string {
    const start = glideUtc(startOfPacificDay(from))
    const end = glideUtc(startOfPacificDay(addDays(to, 1)))
    return `${column}>=${start}^${column}<${end}`
}

/** The period of two days; null when they are none or in the wrong order. */
export function periodOf(from: string, to: string): Period | null {
    const first = calendarDate(from)
    const last = calendarDate(to)
    return first === null || last === null || first > last ? null : { from: first, to: last }
}

/** The calendar month that a day lies in, to its end. */
export function monthOf(day: CalendarDate): Period {
    const from = `${day.slice(0, 7)}-01` as CalendarDate
    const next = `${addDays(from, 31).slice(0, 7)}-01` as CalendarDate
    return { from, to: addDays(next, -1) }
}

/** The week from Monday to Sunday that a day lies in. */
export function weekOf(day: CalendarDate): Period {
    const from = addDays(day, -((weekday(day) + 6) % 7))
    return { from, to: addDays(from, 6) }
}

/** Month to date. */
export function monthSoFar(now: number): Period {
    const today = pacificDate(now)
    return { from: monthOf(today).from, to: today }
}

export function weekBefore(now: number): Period {
    return weekOf(addDays(weekOf(pacificDate(now)).from, -1))
}

export function monthBefore(now: number): Period {
    return monthOf(addDays(monthOf(pacificDate(now)).from, -1))
}
