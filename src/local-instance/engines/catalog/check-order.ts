import { type Platform, type SysId } from '../../platform'
import { parseDuration } from '../../time/duration-text'
import { durationFromGlide, durationToGlide } from '../../time/format'
import { isAvailable } from './availability'
import { defaultOf } from './default-value'
import { CatalogError } from './errors'
import { questionsOf, TYPE, type Question } from './questions'

/** What an order asks for, as the catalog API gets it. */
export interface OrderInput {
    /** Whole number from 1; text as the catalog API sends it is accepted. Default 1. */
    readonly quantity?: number | string
    /** A user; a requested-for variable of the item wins over it. Default: the caller. */
    readonly requestedFor?: SysId
    /** Values by variable name; multi-row sets as an array of objects or as JSON text. */
    readonly variables?: Readonly<Record<string, unknown>>
}

/** One line of an order that passed all checks. */
export interface CheckedLine {
    readonly itemId: SysId
    readonly quantity: number
    readonly requestedFor: SysId
    /** Texts by variable name; JSON of rows by name of a multi-row set. */
    readonly variables: Readonly<Record<string, string>>
}

type Row = Record<string, unknown>

/**
 * Checks an order as the catalog API does: the item may be ordered by the caller, the quantity is a whole number, the
 * mandatory variables have values. Variables that are not given get their defaults. Throws CatalogError.
 */
export function checkOrder(platform: Platform, itemId: SysId, input: OrderInput): CheckedLine {
    const item = platform.record('sc_cat_item')
    if (!item.get(itemId)) throw new CatalogError('not-found', 'Item not found', itemId)
    if (!isAvailable(platform, itemId)) {
        throw new CatalogError('not-available', 'Security constraints prevent ordering of Item')
    }
    const quantity = Number(input.quantity ?? 1)
    if (!Number.isSafeInteger(quantity) || quantity < 1) {
        throw new CatalogError('invalid-quantity', 'Invalid quantity value', String(input.quantity))
    }
    const questions = questionsOf(platform, itemId)
    const variables = { ...singles(platform, questions, input), ...multiRows(questions, input) }
    const requestedFor = questions.find(({ type }) => type === TYPE.requestedFor)
    return {
        itemId,
        quantity,
        requestedFor: (requestedFor && variables[requestedFor.name]) || input.requestedFor || platform.session.userId,
        variables,
    }
}

function singles(platform: Platform, questions: readonly Question[], input: OrderInput): Record<string, string> {
    const values: Record<string, string> = {}
    for (const question of questions.filter(({ set }) => !set?.multiRow)) {
        const given = input.variables?.[question.name]
        const value = given === undefined ? defaultOf(platform, question) : storedText(question, given)
        if (question.mandatory) requireValue(question, value)
        values[question.name] = value
    }
    return values
}

function multiRows(questions: readonly Question[], input: OrderInput): Record<string, string> {
    const sets = new Set(questions.flatMap(({ set }) => (set?.multiRow ? [set.name] : [])))
    const values: Record<string, string> = {}
    for (const name of sets) {
        const columns = questions.filter(({ set }) => set?.name === name)
        const rows = rowsOf(name, input.variables?.[name]).map((row) => {
            const cells = Object.fromEntries(
                columns.map((column) => [column.name, storedText(column, row[column.name])])
            )
            for (const column of columns) if (column.mandatory) requireValue(column, cells[column.name] ?? '')
            return cells
        })
        if (rows.length > 0) values[name] = JSON.stringify(rows)
    }
    return values
}

/** A mandatory checkbox has to be ticked. */
function requireValue(question: Question, value: string): void {
    const missing = question.type === TYPE.checkbox ? value !== 'true' : value === ''
    if (missing) throw new CatalogError('mandatory', 'Mandatory Variables are required', question.name)
}

function rowsOf(name: string, given: unknown): Row[] {
    const rows: unknown = typeof given === 'string' && given !== '' ? parse(name, given) : (given ?? [])
    if (rows === '') return []
    if (!Array.isArray(rows) || rows.some((row) => typeof row !== 'object' || row === null)) {
        throw new CatalogError('invalid-value', `The variable set '${name}' is no list of rows`, name)
    }
    return rows as Row[]
}

function parse(name: string, text: string): unknown {
    try {
        return JSON.parse(text)
    } catch {
        throw new CatalogError('invalid-value', `The variable set '${name}' is no JSON`, name)
    }
}

/** A duration is given as people write it, `d hh:mm:ss`, or as it is stored; everything else is stored as it is given. */
function storedText(question: Question, given: unknown): string {
    const text = textOf(given, question.name)
    if (question.type !== TYPE.duration || text === '') return text
    try {
        return text.includes('-') ? durationToGlide(durationFromGlide(text)) : durationToGlide(parseDuration(text))
    } catch {
        throw new CatalogError(
            'invalid-value',
            `'${text}' is no duration: write days hours:minutes:seconds`,
            question.name
        )
    }
}

/** A value as the text it is stored as. The values of a list collector come as a list; an object is no value. */
function textOf(value: unknown, name: string): string {
    if (value === null || value === undefined) return ''
    if (Array.isArray(value) && value.every((entry) => typeof entry !== 'object')) return value.map(String).join(',')
    if (typeof value === 'object') throw new CatalogError('invalid-value', `The value of '${name}' is no text`, name)
    return String(value as string | number | boolean)
}
