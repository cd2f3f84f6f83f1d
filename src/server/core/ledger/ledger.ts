import { OUTCOME } from '../states'
import { type Figures, figuresOf } from './figures'
import { type Period, within } from './period'
import { type Counted, type Tally, type Times } from './tally'

export const GROUPING = { type: 'type', department: 'department', month: 'month', week: 'week' } as const
export type Grouping = (typeof GROUPING)[keyof typeof GROUPING]

/** The column of the task table that holds the key of a group. */
export const GROUP_COLUMN: Readonly<Record<Grouping, string>> = {
    type: 'kind',
    department: 'organization',
    month: 'finished_month',
    week: 'finished_week',
}

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
export function ledgerOf(counted: Counted, question: LedgerQuestion): Ledger {
    const row = (key: string, members: Counted, query: string): LedgerRow => {
        const figures = figuresOf(members)
        return { key, figures, queries: queriesOf(query, figures) }
    }
    return {
        rows: [...groupsOf(counted)].map(([key, members]) => row(key, members, groupQuery(question, key))),
        total: row('', counted, baseQuery(question)),
    }
}

/** The finished tasks that a question is about: those of a kind with a promise. */
export function baseQuery({ period, kind, organization }: LedgerQuestion): string {
    const parts = [within('finished_at', period), 'outcomeISNOTEMPTY']
    if (kind !== '') parts.push(`kind=${kind}`)
    if (organization !== '') parts.push(`organization=${organization}`)
    return parts.join('^')
}

/** The counts by group, in the order of their keys. */
function groupsOf({ tallies, times }: Counted): Map<string, Counted> {
    const keys = [...new Set(tallies.map(({ key }) => key))].sort()
    const groups = new Map(keys.map((key) => [key, { tallies: [] as Tally[], times: [] as Times[] }]))
    for (const tally of tallies) groups.get(tally.key)?.tallies.push(tally)
    for (const time of times) groups.get(time.key)?.times.push(time)
    return groups
}

function groupQuery(question: LedgerQuestion, key: string): string {
    const column = GROUP_COLUMN[question.groupBy]
    return `${baseQuery(question)}^${column}${key === '' ? 'ISEMPTY' : `=${key}`}`
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
