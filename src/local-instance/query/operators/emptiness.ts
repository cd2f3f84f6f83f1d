import { type Operator, sql } from './operator'

export const isEmpty: Operator = {
    spellings: ['ISEMPTY', 'NULL', 'EMPTYSTRING'],
    toSql: (operand) => sql(`${operand.sql} IS NULL`),
    test: (operand) => operand.value === null,
}

export const isNotEmpty: Operator = {
    spellings: ['ISNOTEMPTY', 'NOTNULL'],
    toSql: (operand) => sql(`${operand.sql} IS NOT NULL`),
    test: (operand) => operand.value !== null,
}

/** No condition at all. */
export const anything: Operator = {
    spellings: ['ANYTHING'],
    toSql: () => sql('1'),
    test: () => true,
}
