import { type Column, type SqlValue } from '../../platform'

/** A piece of SQL with the values of its question marks, in order. */
export interface Sql {
    readonly text: string
    readonly parameters: readonly SqlValue[]
}

/** What evaluating a query needs to know beyond the record: who asks, when, and how scripts in values are run. */
export interface QueryContext {
    readonly now: number
    /** Zone of the session, for days and parts of dates. */
    readonly timeZone: string
    readonly userId: string
    /** The table and everything that extends it. */
    descendants(table: string): readonly string[]
    /** Value of a `javascript:` expression, as text; several are joined by commas. */
    evaluate(expression: string): string
    /** Value of a dynamic filter option (`sys_filter_option_dynamic`), or null when there is none of this id. */
    dynamicOption(id: string): string | null
}

export interface SqlOperand {
    readonly column: Column
    readonly sql: string
    /** For a reference, the display value of the record it points to; else the field itself. */
    display(): string
}

export interface SqlContext extends QueryContext {
    /** Another field of the same record; null when there is none. */
    field(path: string): SqlOperand | null
}

export interface MatchOperand {
    readonly column: Column
    readonly value: string | null
    /** The value before the write; undefined when the condition is not evaluated in a write. */
    readonly previous: string | null | undefined
    display(): string | null
}

export interface MatchContext extends QueryContext {
    field(path: string): MatchOperand | null
}

/** One operator of encoded queries: as SQL over stored rows, and as a test of a record in memory. */
export interface Operator {
    readonly spellings: readonly string[]
    /** Null when the operator or its value makes no sense here; the condition is then dropped. */
    toSql(operand: SqlOperand, value: string, context: SqlContext): Sql | null
    /** Null as above. Texts are compared with regard to case here, as conditions of rules are. */
    test(operand: MatchOperand, value: string, context: MatchContext): boolean | null
}

export const sql = (text: string, ...parameters: SqlValue[]): Sql => ({ text, parameters })
