/** Where the values of variables are kept: one row per variable, one per cell of a multi-row set (platform-spec 3.8). */
import { type Platform, type PlatformRecord, type SysId } from '../../platform'
import { questionOf, type Question } from './questions'

export interface Answer {
    readonly question: Question
    readonly value: string | null
}

/** Rows of a multi-row set, cells by variable name. */
export type SetRows = readonly Readonly<Record<string, string>>[]

/** Values of the single variables of a requested item. */
export function singleAnswers(platform: Platform, itemId: SysId): Answer[] {
    const ids = optionIds(platform, itemId)
    const options = byId(platform, 'sc_item_option', ids, (option) => ({
        question: option.getValue('item_option_new') ?? '',
        value: option.getValue('value'),
    }))
    const asked = [...options.values()].map(({ question }) => question)
    const questions = byId(platform, 'item_option_new', asked, (row) => questionOf(row, null))
    const answers = ids.flatMap((id): Answer[] => {
        const option = options.get(id)
        const question = option && questions.get(option.question)
        return option && question ? [{ question, value: option.value }] : []
    })
    return answers.sort((a, b) => a.question.order - b.question.order)
}

function optionIds(platform: Platform, itemId: SysId): SysId[] {
    const links = platform.record('sc_item_option_mtom')
    links.addQuery('request_item', itemId)
    links.query()
    const ids: SysId[] = []
    while (links.next()) ids.push(links.getValue('sc_item_option') ?? '')
    return ids
}

/** What these records hold, by id. */
function byId<Held>(
    platform: Platform,
    table: string,
    ids: readonly SysId[],
    read: (record: PlatformRecord) => Held
): Map<SysId, Held> {
    const held = new Map<SysId, Held>()
    if (ids.length === 0) return held
    const records = platform.record(table)
    records.addQuery('sys_id', 'IN', ids.join(','))
    records.query()
    while (records.next()) held.set(records.getUniqueValue(), read(records))
    return held
}

export interface SetAnswer {
    readonly set: SysId
    /** Internal name of the set. */
    readonly name: string
    readonly rows: SetRows
}

/** Rows of the multi-row sets of a requested item. */
export function rowAnswers(platform: Platform, itemId: SysId): SetAnswer[] {
    const cells = platform.record('sc_multi_row_question_answer')
    cells.addQuery('parent_id', itemId)
    cells.query()
    const sets = new Map<SysId, Map<number, Record<string, string>>>()
    while (cells.next()) {
        const set = cells.getValue('variable_set') ?? ''
        const question = platform.record('item_option_new')
        if (!question.get(cells.getValue('item_option_new') ?? '')) continue
        const rows = sets.get(set) ?? new Map<number, Record<string, string>>()
        const index = Number(cells.getValue('row_index'))
        rows.set(index, { ...rows.get(index), [question.getValue('name') ?? '']: cells.getValue('value') ?? '' })
        sets.set(set, rows)
    }
    return [...sets].flatMap(([id, rows]) => {
        const set = platform.record('item_option_new_set')
        return set.get(id) ? [{ set: id, name: set.getValue('internal_name') ?? '', rows: sorted(rows) }] : []
    })
}

/** The rows that hold values of a requested item, by the question they answer. */
export function optionsByQuestion(platform: Platform, itemId: SysId): ReadonlyMap<SysId, SysId> {
    const options = byId(
        platform,
        'sc_item_option',
        optionIds(platform, itemId),
        (option) => option.getValue('item_option_new') ?? ''
    )
    return new Map([...options].map(([id, question]) => [question, id]))
}

/**
 * Keeps the value of one variable of a requested item.
 *
 * @param known the row that holds a value of it already
 */
export function storeAnswer(
    platform: Platform,
    itemId: SysId,
    question: Question,
    value: string,
    known: SysId | undefined
): void {
    const option = platform.record('sc_item_option')
    if (known !== undefined && option.get(known)) {
        option.setValue('value', value)
        option.update()
        return
    }
    option.initialize()
    option.setValue('item_option_new', question.id)
    option.setValue('order', question.order)
    option.setValue('value', value)
    insert(platform, 'sc_item_option_mtom', { request_item: itemId, sc_item_option: inserted(option) })
}

/** Replaces the rows of a multi-row set of a requested item. */
export function storeRows(platform: Platform, itemId: SysId, questions: readonly Question[], rows: SetRows): void {
    const set = questions[0]?.set?.id
    const old = platform.record('sc_multi_row_question_answer')
    old.addEncodedQuery(`parent_id=${itemId}^variable_set=${set}`)
    old.query()
    while (old.next()) old.deleteRecord()
    for (const [index, row] of rows.entries()) {
        for (const question of questions) {
            insert(platform, 'sc_multi_row_question_answer', {
                parent_id: itemId,
                parent_table_name: 'sc_req_item',
                variable_set: set,
                row_index: String(index),
                item_option_new: question.id,
                value: row[question.name] ?? '',
                order: question.order,
            })
        }
    }
}

function insert(platform: Platform, table: string, values: Record<string, unknown>): void {
    const record = platform.record(table)
    record.initialize()
    for (const [field, value] of Object.entries(values)) record.setValue(field, value)
    inserted(record)
}

function inserted(record: PlatformRecord): SysId {
    const id = record.insert()
    if (!id) throw new Error(record.getLastErrorMessage() ?? `${record.getTableName()} was not created`)
    return id
}

function sorted(rows: ReadonlyMap<number, Record<string, string>>): SetRows {
    return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row)
}
