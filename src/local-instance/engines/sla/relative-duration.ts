/**
 * Relative durations (`cmn_relative_duration`): a script that names the end instead of a length. It sees `current` and a
 * `calculator` (DurationCalculator of the API reference).
 */
import { createGlideDateTime, type GlideDateTime } from '../../glide/glide-date-time'
import { type Platform, type PlatformRecord, type SysId } from '../../platform'
import { addDays, startOfDay } from '../../time/calendar'
import { fromGlideIn, localText } from '../../time/format'
import { MS } from '../../time/glide-value'
import { localToUtc, utcToLocal } from '../../time/zones'
import { type Schedule } from '../schedule/schedule'

export interface RelativeStart {
    readonly start: number
    readonly zone: string
    readonly schedule: Schedule | null
}

/**
 * The end that the script works out, moved into open time. One that lies in the past or was not set means a second after
 * the start.
 */
export function relativeEnd(platform: Platform, id: SysId, current: PlatformRecord, begin: RelativeStart): number {
    const row = platform.record('cmn_relative_duration')
    if (!row.get(id)) throw new Error(`There is no relative duration ${id}`)
    const text = row.getValue('script')
    if (!text) throw new Error(`The relative duration '${row.getValue('name')}' has no script`)
    const calculator = new DurationCalculator(platform, begin)
    const scope = row.getElement('sys_scope.scope')?.getValue() ?? 'global'
    const source = { name: `cmn_relative_duration.${row.getValue('name')}`, text, scope }
    platform.scripts.run(source, { current, calculator })
    const end = calculator.endDateTime?.[MS] ?? begin.start
    if (end <= begin.start) return begin.start + 1000
    return begin.schedule && !endsOpenTime(begin.schedule, end) ? (begin.schedule.nextOpen(end) ?? end) : end
}

/** The close of a day still belongs to it. */
function endsOpenTime(schedule: Schedule, end: number): boolean {
    return schedule.contains(end - 1)
}

/** The part of the platform's script include that relative durations call. */
class DurationCalculator {
    startDateTime: GlideDateTime
    endDateTime: GlideDateTime | null = null
    seconds = 0
    totalSeconds = 0
    readonly #platform: Platform
    readonly #begin: RelativeStart

    constructor(platform: Platform, begin: RelativeStart) {
        this.#platform = platform
        this.#begin = begin
        this.startDateTime = this.#dateTime(begin.start)
    }

    /** The end after so many seconds of open time. */
    calcDuration(seconds: number): boolean {
        if (Number.isNaN(Number(seconds))) return false
        const length = Number(seconds) * 1000
        const { schedule } = this.#begin
        const start = this.startDateTime[MS]
        this.#become(schedule ? schedule.add(start, length) : start + length)
        return true
    }

    /** The given time of day, or the close, on the day that is so many open days behind the start. */
    calcRelativeDueDate(start: GlideDateTime, days: number, endTime = ''): boolean {
        const { schedule, zone } = this.#begin
        let day = startOfDay(utcToLocal(start[MS], zone))
        for (let left = Number(days); left > 0;) {
            day = addDays(day, 1)
            if (!schedule || this.#openOn(day).length > 0) left--
        }
        const date = localText(day).slice(0, 10)
        const close = this.#openOn(day).at(-1)?.[1]
        this.#become(endTime || close === undefined ? fromGlideIn(`${date} ${endTime || '23:59:59'}`, zone) : close)
        return schedule?.contains(this.endDateTime?.[MS] ?? 0) ?? true
    }

    /** Open seconds between two date-times; the start when the first is left out. */
    calcScheduleDuration(start: GlideDateTime | string, end: GlideDateTime | string): number {
        const from = start ? this.#dateTime(start)[MS] : this.startDateTime[MS]
        const to = this.#dateTime(end)[MS]
        this.endDateTime = this.#dateTime(to)
        this.totalSeconds = Math.max(0, to - from) / 1000
        this.seconds = this.#begin.schedule ? this.#begin.schedule.duration(from, to) / 1000 : this.totalSeconds
        return this.seconds
    }

    /** Whether a moment lies after this time of its day. */
    isAfter(moment: GlideDateTime, time: string): boolean {
        const day = localText(utcToLocal(moment[MS], this.#begin.zone)).slice(0, 10)
        return moment[MS] > fromGlideIn(`${day} ${time}`, this.#begin.zone)
    }

    getEndDateTime(): GlideDateTime | null {
        return this.endDateTime
    }

    getSeconds(): number {
        return this.seconds
    }

    getTotalSeconds(): number {
        return this.totalSeconds
    }

    #openOn(day: ReturnType<typeof startOfDay>): readonly (readonly [number, number])[] {
        const { schedule, zone } = this.#begin
        return schedule?.openBetween(localToUtc(day, zone), localToUtc(addDays(day, 1), zone)) ?? []
    }

    #become(end: number): void {
        this.calcScheduleDuration(this.startDateTime, this.#dateTime(end))
    }

    #dateTime(value: GlideDateTime | string | number): GlideDateTime {
        return new (createGlideDateTime(this.#platform))(value)
    }
}
