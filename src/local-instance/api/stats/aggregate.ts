import { type Platform, type PlatformRecord } from '../../platform'
import { walk } from '../table/dot-walk'
import { AGGREGATES, type Aggregate, type Having, type StatsParameters } from './parameters'

export interface GroupField {
    readonly field: string
    readonly value: string
    readonly displayValue: string
}

/** Rows that have the same values in the fields they are grouped by, and what is added up of them. */
export interface Group {
    readonly key: readonly GroupField[]
    count: number
    /** Non-empty values by field, as stored. */
    readonly values: Map<string, string[]>
}

/** Groups the records a search finds; without fields to group by, one group that may be empty. */
export function groups(
    platform: Platform,
    search: PlatformRecord,
    parameters: StatsParameters,
    counts: (record: PlatformRecord) => boolean
): Group[] {
    const byKey = new Map<string, Group>()
    const measured = [
        ...new Set([
            ...AGGREGATES.flatMap((name) => parameters.fields[name]),
            ...parameters.having.map(({ field }) => field),
        ]),
    ]
    if (parameters.groupBy.length === 0) byKey.set('', { key: [], count: 0, values: new Map() })
    search.query()
    while (search.next()) {
        if (!counts(search)) continue
        const key = parameters.groupBy.map((field) => groupField(platform, search, field))
        const id = key.map(({ value }) => value).join('\u0000')
        const group = byKey.get(id) ?? { key, count: 0, values: new Map<string, string[]>() }
        byKey.set(id, group)
        group.count += 1
        for (const field of measured) {
            const { value } = groupField(platform, search, field)
            if (value !== '') group.values.set(field, [...(group.values.get(field) ?? []), value])
        }
    }
    return [...byKey.values()]
}

/** A field that the user may not read counts as empty. */
function groupField(platform: Platform, record: PlatformRecord, field: string): GroupField {
    const found = walk(platform, record, field)
    const end = found && platform.access.canField('read', found.record, found.column.name) ? found : null
    const name = end?.column.name ?? ''
    const stored = end?.record.getValue(name) ?? ''
    const value = end?.column.type === 'boolean' ? String(stored === '1') : stored
    return { field, value, displayValue: end?.record.getDisplayValue(name) ?? '' }
}

/** One figure of a group as text: sums and averages are numbers with up to four decimals, minimum and maximum keep the type. */
export function figure(group: Group, aggregate: Aggregate | 'count', field: string): string {
    if (aggregate === 'count') return String(group.count)
    const values = group.values.get(field) ?? []
    if (values.length === 0) return ''
    if (aggregate === 'min' || aggregate === 'max') {
        const sorted = [...values].sort(compareValues)
        return (aggregate === 'min' ? sorted[0] : sorted[sorted.length - 1]) ?? ''
    }
    const sum = values.reduce((total, value) => total + Number(value), 0)
    return aggregate === 'sum' ? String(Number(sum.toFixed(4))) : (sum / values.length).toFixed(4)
}

export function satisfies(group: Group, { aggregate, field, operator, value }: Having): boolean {
    const order = compareValues(figure(group, aggregate, field), value)
    switch (operator) {
        case '=':
            return order === 0
        case '!=':
            return order !== 0
        case '<':
            return order < 0
        case '<=':
            return order <= 0
        case '>':
            return order > 0
        default:
            return order >= 0
    }
}

/** Numbers by size, everything else as text. */
export function compareValues(a: string, b: string): number {
    const [x, y] = [Number(a), Number(b)]
    if (a !== '' && b !== '' && !Number.isNaN(x) && !Number.isNaN(y)) return x - y
    return a < b ? -1 : a > b ? 1 : 0
}
