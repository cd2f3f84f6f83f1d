/** How durations are written for people and scripts: `2 Days 23 Hours`, `3 12:00:00`. */
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from './calendar'
import { durationFromGlide, pad, readLocal } from './format'

const UNITS = [
    ['Day', DAY_MS],
    ['Hour', HOUR_MS],
    ['Minute', MINUTE_MS],
    ['Second', SECOND_MS],
] as const

/** `4 Days 8 Hours`, `1 Day`, `36 Minutes 5 Seconds`; `0 Seconds` for nothing. */
export function durationDisplay(ms: number): string {
    let rest = Math.abs(ms)
    const parts: string[] = []
    for (const [unit, length] of UNITS) {
        const count = Math.floor(rest / length)
        rest -= count * length
        if (count > 0) parts.push(`${count} ${unit}${count === 1 ? '' : 's'}`)
    }
    return (ms < 0 && parts.length > 0 ? '-' : '') + (parts.join(' ') || '0 Seconds')
}

/** As `durationDisplay`, of a duration's internal text; a text that is none stays as it is. */
export function storedDurationDisplay(text: string): string {
    return readLocal(text) ? durationDisplay(durationFromGlide(text)) : text
}

/** `d HH:mm:ss`, without the days when there are none. */
export function durationValue(ms: number): string {
    const total = Math.abs(ms)
    const days = Math.floor(total / DAY_MS)
    const clock = [
        Math.floor(total / HOUR_MS) % 24,
        Math.floor(total / MINUTE_MS) % 60,
        Math.floor(total / SECOND_MS) % 60,
    ]
    return (ms < 0 ? '-' : '') + (days > 0 ? `${days} ` : '') + clock.map((part) => pad(part)).join(':')
}

/** Milliseconds of `d HH:mm:ss` or `HH:mm:ss`; throws on anything else. */
export function parseDuration(text: string): number {
    const match = /^(-)?(?:(\d+) )?(\d+):(\d{1,2}):(\d{1,2})$/.exec(text.trim())
    if (!match) throw new RangeError(`Not a duration: '${text}'`)
    const [, sign, days = '0', hours, minutes, seconds] = match
    const ms =
        Number(days) * DAY_MS + Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS + Number(seconds) * SECOND_MS
    return sign ? -ms : ms
}
