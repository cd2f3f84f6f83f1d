import { TABLE } from '../../server/core/tables'
import { flagIn, instantIn, readRows, type Row, textIn } from './table'

/** How one objective of one task went. */
export interface Outcome {
    readonly id: string
    readonly taskId: string
    readonly number: string
    readonly title: string
    readonly kind: string
    readonly endedAt: number | null
    readonly breached: boolean
    readonly reason: string
}

const MOST = 10_000

/** The objectives (T3) of the tasks that were closed since an instant, as the platform measured them. */
export async function listOutcomes(sinceUtc: string, signal?: AbortSignal): Promise<readonly Outcome[]> {
    const [records, tasks] = await Promise.all([
        readRows(
            'task_sla',
            {
                query: `sla.nameLIKEobjective^stage=completed^end_time>=${sinceUtc}^ORDERBYend_time`,
                fields: ['sys_id', 'task', 'end_time', 'has_breached'],
                limit: MOST,
            },
            signal
        ),
        readRows(
            TABLE.task,
            {
                query: `active=false^closed_at>=${sinceUtc}`,
                fields: ['sys_id', 'number', 'short_description', 'kind', 'breach_reason'],
                limit: MOST,
            },
            signal
        ),
    ])
    const byId = new Map(tasks.map((task) => [textIn(task, 'sys_id'), task]))
    return records.flatMap((record) => outcomeFrom(record, byId.get(textIn(record, 'task'))))
}

/** Service levels of other applications' tasks are not ours to report. */
function outcomeFrom(record: Row, task: Row | undefined): Outcome[] {
    if (task === undefined) return []
    return [
        {
            id: textIn(record, 'sys_id'),
            taskId: textIn(task, 'sys_id'),
            number: textIn(task, 'number'),
            title: textIn(task, 'short_description'),
            kind: textIn(task, 'kind'),
            endedAt: instantIn(record, 'end_time'),
            breached: flagIn(record, 'has_breached'),
            reason: textIn(task, 'breach_reason'),
        },
    ]
}
