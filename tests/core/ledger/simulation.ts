/** Random requests as they happen to people: what happened when, on the minute, and nothing computed. */
import * as fc from 'fast-check'

const MINUTE = 60_000

export interface Wait {
    party: 'customer' | 'vendor'
    from: number
    to: number
}

/** From approval or reopening to closing. */
export interface Run {
    from: number
    waits: Wait[]
    to: number
    complete: boolean
}

export interface Story {
    kind: string
    organization: string
    orderedAt: number
    runs: Run[]
    cause: '' | 'workload' | 'vendor' | 'other'
}

/** Business days promised (T3): kind, target, objective. */
export const PROMISES: Record<string, [target: number | null, objective: number]> = {
    issue_certificate: [5, 10],
    grant_access: [5, 10],
    validate_domain: [null, 10],
    reset_password: [null, 5],
    inquiry: [null, 10],
}

const FIRST = Date.parse('2026-01-05T00:00:00Z') / MINUTE
const LAST = Date.parse('2030-10-01T00:00:00Z') / MINUTE

const minutes = (max: number) => fc.integer({ min: 0, max })
const aRun = fc.record({
    idle: minutes(4 * 1440),
    waits: fc.array(
        fc.record({
            party: fc.constantFrom('customer' as const, 'vendor' as const),
            after: minutes(3 * 1440),
            length: minutes(4 * 1440),
        }),
        { maxLength: 3 }
    ),
    rest: minutes(9 * 1440),
    chance: fc.integer({ min: 0, max: 9 }),
})

export const stories = fc
    .record({
        kind: fc.constantFrom(...Object.keys(PROMISES)),
        organization: fc.constantFrom('a'.repeat(32), 'b'.repeat(32), ''),
        ordered: fc.integer({ min: FIRST, max: LAST }),
        approval: minutes(5 * 1440),
        runs: fc.array(aRun, { minLength: 1, maxLength: 2 }),
        cause: fc.constantFrom('' as const, 'workload' as const, 'vendor' as const, 'other' as const),
    })
    .map(({ kind, organization, ordered, approval, runs, cause }): Story => {
        let at = ordered + approval
        const told = runs.map((run, index): Run => {
            if (index > 0) at += run.idle
            const from = at
            const waits = run.waits.map(({ party, after, length }): Wait => {
                at += after
                const since = at
                at += length
                return { party, from: since * MINUTE, to: at * MINUTE }
            })
            at += run.rest
            return { from: from * MINUTE, waits, to: at * MINUTE, complete: run.chance > 0 }
        })
        return { kind, organization, orderedAt: ordered * MINUTE, runs: told, cause }
    })
