import { TABLE } from '../../server/core/tables'
import { instantIn, readRows, type Row, textIn } from './table'

/** How the objective of one request went. */
export interface Outcome {
    readonly id: string
    readonly taskId: string
    readonly number: string
    readonly title: string
    readonly kind: string
    readonly endedAt: number | null
    readonly breached: boolean
    readonly cause: string
    readonly reason: string
}

const MOST = 10_000

const FIELDS = [
    'sys_id',
    'number',
    'short_description',
    'kind',
    'finished_at',
    'outcome',
    'breach_cause',
    'breach_reason',
]

/** The requests that were completed since an instant, as the service-level ledger counts them (T3). */
export async function listOutcomes(sinceUtc: string, signal?: AbortSignal): Promise<readonly Outcome[]> {
    const query = `outcomeINmet,breached^finished_at>=${sinceUtc}^ORDERBYfinished_at`
    return (await readRows(TABLE.task, { query, fields: FIELDS, limit: MOST }, signal)).map(outcomeFrom)
}

function outcomeFrom(row: Row): Outcome {
    return {
        id: textIn(row, 'sys_id'),
        taskId: textIn(row, 'sys_id'),
        number: textIn(row, 'number'),
        title: textIn(row, 'short_description'),
        kind: textIn(row, 'kind'),
        endedAt: instantIn(row, 'finished_at'),
        breached: textIn(row, 'outcome') === 'breached',
        cause: textIn(row, 'breach_cause'),
        reason: textIn(row, 'breach_reason'),
    }
}
