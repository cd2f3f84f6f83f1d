import { TableModel } from '../dictionary/table-model'
import { fromSql, isNumeric } from '../dictionary/types'
import { UnsupportedError } from '../errors'
import { type Kernel } from '../kernel'
import { type SqlValue } from '../platform'
import { type ConditionArguments } from './conditions'
import { displayValue } from './display-value'
import { GlideQueryCondition } from './glide-query-condition'
import { RecordQuery } from './record-query'
import { refusing } from './refusing'

const SELF = Symbol('aggregate')

type AggregateRow = Readonly<Record<string, SqlValue>>
interface Aggregate {
    readonly name: string
    readonly field: string | undefined
}
interface AggregateSelf {
    readonly kernel: Kernel
    readonly table: TableModel
    readonly query: RecordQuery
    readonly aggregates: Aggregate[]
    readonly groups: string[]
    readonly orders: { readonly key: string; readonly descending: boolean }[]
    rows: readonly AggregateRow[]
    /** Whether counted and ordering fields join the groups. */
    grouped: boolean
    position: number
    window: readonly [first: number, last: number] | null
}

const FUNCTIONS = ['COUNT', 'SUM', 'AVG', 'MIN', 'MAX', 'COUNT(DISTINCT', 'GROUP_CONCAT']

/** GlideAggregate - Scoped of the API reference: counts and sums by SQL, over the conditions that GlideRecord has. */
export class GlideAggregate {
    readonly [SELF]: AggregateSelf

    constructor(kernel: Kernel, tableName: string) {
        const table = kernel.dictionary.ready(tableName)
        if (!table) kernel.log.error('GlideAggregate', `There is no table "${tableName}"`)
        const model = table ?? new TableModel({ name: tableName, columns: {} }, null, tableName, () => 0)
        this[SELF] = {
            kernel,
            table: model,
            query: new RecordQuery(kernel, model),
            aggregates: [],
            groups: [],
            orders: [],
            rows: [],
            grouped: true,
            position: -1,
            window: null,
        }
    }

    addQuery(...parts: ConditionArguments): GlideQueryCondition | undefined {
        if (parts.length > 1) return new GlideQueryCondition(this[SELF].query.where(parts))
        this.addEncodedQuery(parts[0])
        return undefined
    }

    addNullQuery(field: string): GlideQueryCondition | undefined {
        return this.addQuery(field, '=', '')
    }

    addNotNullQuery(field: string): GlideQueryCondition | undefined {
        return this.addQuery(field, '!=', '')
    }

    addEncodedQuery(query: unknown): void {
        this[SELF].query.whereEncoded(String(query ?? ''))
    }

    /** The conditions, and how the rows are grouped. */
    getEncodedQuery(): string {
        const { query } = this[SELF]
        const groups = groupsOf(this[SELF])
        const grouping = [...groups.map((field) => `ORDERBY${field}`), ...groups.map((field) => `GROUPBY${field}`)]
        return [query.encoded(), ...grouping].filter(Boolean).join('^')
    }

    /** The query that finds the records of the current group. */
    getAggregateEncodedQuery(): string {
        const values = groupsOf(this[SELF]).map((field) => {
            const value = this.getValue(field)
            return value === null ? `${field}ISEMPTY` : `${field}=${value}`
        })
        return [this[SELF].query.encoded(), ...values].filter(Boolean).join('^')
    }

    /** Whether a count of a field is one count for each of its values, which it is unless told otherwise. */
    setGroup(on: boolean): void {
        this[SELF].grouped = Boolean(on)
    }

    /** COUNT, SUM, AVG, MIN, MAX, `COUNT(DISTINCT` or GROUP_CONCAT, of a field; COUNT also of the records. */
    addAggregate(name: string, field?: string): void {
        const spelled = name.toUpperCase().trim()
        if (!FUNCTIONS.includes(spelled)) throw new UnsupportedError(`GlideAggregate.addAggregate('${name}')`)
        this[SELF].aggregates.push({ name: spelled, field })
    }

    groupBy(field: string): void {
        this[SELF].groups.push(field)
    }

    /** Orders by a field, which joins the groups. */
    orderBy(field: string): void {
        this[SELF].orders.push({ key: field, descending: false })
    }

    orderByDesc(field: string): void {
        this[SELF].orders.push({ key: field, descending: true })
    }

    /** Largest first, as the platform orders by an aggregate. */
    orderByAggregate(name: string, field?: string): void {
        this[SELF].orders.push({ key: keyOf(name.toUpperCase(), field), descending: true })
    }

    /** Part of the groups: from row `first` to before row `last`, counted from zero. */
    setAggregateWindow(first: number, last: number): void {
        this[SELF].window = [Number(first), Number(last)]
    }

