import { type Operator, sql, type SqlContext, type SqlOperand } from './operator'
import { foldable, resolve } from './values'

/** `value` as a LIKE pattern that takes its own `%` and `_` literally. */
const literal = (value: string): string => value.replace(/[\\%_]/g, '\\$&')

/** The text operators look at display values: on a reference, the name of what it points to. */
function like(operand: SqlOperand, pattern: string, negated = false) {
    const folded = foldable(operand.display(), pattern)
    return sql(`${folded.sql} ${negated ? 'NOT ' : ''}LIKE ? ESCAPE '\\'`, folded.value)
}

function textOperator(
    spellings: readonly string[],
    toPattern: (value: string) => string,
    test: (text: string, value: string) => boolean,
    negated = false
): Operator {
    return {
        spellings,
        toSql: (operand, text, context: SqlContext) =>
            like(operand, toPattern(literal(resolve(text, context))), negated),
        test(operand, text, context) {
            const shown = operand.display()
            return shown !== null && test(shown, resolve(text, context)) !== negated
        },
    }
}

export const contains = textOperator(
    ['LIKE', 'CONTAINS', '*'],
    (value) => `%${value}%`,
    (text, value) => text.includes(value)
)

/** Does not match empty fields, in line with the other negated operators. */
export const lacks = textOperator(
    ['NOT LIKE', 'NOTLIKE', 'DOES NOT CONTAIN', '!*'],
    (value) => `%${value}%`,
    (text, value) => text.includes(value),
    true
)

export const startsWith = textOperator(
    ['STARTSWITH'],
    (value) => `${value}%`,
    (text, value) => text.startsWith(value)
)

export const endsWith = textOperator(
    ['ENDSWITH', '%'],
    (value) => `%${value}`,
    (text, value) => text.endsWith(value)
)
