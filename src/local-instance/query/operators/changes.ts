import { type MatchOperand, type Operator } from './operator'
import { comparable, resolve } from './values'

/** Conditions on a write: they need the state before it, and make no sense over stored rows. */
function changeOperator(spelling: string, holds: (operand: MatchOperand, value: string) => boolean): Operator {
    return {
        spellings: [spelling],
        toSql: () => null,
        test(operand, text, context) {
            if (operand.previous === undefined || operand.previous === operand.value) return false
            return holds(operand, comparable(operand.column, resolve(text, context), context))
        },
    }
}

export const changes = changeOperator('VALCHANGES', () => true)
export const changesFrom = changeOperator('CHANGESFROM', (operand, value) => (operand.previous ?? '') === value)
export const changesTo = changeOperator('CHANGESTO', (operand, value) => (operand.value ?? '') === value)
