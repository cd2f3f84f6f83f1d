import { MINUTES_PER_BUSINESS_DAY } from '../service-level/business-time'
import { type BreachCause, OUTCOME } from '../states'
import { type History } from './history'

/** The figures of a set of requests. Times are business days of nine hours. */
export interface Figures {
    /** Completed requests: met and breached. */
    number: number
    met: number
    breached: number
    /** Given up; counted in no other figure. */
    cancelled: number
    /** Of the number, what the app did at once. */
    automatic: number
    /** Met, in percent of the number; null when there is none. */
    attainment: number | null
    /** The request in the middle, and the one that 95 of 100 do not exceed: times that a real request took. */
    medianDays: number | null
    p95Days: number | null
    /** Business days spent waiting, all requests together (T7). */
    waiting: Record<Party, number>
    /** Breached requests by cause; `none` for those where nobody gave one. */
    causes: Partial<Record<BreachCause | 'none', number>>
}

/** Whoever a request waited for. */
export type Party = 'approval' | 'customer' | 'vendor' | 'cdt'

const SECONDS_PER_BUSINESS_DAY = MINUTES_PER_BUSINESS_DAY * 60

export function figuresOf(histories: readonly History[]): Figures {
    const completed = histories.filter(({ outcome }) => outcome !== OUTCOME.cancelled)
    const breached = completed.filter(({ outcome }) => outcome === OUTCOME.breached)
    const times = completed.map(({ workSeconds }) => workSeconds).sort((a, b) => a - b)
    const total = (length: (history: History) => number) => days(completed.reduce((sum, one) => sum + length(one), 0))
    const met = completed.length - breached.length
    return {
        number: completed.length,
        met,
        breached: breached.length,
        cancelled: histories.length - completed.length,
        automatic: completed.filter(({ doneAtOnce }) => doneAtOnce).length,
        attainment: attainment(met, completed.length),
        medianDays: percentile(times, 50),
        p95Days: percentile(times, 95),
        waiting: {
            approval: total(({ approvalSeconds }) => approvalSeconds),
            customer: total(({ customerSeconds }) => customerSeconds),
            vendor: total(({ vendorSeconds }) => vendorSeconds),
            cdt: total(({ workSeconds }) => workSeconds),
        },
        causes: causesOf(breached),
    }
}

/** To a tenth of a percent, never rounded up: 94.96 % is not 95 %. */
function attainment(met: number, number: number): number | null {
    return number === 0 ? null : Math.floor((met * 1000) / number) / 10
}

/** Nearest rank: the time of an actual request, never one between two. */
function percentile(sorted: readonly number[], percent: number): number | null {
    if (sorted.length === 0) return null
    return days(sorted[Math.ceil((sorted.length * percent) / 100) - 1])
}

function days(seconds: number): number {
    return Math.round((seconds * 100) / SECONDS_PER_BUSINESS_DAY) / 100
}

function causesOf(breached: readonly History[]): Figures['causes'] {
    const causes: Figures['causes'] = {}
    for (const { cause } of breached) causes[cause || 'none'] = (causes[cause || 'none'] ?? 0) + 1
    return causes
}
