import { type Column, type SqlValue } from '../platform'
import { localText, readLocal } from '../time/format'

const INTEGERS = new Set(['integer', 'boolean', 'longint', 'order_index', 'auto_increment'])
const DECIMALS = new Set(['decimal', 'float', 'percent_complete'])
const DATE_TIMES = new Set(['glide_date_time', 'due_date', 'datetime'])
const DATES = new Set(['glide_date', 'date'])
const JOURNALS = new Set(['journal', 'journal_input', 'journal_list'])
const TEXTS = new Set(['string', 'multi_two_lines', 'html', 'translated_text', 'translated_html', 'translated_field'])

export const isNumeric = (type: string): boolean => INTEGERS.has(type) || DECIMALS.has(type)
export const isInteger = (type: string): boolean => INTEGERS.has(type)
export const isDateTime = (type: string): boolean => DATE_TIMES.has(type)
export const isDate = (type: string): boolean => DATES.has(type)
export const isJournal = (type: string): boolean => JOURNALS.has(type)
/** Prose and names, as opposed to identifiers, dates and structured values. */
export const isText = (type: string): boolean => TEXTS.has(type)

/** How SQLite stores a type. Text compares without regard to case, as the platform's queries do. */
export function affinity(type: string): string {
    if (INTEGERS.has(type)) return 'INTEGER'
    return DECIMALS.has(type) ? 'REAL' : 'TEXT COLLATE NOCASE'
}

/** The text of a record value as SQLite gets it. */
export function toSql(column: Column, value: string | null): SqlValue {
    if (value === null || value === '') return null
    if (!isNumeric(column.type)) return value
    const number = Number(column.type === 'boolean' ? toBoolean(value) : value)
    return Number.isNaN(number) ? value : number
}

export function fromSql(value: SqlValue | bigint | undefined): string | null {
    if (value === null || value === undefined || value === '') return null
    return String(value)
}

/** '1' or '0', from any way a script or an XML file says it. */
export function toBoolean(value: unknown): '0' | '1' {
    const text = String(value).toLowerCase()
    return text === 'true' || text === '1' || text === 'yes' ? '1' : '0'
}

/**
 * What a record holds after `setValue`: text, or null when empty. Numbers and dates that are none become empty; text
 * longer than the column is cut, as the platform does.
 */
export function normalise(column: Column, value: unknown): string | null {
    if (value === null || value === undefined) return null
    const text = String(value)
    if (text === '') return null
    if (column.type === 'boolean') return toBoolean(value)
    if (isNumeric(column.type)) return normaliseNumber(column.type, text)
    if (isDate(column.type)) return readLocal(text.slice(0, 10)) && text.slice(0, 10)
    if (isDateTime(column.type)) return normaliseDateTime(text)
    if (isText(column.type) && column.maxLength && text.length > column.maxLength)
        return text.slice(0, column.maxLength)
    return text
}

/** A date alone is its midnight in UTC. */
function normaliseDateTime(text: string): string | null {
    const local = readLocal(text)
    return local && localText(local)
}

function normaliseNumber(type: string, text: string): string | null {
    const number = Number(text.replaceAll(',', ''))
    if (Number.isNaN(number)) return null
    return String(isInteger(type) ? Math.trunc(number) : number)
}