    query(field?: string, value?: unknown): void {
        if (field !== undefined) this.addQuery(field, value)
        const self = this[SELF]
        self.rows = run(self)
        self.position = -1
    }

    _query(field?: string, value?: unknown): void {
        this.query(field, value)
    }

    next(): boolean {
        const self = this[SELF]
        if (!this.hasNext()) return false
        self.position++
        return true
    }

    _next(): boolean {
        return this.next()
    }

    hasNext(): boolean {
        const { rows, position } = this[SELF]
        return position + 1 < rows.length
    }

    getRowCount(): number {
        return this[SELF].rows.length
    }

    getTableName(): string {
        return this[SELF].table.name
    }

    /** The aggregate of the current group, as text; `0` for a count of nothing, null for other aggregates of nothing. */
    getAggregate(name: string, field?: string): string | null {
        const { rows, position } = this[SELF]
        return fromSql(rows[Math.max(0, position)]?.[keyOf(name.toUpperCase(), field)])
    }

    /** The value of a grouping field, or an aggregate's by its name. */
    getValue(field: string): string | null {
        const { rows, position } = this[SELF]
        return fromSql(rows[Math.max(0, position)]?.[field])
    }

    getDisplayValue(field: string): string {
        const { kernel, table } = this[SELF]
        const column = table.columns.get(field)
        return column ? displayValue(kernel, table.name, column, this.getValue(field)) : ''
    }
}

refusing(GlideAggregate, 'GlideAggregate')

/** The grouping fields: those asked for, those that are counted and those that rows are ordered by. */
function groupsOf({ groups, aggregates, orders, grouped }: AggregateSelf): string[] {
    if (!grouped) return [...new Set(groups)]
    const counted = aggregates.filter(({ name }) => name === 'COUNT').map(({ field }) => field)
    const ordering = orders.filter(({ key }) => !isAggregateKey(key)).map(({ key }) => key)
    return [...new Set([...groups, ...counted.filter((field) => field !== undefined), ...ordering])]
}

function isAggregateKey(key: string): boolean {
    return FUNCTIONS.some((name) => key === name || key.startsWith(`${name}:`))
}

function keyOf(name: string, field: string | undefined): string {
    return field === undefined ? name : `${name}:${field}`
}

function run(self: AggregateSelf): AggregateRow[] {
    const builder = self.query.builder()
    const fieldSql = (path: string): string => {
        const operand = builder.operand(path)
        if (operand) return operand.sql
        throw new Error(`${self.table.name} has no field "${path}" to aggregate or group by`)
    }
    const grouping = groupsOf(self)
    const groups = grouping.map((path) => `${fieldSql(path)} AS "${path}"`)
    const aggregates = self.aggregates.map(({ name, field }) => {
        const column = field === undefined ? undefined : self.table.columns.get(field)
        const argument = field === undefined ? '*' : fieldSql(field)
        return `${aggregateSql(name, argument, column ? isNumeric(column.type) : false)} AS "${keyOf(name, field)}"`
    })
    const groupBy = grouping.length > 0 ? ` GROUP BY ${grouping.map((path) => fieldSql(path)).join(', ')}` : ''
    const order = orderSql(self, grouping, fieldSql)
    // Built last: fields that are reached over references have added their joins by now.
    const { from, where, parameters, dropped } = builder.build()
    if (self.query.refuses(dropped)) return []
    const select = [...groups, ...aggregates].join(', ') || 'count(*) AS "COUNT"'
    return self.kernel.store.all(
        `SELECT ${select} FROM ${from} WHERE ${where}${groupBy}${order}${windowSql(self)}`,
        parameters
    )
}

function aggregateSql(name: string, argument: string, numeric: boolean): string {
    if (name === 'COUNT(DISTINCT') return `count(DISTINCT ${argument})`
    if (name === 'SUM' && !numeric) return `sum(CAST(${argument} AS REAL))`
    return `${name.toLowerCase()}(${argument})`
}

/** Groups come in the order of their fields unless another is asked for. */
function orderSql({ orders }: AggregateSelf, groups: readonly string[], fieldSql: (path: string) => string): string {
    const wanted = orders.map(({ key, descending }) => {
        return `${isAggregateKey(key) ? `"${key}"` : fieldSql(key)}${descending ? ' DESC' : ''}`
    })
    const all = [...wanted, ...groups.map((path) => fieldSql(path))]
    return groups.length > 0 ? ` ORDER BY ${all.join(', ')}` : ''
}

function windowSql({ window }: AggregateSelf): string {
    return window ? ` LIMIT ${window[1] - window[0]} OFFSET ${window[0]}` : ''
}
