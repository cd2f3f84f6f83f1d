/** One entry of a schedule (`cmn_schedule_span`), read once (platform-spec 3.6). */
import { type PlatformRecord } from '../../platform'
import { addDays, startOfDay } from '../../time/calendar'
import { parseLocal } from '../../time/format'
import { utcOf, UTC, type LocalTime } from '../../time/zones'
import { UnsupportedError } from '../../errors'

export interface Span {
    readonly name: string
    /** Takes time out of the schedule. */
    readonly excludes: boolean
    /** First occurrence on the wall clock. */
    readonly start: LocalTime
    /** Length on the wall clock, in milliseconds. */
    readonly length: number
    /** Set when the entry is fixed to UTC instead of following the zone of its schedule. */
    readonly zone?: typeof UTC
    readonly repeat: string
    /** Every how many days, weeks, months or years. */
    readonly every: number
    /** Weekdays of a weekly entry, Monday = 1; empty means that of the first occurrence. */
    readonly weekdays: readonly number[]
    readonly monthlyType: string
    readonly yearlyType: string
    readonly floatWeek: number
    /** Weekday of a floating yearly entry, Monday = 1. */
    readonly floatDay: number
    readonly month: number
    /** Last day on which an occurrence may begin, as wall clock milliseconds. */
    readonly until: number
}

export function readSpan(row: PlatformRecord): Span {
    if (row.getValue('override_start_date'))
        throw new UnsupportedError('An overriding schedule entry (override_start_date)')
    const text = (field: string) => row.getValue(field) ?? ''
    const number = (field: string) => Number(text(field) || 0)
    const allDay = text('all_day') === '1'
    const first = parseScheduleTime(text('start_date_time'))
    const last = parseScheduleTime(text('end_date_time') || text('start_date_time'))
    const start = allDay ? startOfDay(first) : first
    const end = allDay ? addDays(startOfDay(last), 1) : last
    const until = text('repeat_until')
    return {
        name: text('name'),
        excludes: text('type').startsWith('exclude'),
        start,
        length: utcOf(end) - utcOf(start),
        zone: text('start_date_time').endsWith('Z') ? UTC : undefined,
        repeat: text('repeat_type'),
        every: Math.max(1, number('repeat_count')),
        weekdays: [...text('days_of_week')].map(Number),
        monthlyType: text('monthly_type'),
        yearlyType: text('yearly_type'),
        floatWeek: number('float_week'),
        floatDay: fromSunday(number('float_day')),
        month: number('month'),
        until: until ? utcOf(startOfDay(parseScheduleTime(until))) : Infinity,
    }
}

/** Reads `20261126T080000`, `20261126T080000Z`, `20261126` and the internal texts of dates and date-times. */
export function parseScheduleTime(text: string): LocalTime {
    const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2}))?Z?$/.exec(text)
    if (!match) return parseLocal(text)
    const [, year, month, day, hour = '00', minute = '00', second = '00'] = match
    return parseLocal(`${year}-${month}-${day} ${hour}:${minute}:${second}`)
}

/** `float_day` counts from Sunday = 1, unlike `days_of_week`. */
function fromSunday(day: number): number {
    return ((day + 5) % 7) + 1
}
