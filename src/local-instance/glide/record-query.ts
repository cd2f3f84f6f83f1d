import { type TableModel } from '../dictionary/table-model'
import { type Kernel } from '../kernel'
import { parseQuery } from '../query/parse'
import { sql } from '../query/operators/operator'
import { SqlBuilder } from '../query/sql'
import { type OrderBy, type Query, type Term } from '../query/tree'
import { type ConditionArguments, RecordCondition, termOf } from './conditions'
import { type Row } from '../store/sqlite-store'

/** Records of another table that refer to the queried ones (`addJoinQuery`). */
export interface JoinCondition {
    readonly table: TableModel
    readonly primaryField: string
    readonly joinField: string
    readonly condition: Term[]
}

/** What a record object asks for before it is run: conditions, order and the part of the result wanted. */
export class RecordQuery {
    private readonly parts: (RecordCondition | string)[] = []
    private readonly joins: JoinCondition[] = []
    private readonly orders: OrderBy[] = []
    private limit: number | null = null
    private offset = 0

    constructor(
        private readonly kernel: Kernel,
        readonly table: TableModel
    ) {}

    where(parts: ConditionArguments): RecordCondition {
        const condition = new RecordCondition(termOf(parts))
        this.parts.push(condition)
        return condition
    }

    whereEncoded(query: string): void {
        this.parts.push(query)
    }

    whereJoined(join: JoinCondition): void {
        this.joins.push(join)
    }

    order(path: string, descending: boolean): void {
        this.orders.push({ path, descending })
    }

    /** The first rows only; forgets a window. */
    setLimit(rows: number): void {
        this.limit = rows
        this.offset = 0
    }

    /** Rows `first` to before `last`, counted from zero; forgets a limit. */
    setWindow(first: number, last: number): void {
        this.offset = Math.max(0, first)
        this.limit = Math.max(0, last - first)
    }

    clearLimit(): void {
        this.limit = null
        this.offset = 0
    }

    encoded(): string {
        const orders = this.orders.map(({ path, descending }) => `ORDERBY${descending ? 'DESC' : ''}${path}`)
        return [...this.parts.map(String), ...orders].filter((part) => part !== '').join('^')
    }

    /** The conditions without order or window, in the form that a further query can be made of. */
    conditions(): readonly Query[] {
        return this.parts.map((part) => (typeof part === 'string' ? parseQuery(part) : part.toQuery()))
    }

    rows(): Row[] {
        const builder = this.builder()
        this.orders.forEach((order) => builder.order(order))
        const { from, where, orderBy, parameters, dropped } = builder.build()
        if (this.refuses(dropped)) return []
        const window = this.limit === null ? '' : ` LIMIT ${this.limit} OFFSET ${this.offset}`
        const select = `${from} WHERE ${where} ORDER BY ${orderBy}${window}`
        return this.kernel.store.rows(this.table.columnNames, select, parameters)
    }

    /** How many rows satisfy the conditions, whatever the limit. */
    count(): number {
        const { from, where, parameters, dropped } = this.builder().build()
        if (this.refuses(dropped)) return 0
        const row = this.kernel.store.get<{ n: number }>(`SELECT count(*) AS n FROM ${from} WHERE ${where}`, parameters)
        return row?.n ?? 0
    }

    /** The SQL of the conditions, for those who select something else than the rows. */
    builder(): SqlBuilder {
        const context = this.kernel.queryContext()
        const builder = new SqlBuilder(this.kernel.dictionary, this.table, context)
        this.conditions().forEach((query) => builder.add(query))
        for (const join of this.joins) {
            const inner = new SqlBuilder(this.kernel.dictionary, join.table, context, 'j')
            inner.add({ groups: [join.condition.map((term) => [term])], orderBy: [], groupBy: [] })
            const { from, where, parameters } = inner.build()
            const select = `SELECT ${inner.root}."${join.joinField}" FROM ${from} WHERE ${where}`
            builder.addSql(sql(`${builder.root}."${join.primaryField}" IN (${select})`, ...parameters))
        }
        return builder
    }

    /**
     * Reports the parts that were dropped. The platform runs the rest, which may answer every row, unless the property
     * `glide.invalid_query.returns_no_rows` is set (platform specification, trap 5).
     */
    refuses(dropped: readonly string[]): boolean {
        for (const part of dropped) {
            this.kernel.log.error('query', `"${part}" is no condition on ${this.table.name}: dropped from the query`)
        }
        return dropped.length > 0 && this.kernel.property('glide.invalid_query.returns_no_rows') === 'true'
    }
}
