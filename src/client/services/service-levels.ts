import { type Figures } from '../../server/core/ledger/figures'
import { type LedgerRow } from '../../server/core/ledger/ledger'
import { TABLE } from '../../server/core/tables'
import { type CalendarDate } from '../../server/core/time/calendar'
import { get } from './http'
import { instantIn, readRows, textIn } from './table'

export type { Figures, LedgerRow }

/** What was finished in a period, by month or by request type; each figure with the query that opens its records. */
export interface Ledger {
    readonly rows: readonly (LedgerRow & { readonly name: string })[]
    readonly total: LedgerRow
    /** In percent. */
    readonly goal: number
    readonly overdue: Counted
    readonly atRisk: Counted
}

/** A number of tasks and the encoded query that finds them. */
export interface Counted {
    readonly number: number
    readonly query: string
}

interface LedgerAnswer {
    readonly result: {
        readonly rows: readonly (LedgerRow & { readonly name: string })[]
        readonly total: LedgerRow
        readonly goal_percent: number
        readonly open: { readonly overdue: Counted; readonly at_risk: Counted }
    }
}

export interface LedgerQuestion {
    readonly from: CalendarDate
    readonly to: CalendarDate
    readonly groupBy: 'month' | 'type'
    /** A kind of task; empty for all. */
    readonly kind: string
}

export async function readLedger(question: LedgerQuestion, signal?: AbortSignal): Promise<Ledger> {
    const { from, to, groupBy, kind } = question
    const search = new URLSearchParams({ from, to, group_by: groupBy, ...(kind !== '' && { type: kind }) })
    const { result } = await get<LedgerAnswer>(`/api/x_cdt_certs/v1/ledger?${search}`, signal)
    const { rows, total, goal_percent: goal, open } = result
    return { rows, total, goal, overdue: open.overdue, atRisk: open.at_risk }
}

/** A task that was finished too late, with what its worker said of it. */
export interface Breach {
    readonly id: string
    readonly number: string
    readonly title: string
    readonly finishedAt: number | null
    readonly cause: string
    readonly reason: string
}

/** The newest of the tasks that a query of the ledger finds. */
export async function listBreaches(query: string, most: number, signal?: AbortSignal): Promise<readonly Breach[]> {
    const fields = ['sys_id', 'number', 'short_description', 'finished_at', 'breach_cause', 'breach_reason']
    const selection = { query: `${query}^ORDERBYDESCfinished_at`, fields, limit: most }
    const rows = await readRows(TABLE.task, selection, signal)
    return rows.map((row) => ({
        id: textIn(row, 'sys_id'),
        number: textIn(row, 'number'),
        title: textIn(row, 'short_description'),
        finishedAt: instantIn(row, 'finished_at'),
        cause: textIn(row, 'breach_cause'),
        reason: textIn(row, 'breach_reason'),
    }))
}
