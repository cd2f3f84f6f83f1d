/**
 * The internal texts of the platform: date-times are UTC `YYYY-MM-DD HH:MM:SS`, dates `YYYY-MM-DD`, and durations the
 * date-time that lies as far behind 1970-01-01 00:00:00 (platform-spec 1.4).
 */
import { localOf, localToUtc, utcOf, utcToLocal, type LocalTime } from './zones'

const INTERNAL = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/

/** UTC text of an instant; fractions of a second are cut off. */
export function toGlide(ms: number): string {
    return localText(localOf(ms))
}

/** The instant of a UTC text, with or without the time of day. Throws on anything else. */
export function fromGlide(text: string): number {
    return utcOf(parseLocal(text))
}

/** The text of an instant on the wall clock of a zone. */
export function toGlideIn(ms: number, zone: string): string {
    return localText(utcToLocal(ms, zone))
}

/** The instant at which the wall clock of a zone shows this text. */
export function fromGlideIn(text: string, zone: string): number {
    return localToUtc(parseLocal(text), zone)
}

/** `YYYY-MM-DD` of an instant in a zone. */
export function dayIn(ms: number, zone: string): string {
    return toGlideIn(ms, zone).slice(0, 10)
}

/** Internal text of a duration: 45 hours are `1970-01-02 21:00:00`. */
export function durationToGlide(ms: number): string {
    return toGlide(ms)
}

/** Milliseconds of a duration's internal text. */
export function durationFromGlide(text: string): number {
    return fromGlide(text)
}

/** `YYYY-MM-DD HH:MM:SS` of a wall clock reading. */
export function localText(local: LocalTime): string {
    return (
        `${pad(local.year, 4)}-${pad(local.month)}-${pad(local.day)} ` +
        `${pad(local.hour)}:${pad(local.minute)}:${pad(local.second)}`
    )
}

/** The reading an internal text stands for; throws a RangeError when it is none or no such day exists. */
export function parseLocal(text: string): LocalTime {
    const local = readLocal(text)
    if (!local) throw new RangeError(`Not a date and time: '${text}'`)
    return local
}

/** As `parseLocal`, null instead of an error. */
export function readLocal(text: string): LocalTime | null {
    const match = INTERNAL.exec(text)
    if (!match) return null
    const local = {
        year: Number(match[1]),
        month: Number(match[2]),
        day: Number(match[3]),
        hour: Number(match[4] || 0),
        minute: Number(match[5] || 0),
        second: Number(match[6] || 0),
    }
    return isReal(local) ? local : null
}

/** Whether every field is in its range, so that nothing would carry over. */
export function isReal(local: LocalTime): boolean {
    const carried = localOf(utcOf(local))
    return (
        local.year === carried.year &&
        local.month === carried.month &&
        local.day === carried.day &&
        local.hour === carried.hour &&
        local.minute === carried.minute &&
        local.second === carried.second
    )
}

/** Digits with leading zeros. */
export function pad(value: number, width = 2): string {
    return String(value).padStart(width, '0')
}
