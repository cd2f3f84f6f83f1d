import { type Counted, type Tally } from '../../../src/server/core/ledger/tally'
import { businessDays } from '../../../src/server/core/service-level/business-time'
import { DEFAULT_MARKS } from '../../../src/server/core/service-level/promise'
import * as clock from '../../../src/server/core/service-level/service-record'
import { type Outcome } from '../../../src/server/core/states'
import { HOLIDAYS } from '../../support/holidays'
import { PROMISES, type Story } from './simulation'

/** Lets the application's own clock run through a story, as the rule on the task does. */
export function clocked(story: Story): clock.ServiceRecord {
    const [target, objective] = PROMISES[story.kind]
    const promise = { targetMinutes: target === null ? null : target * 540, objectiveMinutes: objective * 540 }
    const at = (now: number) => ({ now, holidays: HOLIDAYS })
    let record = clock.startOfRecord(story.orderedAt, at(story.runs[0].from))
    story.runs.forEach((run, index) => {
        const begin = index === 0 ? clock.startClock : clock.reopenClock
        record = begin(record, promise, DEFAULT_MARKS, at(run.from))
        for (const wait of run.waits)
            record = clock.endPause(record, { party: wait.party, since: wait.from }, at(wait.to))
        record = clock.finishClock(record, run.complete, at(run.to))
    })
    return record
}

/** A story as the ledger counts it, by request type. */
export function tallyOf(story: Story): Tally {
    const { outcome, approvalSeconds, customerSeconds, vendorSeconds, workSeconds } = clocked(story)
    return {
        key: story.kind,
        outcome: outcome as Outcome,
        doneAtOnce: false,
        cause: story.cause,
        number: 1,
        approvalSeconds,
        customerSeconds,
        vendorSeconds,
        workSeconds,
    }
}

/** Requests one by one, with their times. */
export function counted(tallies: readonly Tally[]): Counted {
    const completed = tallies.filter(({ outcome }) => outcome !== 'cancelled')
    return {
        tallies,
        times: completed.map(({ key, workSeconds }) => ({ key, workDays: businessDays(workSeconds), number: 1 })),
    }
}
