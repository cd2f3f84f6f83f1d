import { OUTCOME } from '../states'
import { pacificDate } from '../time/pacific'
import { type Figures, figuresOf } from './figures'
import { type History } from './history'
import { type Period, weekOf, within } from './period'

export const GROUPING = { type: 'type', department: 'department', month: 'month', week: 'week' } as const
export type Grouping = (typeof GROUPING)[keyof typeof GROUPING]

/** What a ledger is asked for. */
export interface LedgerQuestion {
    period: Period
    groupBy: Grouping
    /** A kind of task; empty for all. */
    kind: string
    /** sys_id of an organization; empty for all. */
    organization: string
}

/** Encoded queries on the task table: each opens the records that a figure counts. */
export interface Queries {
    /** Behind the number, the times and the waiting as well. */
    number: string
    met: string
    breached: string
    cancelled: string
    automatic: string
    causes: Record<string, string>
}

export interface LedgerRow {
    /** A kind, the sys_id of an organization, `2026-11`, or the Monday of a week; empty for the total. */
    key: string
    figures: Figures
    queries: Queries
}

export interface Ledger {
    rows: LedgerRow[]
    total: LedgerRow
}

/** The service-level ledger: what was finished in a period, grouped; each figure with the records behind it. */
export function ledgerOf(histories: readonly History[], question: LedgerQuestion): Ledger {
    const groups = new Map<string, History[]>()
    for (const history of histories) {
        const key = keyOf(history, question.groupBy)
        const group = groups.get(key)
        if (group) group.push(history)
        else groups.set(key, [history])
    }
    const row = (key: string, members: readonly History[], query: string): LedgerRow => {
        const figures = figuresOf(members)
        return { key, figures, queries: queriesOf(query, figures) }
    }
    const rows = [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
    return {
        rows: rows.map(([key, members]) => row(key, members, groupQuery(question, key))),
        total: row('', histories, baseQuery(question)),
    }
}

/** The finished tasks that a question is about: those of a kind with a promise. */
export function baseQuery({ period, kind, organization }: LedgerQuestion): string {
    const parts = [within('finished_at', period), 'outcomeISNOTEMPTY']
    if (kind !== '') parts.push(`kind=${kind}`)
    if (organization !== '') parts.push(`organization=${organization}`)
    return parts.join('^')
}

function keyOf(history: History, groupBy: Grouping): string {
    if (groupBy === GROUPING.type) return history.kind
    if (groupBy === GROUPING.department) return history.organization
    const day = pacificDate(history.finishedAt)
    return groupBy === GROUPING.month ? day.slice(0, 7) : weekOf(day).from
}

function groupQuery(question: LedgerQuestion, key: string): string {
    const base = baseQuery(question)
    if (question.groupBy === GROUPING.type) return `${base}^kind=${key}`
    if (question.groupBy === GROUPING.department) {
        return key === '' ? `${base}^organizationISEMPTY` : `${base}^organization=${key}`
    }
    if (question.groupBy === GROUPING.month) return `${base}^finished_month=${key}`
    return `${base}^${within('finished_at', weekOf(key as Period['from']))}`
}

function queriesOf(query: string, { causes }: Figures): Queries {
    const breached = `${query}^outcome=${OUTCOME.breached}`
    return {
        number: `${query}^outcome!=${OUTCOME.cancelled}`,
        met: `${query}^outcome=${OUTCOME.met}`,
        breached,
        cancelled: `${query}^outcome=${OUTCOME.cancelled}`,
        automatic: `${query}^outcome!=${OUTCOME.cancelled}^done_at_once=true`,
        causes: Object.fromEntries(
            Object.keys(causes).map((cause) => [
                cause,
                cause === 'none' ? `${breached}^breach_causeISEMPTY` : `${breached}^breach_cause=${cause}`,
            ])
        ),
    }
}
