import { businessDays } from '../service-level/business-time'
import { type BreachCause, OUTCOME } from '../states'
import { type Counted, type Tally, type Times } from './tally'

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

export function figuresOf({ tallies, times }: Counted): Figures {
    const completed = tallies.filter(({ outcome }) => outcome !== OUTCOME.cancelled)
    const breached = completed.filter(({ outcome }) => outcome === OUTCOME.breached)
    const number = sum(completed, (tally) => tally.number)
    const met = number - sum(breached, (tally) => tally.number)
    return {
        number,
        met,
        breached: number - met,
        cancelled: sum(tallies, (tally) => tally.number) - number,
        automatic: sum(completed, (tally) => (tally.doneAtOnce ? tally.number : 0)),
        attainment: attainment(met, number),
        ...percentiles(times),
        waiting: {
            approval: businessDays(sum(completed, (tally) => tally.approvalSeconds)),
            customer: businessDays(sum(completed, (tally) => tally.customerSeconds)),
            vendor: businessDays(sum(completed, (tally) => tally.vendorSeconds)),
            cdt: businessDays(sum(completed, (tally) => tally.workSeconds)),
        },
        causes: causesOf(breached),
    }
}

/** To a tenth of a percent, never rounded up: 94.96 % is not 95 %. */
function attainment(met: number, number: number): number | null {
    return number === 0 ? null : Math.floor((met * 1000) / number) / 10
}

/** Nearest rank: the time of an actual request, never one between two. */
function percentiles(times: readonly Times[]): Pick<Figures, 'medianDays' | 'p95Days'> {
    const sorted = [...times].sort((a, b) => a.workDays - b.workDays)
    const all = sum(sorted, ({ number }) => number)
    const rank = (percent: number) => {
        let left = Math.ceil((all * percent) / 100)
        return sorted.find(({ number }) => (left -= number) <= 0)?.workDays ?? null
    }
    return { medianDays: rank(50), p95Days: rank(95) }
}

function causesOf(breached: readonly Tally[]): Figures['causes'] {
    const causes: Figures['causes'] = {}
    for (const { cause, number } of breached) causes[cause || 'none'] = (causes[cause || 'none'] ?? 0) + number
    return causes
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
    return items.reduce((total, item) => total + value(item), 0)
}
