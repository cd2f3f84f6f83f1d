/**
 * Time zones by IANA or Java id, on the rules that Intl carries.
 *
 * Local times that occur twice in autumn mean standard time, and those that spring skips move forward by the length of
 * the gap: what java.util.GregorianCalendar does, on which the platform runs (platform-spec 3.6).
 */

/** A wall clock reading. Months count from 1. */
export interface LocalTime {
    readonly year: number
    readonly month: number
    readonly day: number
    readonly hour: number
    readonly minute: number
    readonly second: number
}

export const UTC = 'UTC'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** No zone has changed its offset at anything finer than a quarter of an hour. */
const BUCKET = 15 * MINUTE
const MAX_BUCKETS = 50_000

/** Java's three-letter ids that Intl does not know or reads differently (java.time.ZoneId.SHORT_IDS). */
const JAVA_IDS: Readonly<Record<string, string>> = {
    ACT: 'Australia/Darwin',
    AET: 'Australia/Sydney',
    AGT: 'America/Argentina/Buenos_Aires',
    ART: 'Africa/Cairo',
    AST: 'America/Anchorage',
    BET: 'America/Sao_Paulo',
    BST: 'Asia/Dhaka',
    CAT: 'Africa/Harare',
    CNT: 'America/St_Johns',
    CST: 'America/Chicago',
    CTT: 'Asia/Shanghai',
    EAT: 'Africa/Addis_Ababa',
    ECT: 'Europe/Paris',
    EST: '-05:00',
    HST: '-10:00',
    IET: 'America/Indiana/Indianapolis',
    IST: 'Asia/Kolkata',
    JST: 'Asia/Tokyo',
    MIT: 'Pacific/Apia',
    MST: '-07:00',
    NET: 'Asia/Yerevan',
    NST: 'Pacific/Auckland',
    PLT: 'Asia/Karachi',
    PNT: 'America/Phoenix',
    PRT: 'America/Puerto_Rico',
    PST: 'America/Los_Angeles',
    SST: 'Pacific/Guadalcanal',
    VST: 'Asia/Ho_Chi_Minh',
}

interface Zone {
    readonly formatter: Intl.DateTimeFormat
    readonly fixedOffset?: number
    readonly offsets: Map<number, number>
}

const zones = new Map<string, Zone>()

/** Whether the platform could keep this zone: an IANA id, a Java id or `GMT+01:00`. */
export function isZone(id: string): boolean {
    try {
        zone(id)
        return true
    } catch {
        return false
    }
}

/** What to add to UTC to read the wall clock at this instant, in milliseconds. */
export function offsetAt(ms: number, id: string): number {
    const known = zone(id)
    if (known.fixedOffset !== undefined) return known.fixedOffset
    const bucket = Math.floor(ms / BUCKET)
    const cached = known.offsets.get(bucket)
    if (cached !== undefined) return cached
    const offset = readOffset(bucket * BUCKET, known.formatter)
    if (known.offsets.size >= MAX_BUCKETS) known.offsets.clear()
    known.offsets.set(bucket, offset)
    return offset
}

/** The offset without daylight saving in the year of this instant, in milliseconds. */
export function standardOffsetAt(ms: number, id: string): number {
    const year = new Date(ms).getUTCFullYear()
    return Math.min(offsetAt(Date.UTC(year, 0, 1), id), offsetAt(Date.UTC(year, 6, 1), id), offsetAt(ms, id))
}

/** The wall clock reading at an instant. */
export function utcToLocal(ms: number, id: string): LocalTime {
    return localOf(ms + offsetAt(ms, id))
}

/** The instant of a wall clock reading. Fields out of range carry over: day 32 of January is the 1st of February. */
export function localToUtc(local: LocalTime, id: string): number {
    const asUtc = utcOf(local)
    const before = offsetAt(asUtc - DAY, id)
    const after = offsetAt(asUtc + DAY, id)
    const standard = Math.min(before, after)
    const daylight = Math.max(before, after)
    if (standard === daylight || offsetAt(asUtc - standard, id) === standard) return asUtc - standard
    if (offsetAt(asUtc - daylight, id) === daylight) return asUtc - daylight
    return asUtc - standard
}

/** The reading of a clock that shows UTC, of an instant or of a local time taken as one. */
export function localOf(ms: number): LocalTime {
    const date = new Date(ms)
    return {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
        hour: date.getUTCHours(),
        minute: date.getUTCMinutes(),
        second: date.getUTCSeconds(),
    }
}

/** The inverse of `localOf`; fields out of range carry over. */
export function utcOf(local: LocalTime): number {
    const date = new Date(0)
    date.setUTCFullYear(local.year, local.month - 1, local.day)
    date.setUTCHours(local.hour, local.minute, local.second)
    return date.getTime()
}

function zone(id: string): Zone {
    const known = zones.get(id)
    if (known) return known
    const iana = JAVA_IDS[id] ?? id
    const fixed = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/.exec(iana)
    const made: Zone = {
        formatter: formatterOf(fixed ? UTC : iana, id),
        fixedOffset: fixed ? fixedOffset(fixed) : undefined,
        offsets: new Map(),
    }
    zones.set(id, made)
    return made
}

function formatterOf(iana: string, asked: string): Intl.DateTimeFormat {
    try {
        return new Intl.DateTimeFormat('en-US', {
            timeZone: iana,
            hourCycle: 'h23',
            era: 'short',
            year: 'numeric',
            month: 'numeric',
            day: 'numeric',
            hour: 'numeric',
            minute: 'numeric',
            second: 'numeric',
        })
    } catch {
        throw new RangeError(`Unknown time zone: '${asked}'`)
    }
}

function fixedOffset([, sign, hours, minutes]: RegExpExecArray): number {
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) * MINUTE
}

function readOffset(ms: number, formatter: Intl.DateTimeFormat): number {
    const read: Record<string, string> = {}
    for (const part of formatter.formatToParts(ms)) read[part.type] = part.value
    const year = read.era === 'BC' ? 1 - Number(read.year) : Number(read.year)
    const wall = utcOf({
        year,
        month: Number(read.month),
        day: Number(read.day),
        hour: Number(read.hour),
        minute: Number(read.minute),
        second: Number(read.second),
    })
    return wall - ms
}
