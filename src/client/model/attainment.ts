import { addDays, type CalendarDate } from '../../server/core/time/calendar'
import { pacificDate } from '../../server/core/time/pacific'
import { type Task } from '../services/queue'
import { type Outcome } from '../services/service-levels'
import { daysUntil } from './dates'

/** T3: so many of a hundred have to be done within their objective. */
export const OBJECTIVE_SHARE = 0.95

/** The work of one kind that was done in one month. */
export interface Attainment {
    /** `2026-11` */
    readonly month: string
    readonly outcomes: readonly Outcome[]
    readonly kept: number
}

/** The last months up to the present one, each with what was done in it. */
export function attainmentByMonth(outcomes: readonly Outcome[], now: number, months: number): readonly Attainment[] {
    return monthsUpTo(pacificDate(now), months).map((month) => {
        const own = outcomes.filter(({ endedAt }) => endedAt !== null && pacificDate(endedAt).startsWith(month))
        return { month, outcomes: own, kept: own.filter(({ breached }) => !breached).length }
    })
}

export function monthsUpTo(today: CalendarDate, months: number): readonly string[] {
    const found: string[] = []
    let day = today
    for (let left = months; left > 0; left--) {
        found.unshift(day.slice(0, 7))
        day = addDays(`${day.slice(0, 7)}-01` as CalendarDate, -1)
    }
    return found
}

/** The share that was kept; null when nothing was done. */
export function shareOf({ outcomes, kept }: Pick<Attainment, 'outcomes' | 'kept'>): number | null {
    return outcomes.length === 0 ? null : kept / outcomes.length
}

/** Open work by how long it has been open. */
export interface AgeGroup {
    readonly upTo: number | null
    readonly tasks: readonly Task[]
}

const AGES = [2, 5, 10, 20, null]

export function byAge(tasks: readonly Task[], now: number): readonly AgeGroup[] {
    return AGES.map((upTo, index) => {
        const from = index === 0 ? -1 : (AGES[index - 1] ?? 0)
        return {
            upTo,
            tasks: tasks.filter(({ openedAt }) => {
                const age = openedAt === null ? 0 : -daysUntil(openedAt, now)
                return age > from && (upTo === null || age <= upTo)
            }),
        }
    })
}

/** Open work by who has to act, with how long the longest has waited, in days. */
export interface WaitGroup {
    readonly party: string
    readonly tasks: readonly Task[]
    readonly longest: number
}

export function byParty(tasks: readonly Task[], now: number): readonly WaitGroup[] {
    return ['cdt', 'customer', 'vendor'].map((party) => {
        const own = tasks.filter(({ waitingOn }) => waitingOn === party)
        const waits = own.map(({ waitingSince, openedAt }) => -daysUntil(waitingSince ?? openedAt ?? now, now))
        return { party, tasks: own, longest: Math.max(0, ...waits) }
    })
}
