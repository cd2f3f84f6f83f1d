import { type Schema } from '../dictionary/schema'
import { CLASS_COLUMN } from '../dictionary/system-columns'
import { type TableModel } from '../dictionary/table-model'
import { isText } from '../dictionary/types'
import { UnsupportedError } from '../errors'
import { type Column, type SqlValue } from '../platform'
import { type QueryContext, type Sql, sql, type SqlContext, type SqlOperand } from './operators/operator'
import { foldable } from './operators/values'
import { stepsOf } from './paths'
import { type AnyOf, type FieldTerm, type OrderBy, type Query, type RelatedTerm, type Term } from './tree'

export interface SqlQuery {
    /** `"task" AS t0 LEFT JOIN ...`: what follows FROM. */
    readonly from: string
    readonly where: string
    readonly orderBy: string
    readonly parameters: readonly SqlValue[]
    /** Parts that were dropped because they are no conditions on this table. */
    readonly dropped: readonly string[]
}

/** What one statement of SQLite takes. */
const MOST_VALUES = 32_766

/**
 * One SELECT of a table, put together from encoded queries. References that conditions or orders walk over become left
 * joins, so that a condition on an empty reference sees empty fields; SQLite turns them into inner joins where it can.
 */
export class SqlBuilder {
    private readonly joins = new Map<string, string>()
    private readonly joinSql: string[] = []
    private readonly conditions: Sql[] = []
    private readonly orders: string[] = []
    private readonly dropped: string[] = []
    private readonly sqlContext: SqlContext

    constructor(
        private readonly schema: Schema,
        private readonly table: TableModel,
        private readonly context: QueryContext,
        private readonly alias = 't'
    ) {
        this.sqlContext = Object.create(context, {
            field: { value: (path: string) => this.operand(path) },
        }) as SqlContext
        this.schema.ready(table.name)
        this.restrictToClass()
    }

    get root(): string {
        return `${this.alias}0`
    }

    add(query: Query): void {
        const groups = query.groups.map((group) => this.allOf(group)).filter((part) => part !== null)
        if (groups.length > 0 && groups.length === query.groups.length) this.conditions.push(join(groups, ' OR '))
        query.orderBy.forEach((order) => this.order(order))
    }

    addSql(condition: Sql): void {
        this.conditions.push(condition)
    }

    order({ path, descending }: OrderBy): void {
        const operand = this.operand(path)
        if (operand) this.orders.push(`${operand.display()}${descending ? ' DESC' : ''}`)
        else this.dropped.push(`ORDERBY${path}`)
    }

    /** SQL of a field, joining the tables on the way; null when there is no such field. */
    operand(path: string): SqlOperand | null {
        const steps = stepsOf(this.schema, this.table, path)
        const last = steps?.[steps.length - 1]
        if (!steps || !last) return null
        let alias = this.root
        let walked = ''
        for (const { column } of steps.slice(0, -1)) {
            walked += `.${column.name}`
            alias = this.join(walked, `${alias}."${column.name}"`, column.reference as string)
        }
        const text = `${alias}."${last.column.name}"`
        return { column: last.column, sql: text, display: () => this.display(path, text, last.column) }
    }

    build(): SqlQuery {
        const where = this.conditions.length > 0 ? join(this.conditions, ' AND ') : sql('1')
        if (where.parameters.length > MOST_VALUES)
            throw new UnsupportedError(`A query with ${where.parameters.length} values (at most ${MOST_VALUES})`)
        return {
            from: `"${this.table.root}" AS ${this.root}${this.joinSql.join('')}`,
            where: where.text,
            orderBy: [...this.orders, `${this.root}.rowid`].join(', '),
            parameters: where.parameters,
            dropped: this.dropped,
        }
    }

    private restrictToClass(): void {
        if (this.table.root === this.table.name) return
        const classes = this.schema.descendants(this.table.name)
        const list = classes.map(() => '?').join(', ')
        this.conditions.push(sql(`${this.root}."${CLASS_COLUMN}" IN (${list})`, ...classes))
    }

