/** The second opinion on business time in tests: it reads the zone data of the runtime and has no arithmetic of ours. */
import { HOLIDAYS } from '../../support/holidays'

const zone = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/Los_Angeles',
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
})
const closed = new Set<string>(HOLIDAYS)
const HOUR = 3_600_000
/** By the hours since 1970: 0 not looked at yet, 1 open, 2 closed. Millions of minutes are looked at. */
const openHours = new Uint8Array((2100 - 1970) * 366 * 24)

/** Whether the hour that an instant lies in is one of business; offices open and close on the hour. */
export function isOpen(ms: number): boolean {
    const hour = Math.floor(ms / HOUR)
    if (openHours[hour] === 0) openHours[hour] = isBusinessHour(ms) ? 1 : 2
    return openHours[hour] === 1
}

function isBusinessHour(ms: number): boolean {
    const part = Object.fromEntries(zone.formatToParts(ms).map(({ type, value }) => [type, value]))
    return (
        part.weekday !== 'Sat' &&
        part.weekday !== 'Sun' &&
        !closed.has(`${part.year}-${part.month}-${part.day}`) &&
        Number(part.hour) >= 8 &&
        Number(part.hour) < 17
    )
}

/** Whole minutes of business between two instants on the minute, counted one by one. */
export function walkedMinutes(start: number, end: number): number {
    let minutes = 0
    for (let at = start; at < end; at += 60_000) if (isOpen(at)) minutes++
    return minutes
}

/** The instant at which so many minutes of business have been walked. */
export function walkedEnd(start: number, minutes: number): number {
    let at = start
    for (let left = minutes; left > 0; at += 60_000) if (isOpen(at)) left--
    return at
}

/** Pacific wall-clock time, standard or daylight as named. */
export const pst = (text: string) => Date.parse(`${text}:00-08:00`)
export const pdt = (text: string) => Date.parse(`${text}:00-07:00`)
