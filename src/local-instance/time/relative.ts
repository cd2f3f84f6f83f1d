/**
 * The date functions of `gs`: UTC texts of moments that are told by the calendar of a time zone.
 *
 * Weeks begin on Monday. `daysAgo` and its like keep the time of day, the `...Start` and `...End` forms are the first
 * and the last second of the unit (GlideSystem of the API reference).
 */
import { addDays, addMonths, DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, startOfDay, weekdayOf } from './calendar'
import { fromGlideIn, toGlide } from './format'
import { localToUtc, utcToLocal, type LocalTime } from './zones'

export type RelativeDate = (count?: number | string) => string
export type RelativeDates = Readonly<Record<string, RelativeDate>>

const CALENDAR_UNITS = ['Day', 'Week', 'Month', 'Quarter', 'Year'] as const
const CLOCK_UNITS = { Minute: MINUTE_MS, Hour: HOUR_MS } as const
type CalendarUnit = (typeof CALENDAR_UNITS)[number]
type ClockUnit = keyof typeof CLOCK_UNITS
type Unit = CalendarUnit | ClockUnit

/** Spans that end now, by the names `gs` has for them: `beginningOfLast7Days`, `endOfLast2Quarters`. */
const LAST_SPANS: readonly [Unit, readonly number[]][] = [
    ['Minute', [15, 30, 45]],
    ['Hour', [2]],
    ['Day', [7, 30, 60, 90, 120]],
    ['Month', [3, 6, 9, 12]],
    ['Quarter', [2]],
    ['Year', [2]],
]

/** All functions by name, for the moment `nowMs` on the calendar of `zone`. */
export function relativeDates(nowMs: number, zone: string): RelativeDates {
    const now = utcToLocal(nowMs, zone)
    const moment = (unit: Unit, offset: number) =>
        isClockUnit(unit) ? nowMs + offset * CLOCK_UNITS[unit] : localToUtc(shift(unit, now, offset), zone)
    const startMs = (unit: Unit, offset: number) =>
        isClockUnit(unit)
            ? startOfClockUnit(unit, moment(unit, offset), zone)
            : localToUtc(shift(unit, startOf(unit, now), offset), zone)
    const start = (unit: Unit, offset: number) => toGlide(startMs(unit, offset))
    const end = (unit: Unit, offset: number) => toGlide(startMs(unit, offset + 1) - SECOND_MS)

    const dates: Record<string, RelativeDate> = {
        beginningOfToday: () => start('Day', 0),
        endOfToday: () => end('Day', 0),
        beginningOfYesterday: () => start('Day', -1),
        endOfYesterday: () => end('Day', -1),
        beginningOfTomorrow: () => start('Day', 1),
        endOfTomorrow: () => end('Day', 1),
        beginningOfNext2Quarters: () => start('Quarter', 1),
        endOfNext2Quarters: () => end('Quarter', 2),
        yesterday: () => toGlide(nowMs - DAY_MS),
    }
    for (const unit of keysOf(CLOCK_UNITS)) {
        dates[`beginningOfCurrent${unit}`] = () => start(unit, 0)
        dates[`endOfCurrent${unit}`] = () => end(unit, 0)
        dates[`beginningOfLast${unit}`] = () => start(unit, -1)
        dates[`endOfLast${unit}`] = () => end(unit, -1)
    }
    for (const unit of CALENDAR_UNITS.slice(1)) {
        for (const [word, offset] of [
            ['Last', -1],
            ['This', 0],
            ['Next', 1],
        ] as const) {
            dates[`beginningOf${word}${unit}`] = () => start(unit, offset)
            dates[`endOf${word}${unit}`] = () => end(unit, offset)
        }
    }
    for (const [unit, counts] of LAST_SPANS) {
        for (const count of counts) {
            dates[`beginningOfLast${count}${unit}s`] = () => start(unit, -count)
            dates[`endOfLast${count}${unit}s`] = () => end(unit, 0)
        }
    }
    for (const unit of [...keysOf(CLOCK_UNITS), 'Day', 'Month', 'Quarter'] as const) {
        const ago = `${unit.toLowerCase()}sAgo`
        dates[ago] = (count = 1) => toGlide(moment(unit, -Number(count)))
        dates[`${ago}Start`] = (count = 1) => start(unit, -Number(count))
        dates[`${ago}End`] = (count = 1) => end(unit, -Number(count))
    }
    dates.yearsAgo = (count = 1) => toGlide(moment('Year', -Number(count)))
    return dates
}

/** `gs.dateGenerate`: the UTC text of a local day at its start, its end or a time `HH:mm:ss`. */
export function dateGenerate(date: string, range: string, zone: string): string {
    const times: Record<string, string> = { start: '00:00:00', end: '23:59:59' }
    return toGlide(fromGlideIn(`${date} ${times[range.toLowerCase()] ?? range}`, zone))
}

function startOf(unit: CalendarUnit, local: LocalTime): LocalTime {
    const day = startOfDay(local)
    switch (unit) {
        case 'Day':
            return day
        case 'Week':
            return addDays(day, 1 - weekdayOf(day))
        case 'Month':
            return { ...day, day: 1 }
        case 'Quarter':
            return { ...day, day: 1, month: local.month - ((local.month - 1) % 3) }
        case 'Year':
            return { ...day, day: 1, month: 1 }
    }
}

/** Reckoned from the instant, because a wall clock reading may occur twice. */
function startOfClockUnit(unit: ClockUnit, ms: number, zone: string): number {
    const { minute } = utcToLocal(ms, zone)
    const startOfMinute = Math.floor(ms / MINUTE_MS) * MINUTE_MS
    return unit === 'Minute' ? startOfMinute : startOfMinute - minute * MINUTE_MS
}

function shift(unit: CalendarUnit, local: LocalTime, count: number): LocalTime {
    switch (unit) {
        case 'Day':
            return addDays(local, count)
        case 'Week':
            return addDays(local, count * 7)
        case 'Month':
            return addMonths(local, count)
        case 'Quarter':
            return addMonths(local, count * 3)
        case 'Year':
            return addMonths(local, count * 12)
    }
}

function isClockUnit(unit: Unit): unit is ClockUnit {
    return unit in CLOCK_UNITS
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
    return Object.keys(table) as Key[]
}