    private allOf(group: readonly AnyOf[]): Sql | null {
        const parts = group.map((terms) => this.anyOf(terms)).filter((part) => part !== null)
        return parts.length > 0 ? join(parts, ' AND ') : null
    }

    private anyOf(terms: AnyOf): Sql | null {
        const parts = terms.map((term) => this.term(term)).filter((part) => part !== null)
        return parts.length > 0 ? join(parts, ' OR ') : null
    }

    private term(term: Term): Sql | null {
        const part = this.termSql(term)
        if (!part) this.dropped.push(term.text)
        return part
    }

    private termSql(term: Term): Sql | null {
        switch (term.kind) {
            case 'field':
                return this.fieldTerm(term)
            case 'text':
                return this.textTerm(term.words)
            case 'related':
                return this.relatedTerm(term)
            case 'unknown':
                return null
        }
    }

    private fieldTerm(term: FieldTerm): Sql | null {
        const operand = this.operand(term.path)
        return operand && term.operator.toSql(operand, term.value, this.sqlContext)
    }

    /** Every word occurs in some text of the record; the platform's index ranks and stems, this does not. */
    private textTerm(words: string): Sql | null {
        const texts = [...this.table.columns.values()].filter((column) => isText(column.type))
        const each = words.split(/\s+/).filter((word) => word !== '')
        const parts = each.map((word) => {
            const matches = texts.map((column) => {
                const folded = foldable(`${this.root}."${column.name}"`, word)
                return sql(`instr(lower(${folded.sql}), ?) > 0`, folded.value.toLowerCase())
            })
            return join(matches, ' OR ')
        })
        return parts.length > 0 && texts.length > 0 ? join(parts, ' AND ') : null
    }

    private relatedTerm(term: RelatedTerm): Sql | null {
        const related = this.schema.table(term.table)
        if (!related?.columns.has(term.field)) return null
        const builder = new SqlBuilder(this.schema, related, this.context, `${this.alias}r`)
        builder.add(term.conditions)
        builder.addSql(sql(`${builder.root}."${term.field}" = ${this.root}."sys_id"`))
        const inner = builder.build()
        this.dropped.push(...inner.dropped)
        const count = `(SELECT count(*) FROM ${inner.from} WHERE ${inner.where})`
        return sql(`${count} ${term.comparison} ?`, ...inner.parameters, term.count)
    }

    private display(path: string, text: string, column: Column): string {
        const target = column.type === 'reference' && column.reference ? this.schema.table(column.reference) : undefined
        const shown = target?.columns.get(target.display ?? '')
        if (!target || !shown) return text
        const alias = this.join(`.${path}`, text, target.name)
        return this.display(`${path}.${shown.name}`, `${alias}."${shown.name}"`, shown)
    }

    private join(walked: string, key: string, table: string): string {
        const known = this.joins.get(walked)
        if (known) return known
        const alias = `${this.alias}${this.joins.size + 1}`
        const root = this.schema.ready(table)?.root ?? table
        this.joins.set(walked, alias)
        this.joinSql.push(` LEFT JOIN "${root}" AS ${alias} ON ${alias}."sys_id" = ${key}`)
        return alias
    }
}

/** Conditions in a row that are written one behind the other. SQLite nests them, and takes only so many levels. */
const LONGEST_ROW = 100

/** Joins conditions; a long row is halved until it is short, so that the levels grow with the logarithm of its length. */
function join(parts: readonly Sql[], glue: string): Sql {
    const [only] = parts
    if (only && parts.length === 1) return only
    if (parts.length > LONGEST_ROW) {
        const middle = parts.length >> 1
        return join([join(parts.slice(0, middle), glue), join(parts.slice(middle), glue)], glue)
    }
    return {
        text: parts.map((part) => `(${part.text})`).join(glue),
        parameters: parts.flatMap((part) => part.parameters),
    }
}
