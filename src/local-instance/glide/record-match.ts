import { type Kernel } from '../kernel'
import { type PlatformRecord } from '../platform'
import { matchesQuery, type MatchSubject } from '../query/match'
import { type MatchOperand } from '../query/operators/operator'
import { parseQuery } from '../query/parse'
import { SqlBuilder } from '../query/sql'
import { sql } from '../query/operators/operator'
import { type Query } from '../query/tree'
import { displayValue } from './display-value'
import { asExtension, referenced } from './elements'
import { stateOf } from './glide-record'
import { type RecordState } from './record-state'

/**
 * Whether a record satisfies an encoded query, evaluated in memory.
 *
 * @param previous the record before the write, for VALCHANGES and its like; null on insert, where it was empty
 */
export function recordMatches(
    kernel: Kernel,
    record: PlatformRecord,
    encoded: string,
    previous?: PlatformRecord | null
): boolean {
    const state = stateOf(record)
    const before = previous === undefined ? undefined : previous === null ? null : stateOf(previous)
    return matchesQuery(parseQuery(encoded), subjectOf(kernel, state, before), kernel.queryContext(), (part) =>
        kernel.log.error('condition', `"${part}" is no condition on ${state.table.name}: dropped`)
    )
}

function subjectOf(kernel: Kernel, state: RecordState, previous: RecordState | null | undefined): MatchSubject {
    return {
        field: (path) => operandOf(kernel, state, path, previous),
        texts: () => [...state.table.columns.keys()].flatMap((name) => operandOf(kernel, state, name, undefined) ?? []),
        countRelated: (table, field, conditions) => countRelated(kernel, state, table, field, conditions),
    }
}

function operandOf(
    kernel: Kernel,
    state: RecordState,
    path: string,
    previous: RecordState | null | undefined
): MatchOperand | null {
    const [first = '', ...rest] = path.split('.')
    const column = state.column(first)
    if (!column) {
        const extended = rest.length > 0 ? asExtension(kernel, state, first) : null
        return extended && operandOf(kernel, extended, rest.join('.'), undefined)
    }
    if (rest.length > 0) {
        const target = referenced(kernel, state, column)
        return target && operandOf(kernel, target, rest.join('.'), undefined)
    }
    const value = state.get(first)
    return {
        column,
        value,
        previous: previous === undefined ? undefined : (previous?.get(first) ?? null),
        display: () => {
            if (value === null) return null
            return column.type === 'reference' ? displayValue(kernel, state.table.name, column, value) : value
        },
    }
}

function countRelated(kernel: Kernel, state: RecordState, table: string, field: string, conditions: Query): number {
    const related = kernel.dictionary.table(table)
    if (!related?.columns.has(field)) return 0
    const builder = new SqlBuilder(kernel.dictionary, related, kernel.queryContext())
    builder.add(conditions)
    builder.addSql(sql(`${builder.root}."${field}" = ?`, state.sysId))
    const { from, where, parameters } = builder.build()
    return kernel.store.get<{ n: number }>(`SELECT count(*) AS n FROM ${from} WHERE ${where}`, parameters)?.n ?? 0
}
