import { type Operator, sql } from './operator'
import { bind, comparable, compare, resolve, resolveParts } from './values'

function ordering(spelling: '<' | '>' | '<=' | '>=', holds: (difference: number) => boolean): Operator {
    return {
        spellings: [spelling],
        toSql: (operand, text, context) =>
            sql(`${operand.sql} ${spelling} ?`, bind(operand.column, resolve(text, context), context)),
        test(operand, text, context) {
            const limit = comparable(operand.column, resolve(text, context), context)
            return operand.value !== null && limit !== '' && holds(compare(operand.column, operand.value, limit))
        },
    }
}

export const lessThan = ordering('<', (difference) => difference < 0)
export const greaterThan = ordering('>', (difference) => difference > 0)
export const atMost = ordering('<=', (difference) => difference <= 0)
export const atLeast = ordering('>=', (difference) => difference >= 0)

/** `BETWEEN a@b`, both ends included. */
export const between: Operator = {
    spellings: ['BETWEEN'],
    toSql(operand, text, context) {
        const [from, to] = resolveParts(text, context)
        if (from === undefined || to === undefined) return null
        const { column } = operand
        return sql(`${operand.sql} BETWEEN ? AND ?`, bind(column, from, context), bind(column, to, context))
    },
    test(operand, text, context) {
        const [from, to] = resolveParts(text, context)
        if (from === undefined || to === undefined) return null
        const { column, value } = operand
        if (value === null) return false
        const above = compare(column, value, comparable(column, from, context)) >= 0
        return above && compare(column, value, comparable(column, to, context)) <= 0
    },
}
