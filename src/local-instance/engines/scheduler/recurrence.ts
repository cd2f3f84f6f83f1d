/**
 * When a scheduled job (`sysauto`) is due next, on the wall clock of its zone, so that a job at six stays at six through
 * daylight saving (platform-spec 3.15).
 */
import { UnsupportedError } from '../../errors'
import { type PlatformRecord } from '../../platform'
import { addDays, daysInMonth, startOfDay, weekdayOf } from '../../time/calendar'
import { durationFromGlide, fromGlide, readLocal } from '../../time/format'
import { isZone, localOf, localToUtc, utcOf, utcToLocal, type LocalTime } from '../../time/zones'

export interface Recurrence {
    readonly runType: string
    readonly zone: string
    /** Wall clock time of day, in milliseconds. */
    readonly timeOfDay: number
    /** Monday = 1. */
    readonly weekday: number
    /** 31 means the last day of every month. */
    readonly dayOfMonth: number
    readonly period: number
    /** No run before this instant. */
    readonly start: number
    /** No run after this instant. */
    readonly end: number
}

const LAST_DAY = 31
/** Days to look through for a daily, weekly or monthly run; a month without a 30th is followed by one that has it. */
const MAX_DAYS = 63

export function readRecurrence(job: PlatformRecord, systemZone: string): Recurrence {
    const text = (field: string) => job.getValue(field) ?? ''
    if (Number(text('repeat_every') || 1) > 1) throw new UnsupportedError('A scheduled job with repeat_every')
    const zone = isZone(text('time_zone')) ? text('time_zone') : systemZone
    return {
        runType: text('run_type'),
        zone,
        timeOfDay: timeOfDay(text('entered_time'), text('run_time'), zone),
        weekday: Number(text('run_dayofweek') || 1),
        dayOfMonth: Number(text('run_dayofmonth') || 1),
        period: text('run_period') ? durationFromGlide(text('run_period')) : 0,
        start: text('run_start') ? fromGlide(text('run_start')) : -Infinity,
        end: text('run_end') ? fromGlide(text('run_end')) : Infinity,
    }
}

/** The first run after an instant; null when there is none. */
export function nextRun(recurrence: Recurrence, after: number): number | null {
    const run = candidate(recurrence, after)
    return run === null || run > recurrence.end ? null : run
}

function candidate(recurrence: Recurrence, after: number): number | null {
    const { runType, start } = recurrence
    switch (runType) {
        case 'on_demand':
            return null
        case 'once':
            return start > after ? start : null
        case 'periodically':
            return nextPeriod(recurrence, after)
        case 'daily':
        case 'weekly':
        case 'monthly':
            return nextDay(recurrence, Math.max(after, start - 1))
        default:
            throw new UnsupportedError(`A scheduled job that runs '${runType}'`)
    }
}

function nextPeriod({ period, start }: Recurrence, after: number): number {
    if (period <= 0) throw new RangeError('A periodical job needs a period')
    const first = Number.isFinite(start) ? start : 0
    if (first > after) return first
    return first + (Math.floor((after - first) / period) + 1) * period
}

function nextDay(recurrence: Recurrence, after: number): number {
    let day = addDays(startOfDay(utcToLocal(after, recurrence.zone)), -1)
    for (let tried = 0; tried < MAX_DAYS; tried++, day = addDays(day, 1)) {
        if (!runsOn(recurrence, day)) continue
        const run = localToUtc(localOf(utcOf(day) + recurrence.timeOfDay), recurrence.zone)
        if (run > after) return run
    }
    throw new RangeError(`No day fits a job that runs '${recurrence.runType}'`)
}

function runsOn({ runType, weekday, dayOfMonth }: Recurrence, day: LocalTime): boolean {
    if (runType === 'weekly') return weekdayOf(day) === weekday
    if (runType !== 'monthly') return true
    const last = daysInMonth(day.year, day.month)
    return day.day === (dayOfMonth >= LAST_DAY ? last : dayOfMonth)
}

/** `entered_time` is what was typed for the zone; `run_time` is the same in UTC, with the zone's offset of 1970. */
function timeOfDay(entered: string, runTime: string, zone: string): number {
    if (entered) return millisecondsOf(readTime(entered))
    if (runTime) return millisecondsOf(utcToLocal(utcOf(readTime(runTime)), zone))
    return 0
}

function readTime(text: string): LocalTime {
    const local = readLocal(text.includes('-') ? text : `1970-01-01 ${text}`)
    if (!local) throw new RangeError(`Not a time of day: '${text}'`)
    return local
}

function millisecondsOf(local: LocalTime): number {
    return utcOf(local) - utcOf(startOfDay(local))
}
