import { type Operator, sql } from './operator'
import { compare } from './values'

/** Compares two fields of the same record. A trailing `@day` and the like, which rounds dates, is not emulated. */
function fieldOperator(spelling: string, comparison: string, holds: (difference: number) => boolean): Operator {
    return {
        spellings: [spelling],
        toSql(operand, path, context) {
            const other = context.field(path)
            return other && sql(`${operand.sql} ${comparison} ${other.sql}`)
        },
        test(operand, path, context) {
            const other = context.field(path)
            if (!other) return null
            if (operand.value === null || other.value === null) return false
            return holds(compare(operand.column, operand.value, other.value))
        },
    }
}

/** Two empty fields are the same. */
export const sameAs: Operator = {
    spellings: ['SAMEAS'],
    toSql(operand, path, context) {
        const other = context.field(path)
        return other && sql(`${operand.sql} IS ${other.sql}`)
    },
    test(operand, path, context) {
        const other = context.field(path)
        return other && operand.value === other.value
    },
}

export const notSameAs: Operator = {
    spellings: ['NSAMEAS'],
    toSql(operand, path, context) {
        const other = context.field(path)
        return other && sql(`${operand.sql} IS NOT ${other.sql}`)
    },
    test(operand, path, context) {
        const other = context.field(path)
        return other && operand.value !== other.value
    },
}

export const greaterThanField = fieldOperator('GT_FIELD', '>', (difference) => difference > 0)
export const lessThanField = fieldOperator('LT_FIELD', '<', (difference) => difference < 0)
export const atLeastField = fieldOperator('GT_OR_EQUALS_FIELD', '>=', (difference) => difference >= 0)
export const atMostField = fieldOperator('LT_OR_EQUALS_FIELD', '<=', (difference) => difference <= 0)
