/** On which days an entry of a schedule begins (platform-spec 3.6). */
import { UnsupportedError } from '../../errors'
import { DAY_MS, daysInMonth, nthWeekday, startOfDay, weekdayOf } from '../../time/calendar'
import { localOf, utcOf, type LocalTime } from '../../time/zones'
import { type Interval } from './intervals'
import { type Span } from './span'

/** Weekdays of the repetitions that name them, Monday = 1. */
const NAMED_DAYS: Readonly<Record<string, readonly number[]>> = {
    weekdays: [1, 2, 3, 4, 5],
    weekends: [6, 7],
    weekMWF: [1, 3, 5],
    weekTT: [2, 4],
}
const LAST_WEEK = 5

/** The occurrences that touch [from, to), all of them wall clock milliseconds. */
export function occurrences(span: Span, from: number, to: number): Interval[] {
    const first = utcOf(span.start)
    if (!span.repeat) return first < to && first + span.length > from ? [[first, first + span.length]] : []

    const timeOfDay = first - utcOf(startOfDay(span.start))
    const firstDay = first - timeOfDay
    const found: Interval[] = []
    const earliest = Math.max(firstDay, floorDay(from - span.length))
    for (let day = earliest; day < to && day <= span.until; day += DAY_MS) {
        const start = day + timeOfDay
        if (beginsOn(span, day, firstDay) && start < to && start + span.length > from)
            found.push([start, start + span.length])
    }
    return found
}

function beginsOn(span: Span, day: number, firstDay: number): boolean {
    const local = localOf(day)
    const named = NAMED_DAYS[span.repeat]
    if (named) return named.includes(weekdayOf(local))
    switch (span.repeat) {
        case 'daily':
            return ((day - firstDay) / DAY_MS) % span.every === 0
        case 'weekly':
            return weeksBetween(firstDay, day) % span.every === 0 && weekdaysOf(span).includes(weekdayOf(local))
        case 'monthly':
            return monthsBetween(span.start, local) % span.every === 0 && local.day === dayOfMonth(span, local)
        case 'yearly':
            return (local.year - span.start.year) % span.every === 0 && isDayOfYear(span, local)
        default:
            throw new UnsupportedError(`The schedule repetition '${span.repeat}'`)
    }
}

function weekdaysOf(span: Span): readonly number[] {
    return span.weekdays.length > 0 ? span.weekdays : [weekdayOf(span.start)]
}

function dayOfMonth(span: Span, { year, month }: LocalTime): number {
    const weekday = weekdayOf(span.start)
    switch (span.monthlyType) {
        case '':
        case 'dom':
            return span.start.day
        case 'ldom':
            return daysInMonth(year, month)
        case 'dow':
            return nthWeekday(year, month, weekday, Math.ceil(span.start.day / 7))
        case 'ldow':
            return nthWeekday(year, month, weekday, 'last')
        default:
            throw new UnsupportedError(`The monthly schedule repetition '${span.monthlyType}'`)
    }
}

function isDayOfYear(span: Span, local: LocalTime): boolean {
    if (span.yearlyType !== 'float') return local.month === span.start.month && local.day === span.start.day
    const nth = span.floatWeek >= LAST_WEEK || span.floatWeek < 0 ? 'last' : span.floatWeek
    return local.month === span.month && local.day === nthWeekday(local.year, local.month, span.floatDay, nth)
}

/** Weeks begin on Monday. */
function weeksBetween(firstDay: number, day: number): number {
    const monday = firstDay - (weekdayOf(localOf(firstDay)) - 1) * DAY_MS
    return Math.floor((day - monday) / (7 * DAY_MS))
}

function monthsBetween(start: LocalTime, local: LocalTime): number {
    return (local.year - start.year) * 12 + local.month - start.month
}

function floorDay(ms: number): number {
    return Math.floor(ms / DAY_MS) * DAY_MS
}
