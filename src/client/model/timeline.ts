import { scaleUtc } from 'd3-scale'
import { DAY_MS, dateOf } from '../../server/core/time/calendar'
import { type Certificate } from '../services/certificates'
import { showMonth } from './dates'

/** A stretch of time as a part of the axis' width, both from 0 to 100. */
export interface Stretch {
    readonly left: number
    readonly width: number
}

export interface Axis {
    readonly from: number
    readonly to: number
    readonly ticks: readonly { readonly at: number; readonly label: string }[]
    /** Where an instant lies, in percent of the width; outside it is cut off. */
    readonly place: (ms: number) => number
}

const BEFORE = 60 * DAY_MS
const AFTER = 14 * DAY_MS
const SHORTEST_AHEAD = 120 * DAY_MS
const LONGEST_AHEAD = 400 * DAY_MS
const TICKS = 8
/** A label further right would not fit in. */
const LAST_LABEL = 94

/** The time that the lives of these certificates are drawn on: a little past, and as far ahead as they reach. */
export function axisFor(certificates: readonly Certificate[], now: number): Axis {
    const furthest = certificates.reduce((latest, { expiresAt }) => Math.max(latest, expiresAt ?? 0), 0)
    const from = now - BEFORE
    const to = now + Math.min(Math.max(furthest - now + AFTER, SHORTEST_AHEAD), LONGEST_AHEAD)
    const scale = scaleUtc([from, to], [0, 100]).clamp(true)
    return {
        from,
        to,
        ticks: scale
            .ticks(TICKS)
            .map((date, index) => ({ at: scale(date), label: tickLabel(date, index) }))
            .filter(({ at }) => at < LAST_LABEL),
        place: (ms) => scale(ms),
    }
}

/** A month; with its year where that is not the one before. */
function tickLabel(date: Date, index: number): string {
    const day = dateOf(date.getTime())
    return index === 0 || day.slice(5, 7) === '01' ? `${showMonth(day)} ${day.slice(0, 4)}` : showMonth(day)
}

/** The part of the axis between two instants; null when none of it is in sight. */
export function stretch(axis: Axis, from: number, to: number): Stretch | null {
    if (to <= axis.from || from >= axis.to || to <= from) return null
    const left = axis.place(from)
    return { left, width: Math.max(axis.place(to) - left, 0.4) }
}
