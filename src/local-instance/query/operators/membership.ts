import { type Operator, type QueryContext, sql } from './operator'
import { bind, comparable, resolve } from './values'

function list(text: string, context: QueryContext): string[] {
    return resolve(text, context)
        .split(',')
        .map((value) => value.trim())
}

/** `IN`: one of the values separated by commas. */
export const isIn: Operator = {
    spellings: ['IN'],
    toSql(operand, text, context) {
        const values = list(text, context).map((value) => bind(operand.column, value, context))
        return sql(`${operand.sql} IN (${values.map(() => '?').join(', ')})`, ...values)
    },
    test(operand, text, context) {
        const { column, value } = operand
        return value !== null && list(text, context).some((wanted) => comparable(column, wanted, context) === value)
    },
}

/** `NOT IN` does not match empty fields (KB0715430). */
export const isNotIn: Operator = {
    spellings: ['NOT IN', 'NOT_IN', 'NOTIN'],
    toSql(operand, text, context) {
        const values = list(text, context)
            .filter((value) => value !== '')
            .map((value) => bind(operand.column, value, context))
        return sql(
            `${operand.sql} NOT IN (${values.map(() => '?').join(', ')}) AND ${operand.sql} IS NOT NULL`,
            ...values
        )
    },
    test(operand, text, context) {
        const { column, value } = operand
        return value !== null && !list(text, context).some((wanted) => comparable(column, wanted, context) === value)
    },
}
