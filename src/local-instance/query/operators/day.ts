import { type Operator, type QueryContext, sql, type SqlOperand } from './operator'
import { bind, comparable, compare, resolve } from './values'

/** `label@start@end`: the label is for people; the ends are usually calls such as `gs.beginningOfToday()`. */
function ends(value: string, context: QueryContext): readonly [from: string, to: string] | null {
    const [, from, to] = value.split('@')
    if (from === undefined || to === undefined) return null
    return [resolve(from, context), resolve(to, context)]
}

function bounds(operand: SqlOperand, value: string, context: QueryContext) {
    const span = ends(value, context)
    return span && ([bind(operand.column, span[0], context), bind(operand.column, span[1], context)] as const)
}

export const on: Operator = {
    spellings: ['ON'],
    toSql(operand, value, context) {
        const span = bounds(operand, value, context)
        return span && sql(`${operand.sql} BETWEEN ? AND ?`, ...span)
    },
    test(operand, value, context) {
        const span = ends(value, context)
        if (!span) return null
        const { column, value: held } = operand
        if (held === null) return false
        const [from, to] = span
        const begun = compare(column, held, comparable(column, from, context)) >= 0
        return begun && compare(column, held, comparable(column, to, context)) <= 0
    },
}

export const notOn: Operator = {
    spellings: ['NOTON'],
    toSql(operand, value, context) {
        const span = bounds(operand, value, context)
        return span && sql(`${operand.sql} NOT BETWEEN ? AND ?`, ...span)
    },
    test(operand, value, context) {
        const inside = on.test(operand, value, context)
        return inside === null ? null : operand.value !== null && !inside
    },
}
