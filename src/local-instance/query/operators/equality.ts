import { type Column } from '../../platform'
import { type MatchOperand, type Operator, type QueryContext, type Sql, sql, type SqlOperand } from './operator'
import { bind, comparable, foldable, resolve } from './values'

function comparison(operand: SqlOperand, operator: '=' | '<>', value: string, context: QueryContext): Sql {
    const bound = bind(operand.column, value, context)
    if (typeof bound !== 'string') return sql(`${operand.sql} ${operator} ?`, bound)
    const folded = foldable(operand.sql, bound)
    return sql(`${folded.sql} ${operator} ?`, folded.value)
}

const isBoolean = (column: Column): boolean => column.type === 'boolean'

function equal(operand: MatchOperand, value: string, context: QueryContext): boolean {
    return operand.value === comparable(operand.column, value, context)
}

/** `=`: with an empty value, the field is empty. */
export const equals: Operator = {
    spellings: ['='],
    toSql(operand, text, context) {
        const value = resolve(text, context)
        return value === '' ? sql(`${operand.sql} IS NULL`) : comparison(operand, '=', value, context)
    },
    test(operand, text, context) {
        const value = resolve(text, context)
        return value === '' ? operand.value === null : equal(operand, value, context)
    },
}

/** `!=` does not match empty fields (KB0715430), except booleans, where empty counts as false. */
export const differs: Operator = {
    spellings: ['!='],
    toSql(operand, text, context) {
        const value = resolve(text, context)
        if (value === '') return sql(`${operand.sql} IS NOT NULL`)
        if (!isBoolean(operand.column)) return comparison(operand, '<>', value, context)
        return sql(`coalesce(${operand.sql}, 0) <> ?`, bind(operand.column, value, context))
    },
    test(operand, text, context) {
        const value = resolve(text, context)
        if (value === '') return operand.value !== null
        if (isBoolean(operand.column)) return (operand.value ?? '0') !== comparable(operand.column, value, context)
        return operand.value !== null && !equal(operand, value, context)
    },
}
