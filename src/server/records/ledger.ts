import { GlideAggregate, GlideRecord } from '@servicenow/glide'
import { type History } from '../core/ledger/history'
import { baseQuery, type LedgerQuestion } from '../core/ledger/ledger'
import { type BreachCause, type Outcome } from '../core/states'
import { TABLE } from '../core/tables'
import { fromGlideUtc } from '../core/time/glide-time'

/** The requests that a ledger counts, in one query by the index on the finishing time. */
export function historiesFor(question: LedgerQuestion): History[] {
    const histories: History[] = []
    const task = new GlideRecord(TABLE.task)
    task.addEncodedQuery(baseQuery(question))
    task.query()
    while (task.next()) histories.push(toHistory(task))
    return histories
}

function toHistory(task: GlideRecord): History {
    const seconds = (column: string) => Number(task.getValue(column) ?? 0)
    return {
        kind: task.getValue('kind') ?? '',
        organization: task.getValue('organization') ?? '',
        finishedAt: fromGlideUtc(task.getValue('finished_at') ?? '') ?? 0,
        outcome: (task.getValue('outcome') ?? '') as Outcome,
        doneAtOnce: task.getValue('done_at_once') === '1',
        approvalSeconds: seconds('approval_seconds'),
        customerSeconds: seconds('customer_seconds'),
        vendorSeconds: seconds('vendor_seconds'),
        workSeconds: seconds('work_seconds'),
        cause: (task.getValue('breach_cause') ?? '') as BreachCause | '',
    }
}

/** How many tasks satisfy an encoded query. */
export function countTasks(query: string): number {
    const aggregate = new GlideAggregate(TABLE.task)
    aggregate.addEncodedQuery(query)
    aggregate.addAggregate('COUNT', 'sys_id')
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
