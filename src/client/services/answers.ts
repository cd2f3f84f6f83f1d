import { nameOf, NAMES } from './catalog'
import { linesIn, readRows, type Row, textIn } from './table'

/** One answer of an order, in the words of its form. */
export interface GivenAnswer {
    readonly question: string
    readonly answer: string
}

const OPTION = 'sc_item_option'
const QUESTION = `${OPTION}.item_option_new`
const FIELDS = [
    'request_item',
    `${OPTION}.value`,
    `${OPTION}.order`,
    QUESTION,
    `${QUESTION}.question_text`,
    `${QUESTION}.type`,
    `${QUESTION}.reference`,
    `${QUESTION}.hidden`,
]
const BOX = '7'

/**
 * What people answered when they ordered, by requested item and in the order of the form; what was hidden from them or
 * left empty is left out.
 */
export async function answersOf(
    itemIds: readonly string[],
    signal?: AbortSignal
): Promise<ReadonlyMap<string, readonly GivenAnswer[]>> {
    if (itemIds.length === 0) return new Map()
    const query = `request_itemIN${itemIds.join(',')}^ORDERBY${OPTION}.order`
    const rows = await readRows('sc_item_option_mtom', { query, fields: FIELDS }, signal)
    const given = rows.filter((row) => valueOf(row) !== '' && textIn(row, `${QUESTION}.hidden`) !== 'true')
    const [names, choices] = await Promise.all([namesIn(given, signal), choicesIn(given, signal)])
    const byItem = new Map<string, GivenAnswer[]>()
    for (const row of given) {
        const item = textIn(row, 'request_item')
        const answer = shown(row, names, choices)
        if (answer !== '') byItem.set(item, [...(byItem.get(item) ?? []), { question: questionOf(row), answer }])
    }
    return byItem
}

function shown(row: Row, names: ReadonlyMap<string, string>, choices: ReadonlyMap<string, string>): string {
    const value = valueOf(row)
    if (textIn(row, `${QUESTION}.type`) === BOX) return value === 'true' ? '✓' : ''
    if (textIn(row, `${QUESTION}.reference`) === '') return choices.get(choiceKey(row, value)) ?? value
    return idsIn(row)
        .map((id) => names.get(id) ?? id)
        .join(', ')
}

/** What the records that answers point at are called: one request a table. */
async function namesIn(rows: readonly Row[], signal?: AbortSignal): Promise<ReadonlyMap<string, string>> {
    const byTable = new Map<string, Set<string>>()
    for (const row of rows) {
        const table = textIn(row, `${QUESTION}.reference`)
        if (table !== '') byTable.set(table, new Set([...(byTable.get(table) ?? []), ...idsIn(row)]))
    }
    const read = [...byTable].map(([table, ids]) =>
        readRows(table, { query: `sys_idIN${[...ids].join(',')}`, fields: ['sys_id', ...NAMES] }, signal)
    )
    return new Map((await Promise.all(read)).flat().map((row) => [textIn(row, 'sys_id'), nameOf(row)]))
}

/** The words of the choices, by question and value. */
async function choicesIn(rows: readonly Row[], signal?: AbortSignal): Promise<ReadonlyMap<string, string>> {
    const questions = [...new Set(rows.map((row) => textIn(row, QUESTION)))]
    if (questions.length === 0) return new Map()
    const selection = { query: `questionIN${questions.join(',')}`, fields: ['question', 'value', 'text'] }
    const found = await readRows('question_choice', selection, signal)
    return new Map(found.map((row) => [`${row.question} ${row.value}`, textIn(row, 'text')]))
}

function choiceKey(row: Row, value: string): string {
    return `${textIn(row, QUESTION)} ${value}`
}

function questionOf(row: Row): string {
    return textIn(row, `${QUESTION}.question_text`)
}

function valueOf(row: Row): string {
    return textIn(row, `${OPTION}.value`)
}

/** A list of references holds its ids with commas between. */
function idsIn(row: Row): readonly string[] {
    return linesIn(row, `${OPTION}.value`)
}
