import { type Operator, sql } from './operator'

/** The record's class is this table or extends it. */
export const instanceOf: Operator = {
    spellings: ['INSTANCEOF'],
    toSql(operand, table, context) {
        const classes = context.descendants(table)
        return sql(`${operand.sql} IN (${classes.map(() => '?').join(', ')})`, ...classes)
    },
    test: (operand, table, context) => operand.value !== null && context.descendants(table).includes(operand.value),
}
