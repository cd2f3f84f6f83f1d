/** The arithmetic of a service level: elapsed time, percentages, and when a percentage will be reached (platform-spec 3.5). */
import { type Schedule } from '../schedule/schedule'

/** What is known of a running service level; all of it milliseconds. */
export interface SlaState {
    readonly start: number
    /** Length of the pauses that are over. */
    readonly pause: number
    /** The part of those pauses that was open time. */
    readonly businessPause: number
    /** Time until breach, 24x7. */
    readonly target: number
    /** Time until breach in open time; the same as `target` unless a relative duration set the end. */
    readonly businessTarget: number
    readonly schedule: Schedule | null
}

export interface SlaTiming {
    readonly elapsed: number
    readonly businessElapsed: number
    readonly left: number
    readonly businessLeft: number
    /** Percentages with two decimals. */
    readonly percentage: number
    readonly businessPercentage: number
    readonly breached: boolean
}

/** Where a service level stands at `at`: now, the start of the pause it is in, or its end. */
export function timingAt(state: SlaState, at: number): SlaTiming {
    const elapsed = Math.max(0, at - state.start - state.pause)
    const businessElapsed = state.schedule
        ? Math.max(0, state.schedule.duration(state.start, at) - state.businessPause)
        : elapsed
    return {
        elapsed,
        businessElapsed,
        left: Math.max(0, state.target - elapsed),
        businessLeft: Math.max(0, state.businessTarget - businessElapsed),
        percentage: percent(elapsed, state.target),
        businessPercentage: percent(businessElapsed, state.businessTarget),
        breached: businessElapsed >= state.businessTarget,
    }
}

/** The second in which this share (1 = breach) of the time is used up, if no further pause comes. */
export function instantOf(state: SlaState, share: number): number {
    const instant = state.schedule
        ? state.schedule.add(state.start, state.businessTarget * share + state.businessPause)
        : state.start + state.target * share + state.pause
    return Math.ceil(instant / 1000) * 1000
}

/** Time until breach can be nothing when the end was in the past on attaching; that counts as used up. */
function percent(elapsed: number, target: number): number {
    return target > 0 ? Math.round((elapsed / target) * 10_000) / 100 : 100
}
