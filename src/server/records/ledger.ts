import { GlideAggregate, GlideRecord } from '@servicenow/glide'
import { baseQuery, GROUP_COLUMN, type LedgerQuestion } from '../core/ledger/ledger'
import { type Counted, type Tally, type Times } from '../core/ledger/tally'
import { type BreachCause, OUTCOME, type Outcome } from '../core/states'
import { TABLE } from '../core/tables'

/** The requests that a ledger counts, added up by the database: no row of a request is read. */
export function countedFor(question: LedgerQuestion): Counted {
    return { tallies: talliesFor(question), times: timesFor(question) }
}

function talliesFor(question: LedgerQuestion): Tally[] {
    const key = GROUP_COLUMN[question.groupBy]
    const finished = new GlideAggregate(TABLE.task)
    finished.addEncodedQuery(baseQuery(question))
    for (const column of [key, 'outcome', 'done_at_once', 'breach_cause']) finished.groupBy(column)
    // Counting a field that is grouped by counts the rows of the group.
    finished.addAggregate('COUNT', 'outcome')
    const lengths = ['approval_seconds', 'customer_seconds', 'vendor_seconds', 'work_seconds']
    for (const column of lengths) finished.addAggregate('SUM', column)
    finished.query()
    const tallies: Tally[] = []
    while (finished.next()) {
        const [approvalSeconds, customerSeconds, vendorSeconds, workSeconds] = lengths.map((column) =>
            Number(finished.getAggregate('SUM', column) ?? 0)
        )
        tallies.push({
            key: finished.getValue(key) ?? '',
            outcome: (finished.getValue('outcome') ?? '') as Outcome,
            doneAtOnce: finished.getValue('done_at_once') === '1',
            cause: (finished.getValue('breach_cause') ?? '') as BreachCause | '',
            number: Number(finished.getAggregate('COUNT', 'outcome')),
            approvalSeconds,
            customerSeconds,
            vendorSeconds,
            workSeconds,
        })
    }
    return tallies
}

/** Completed requests by the time they took: what a percentile is read from. */
function timesFor(question: LedgerQuestion): Times[] {
    const key = GROUP_COLUMN[question.groupBy]
    const completed = new GlideAggregate(TABLE.task)
    completed.addEncodedQuery(`${baseQuery(question)}^outcome!=${OUTCOME.cancelled}`)
    completed.groupBy(key)
    completed.groupBy('work_days')
    completed.addAggregate('COUNT', 'work_days')
    completed.query()
    const times: Times[] = []
    while (completed.next()) {
        times.push({
            key: completed.getValue(key) ?? '',
            workDays: Number(completed.getValue('work_days') ?? 0),
            number: Number(completed.getAggregate('COUNT', 'work_days')),
        })
    }
    return times
}

/** How many tasks satisfy an encoded query. */
export function countTasks(query: string): number {
    const aggregate = new GlideAggregate(TABLE.task)
    aggregate.addEncodedQuery(query)
    aggregate.addAggregate('COUNT', 'sys_id')
    aggregate.setGroup(false)
    aggregate.query()
    return aggregate.next() ? Number(aggregate.getAggregate('COUNT', 'sys_id')) : 0
}

/** Names of all organizations by sys_id. */
export function organizationNames(): Map<string, string> {
    const names = new Map<string, string>()
    const organization = new GlideRecord(TABLE.organization)
    organization.query()
    while (organization.next()) names.set(organization.getUniqueValue(), organization.getValue('name') ?? '')
    return names
}
