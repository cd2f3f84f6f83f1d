import { isDate, isDateTime, isNumeric, normalise, toSql } from '../../dictionary/types'
import { type Column, type SqlValue } from '../../platform'
import { dayIn, fromGlide } from '../../time/format'
import { type QueryContext } from './operator'

const SCRIPT = 'javascript:'

/** The value of a condition, with a `javascript:` expression replaced by what it evaluates to. */
export function resolve(value: string, context: QueryContext): string {
    return value.startsWith(SCRIPT) ? context.evaluate(value.slice(SCRIPT.length)) : value
}

/** The parts of a value that are separated by `@`, each of which may be an expression. */
export function resolveParts(value: string, context: QueryContext): string[] {
    return value.split('@').map((part) => resolve(part, context))
}

/** A condition's value in the form in which a record holds values of this column. */
export function comparable(column: Column, value: string, context: QueryContext): string {
    if (isDate(column.type) && /^\d{4}-\d{2}-\d{2} \d/.test(value)) return dayIn(fromGlide(value), context.timeZone)
    if (isNumeric(column.type)) return normalise(column, value) ?? value
    return value
}

export function bind(column: Column, value: string, context: QueryContext): SqlValue {
    return toSql(column, comparable(column, value, context))
}

/** Negative, zero or positive, as numbers or texts compare. */
export function compare(column: Column, left: string, right: string): number {
    if (isNumeric(column.type)) return Number(left) - Number(right)
    return left < right ? -1 : left > right ? 1 : 0
}

export const isTemporal = (column: Column): boolean => isDate(column.type) || isDateTime(column.type)

/** Milliseconds of a stored date or date-time. */
export function instant(value: string): number {
    return fromGlide(value.length === 10 ? `${value} 00:00:00` : value)
}

/** SQLite folds the case of ASCII only; other letters are folded by a function on both sides. */
export function foldable(sql: string, value: string): { readonly sql: string; readonly value: string } {
    return /^[\x00-\x7f]*$/.test(value) ? { sql, value } : { sql: `fold(${sql})`, value: value.toLowerCase() }
}
