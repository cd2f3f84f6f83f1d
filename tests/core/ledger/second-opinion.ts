/**
 * The ledger computed a second time: every minute of every story is looked at once and given to whoever had it. It shares
 * nothing with the application but the words.
 */
import { isOpen } from '../service-level/business-clock'
import { PROMISES, type Story } from './simulation'

const MINUTE = 60_000
const DAY_MINUTES = 9 * 60

export interface Walked {
    story: Story
    finishedAt: number
    outcome: 'met' | 'breached' | 'cancelled'
    approval: number
    customer: number
    vendor: number
    cdt: number
}

/** Minutes by party; a run breaks the promise when its working minutes use it up. */
export function walk(story: Story): Walked {
    const walked: Walked = { story, finishedAt: 0, outcome: 'met', approval: 0, customer: 0, vendor: 0, cdt: 0 }
    let broken = false
    for (let at = story.orderedAt; at < story.runs[0].from; at += MINUTE) if (isOpen(at)) walked.approval++
    for (const run of story.runs) {
        let left = PROMISES[story.kind][1] * DAY_MINUTES
        for (let at = run.from; at < run.to; at += MINUTE) {
            if (!isOpen(at)) continue
            const wait = run.waits.find(({ from, to }) => at >= from && at < to)
            if (wait) walked[wait.party]++
            else {
                walked.cdt++
                left--
            }
        }
        walked.finishedAt = run.to
        // A run that was given up neither keeps nor breaks a promise.
        broken = run.complete && (broken || left <= 0)
        walked.outcome = !run.complete ? 'cancelled' : broken ? 'breached' : 'met'
    }
    return walked
}

/** Figures of walked stories, by sorting and counting in the plainest way. */
export function figuresOfWalked(all: readonly Walked[]) {
    const done = all.filter((one) => one.outcome !== 'cancelled')
    const met = done.filter((one) => one.outcome === 'met').length
    const sorted = done.map((one) => one.cdt).sort((a, b) => a - b)
    const inDays = (minutes: number) => Math.round((minutes / DAY_MINUTES) * 100) / 100
    /** The smallest time that at least so many percent of the requests do not exceed. */
    const reaching = (percent: number) => {
        const time = sorted.find(
            (limit) => sorted.filter((one) => one <= limit).length * 100 >= percent * sorted.length
        )
        return time === undefined ? null : inDays(time)
    }
    const sum = (party: 'approval' | 'customer' | 'vendor' | 'cdt') =>
        inDays(done.reduce((total, one) => total + one[party], 0))
    const causes: Record<string, number> = {}
    for (const one of done) {
        if (one.outcome !== 'breached') continue
        const cause = one.story.cause || 'none'
        causes[cause] = (causes[cause] ?? 0) + 1
    }
    return {
        number: done.length,
        met,
        breached: done.length - met,
        cancelled: all.length - done.length,
        automatic: 0,
        attainment: done.length === 0 ? null : Math.floor((met * 1000) / done.length) / 10,
        medianDays: reaching(50),
        p95Days: reaching(95),
        waiting: { approval: sum('approval'), customer: sum('customer'), vendor: sum('vendor'), cdt: sum('cdt') },
        causes,
    }
}
