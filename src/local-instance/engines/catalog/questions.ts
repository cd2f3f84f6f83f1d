/** The variables of a catalog item, its variable sets included. */
import { type Platform, type PlatformRecord, type SysId } from '../../platform'
import { lookupOf, type Lookup } from './lookups'

/** Question types that hold no value: break, label, macro, page, container, rich text. */
const DISPLAY_ONLY = new Set([11, 12, 14, 15, 17, 19, 20, 24, 32])
export const TYPE = {
    yesNo: 1,
    multipleChoice: 3,
    selectBox: 5,
    checkbox: 7,
    reference: 8,
    lookupSelect: 18,
    listCollector: 21,
    lookupMultipleChoice: 22,
    html: 23,
    duration: 29,
    requestedFor: 31,
}

export interface Question {
    readonly id: SysId
    readonly name: string
    readonly label: string
    readonly type: number
    readonly mandatory: boolean
    /** Table of a reference, a list collector or a requested-for variable; else empty. */
    readonly reference: string
    /** What the record looked up is, for questions whose choices are the records of a table; else null. */
    readonly lookup: Lookup | null
    /** As it stands in the record; `defaultOf` says what it comes to. */
    readonly defaultValue: string
    /** The application in whose scope scripts of the question run (`sys_scope`). */
    readonly scopeId: SysId | null
    readonly order: number
    readonly set: VariableSet | null
}

export interface VariableSet {
    readonly id: SysId
    /** Name under which an order gives the rows of a multi-row set. */
    readonly name: string
    readonly label: string
    readonly multiRow: boolean
    readonly order: number
}

/** Active variables that hold a value, in the order of the form. */
export function questionsOf(platform: Platform, itemId: SysId): Question[] {
    const own = read(platform, `cat_item=${itemId}`, null)
    const ofSets = setsOf(platform, itemId).flatMap((set) => read(platform, `variable_set=${set.id}`, set))
    return [...own, ...ofSets].filter(({ type, name }) => !DISPLAY_ONLY.has(type) && name !== '')
}

/** The variable sets of an item, in their order on it. */
export function setsOf(platform: Platform, itemId: SysId): VariableSet[] {
    const links = platform.record('io_set_item')
    links.addQuery('sc_cat_item', itemId)
    links.orderBy('order')
    links.query()
    const sets: VariableSet[] = []
    while (links.next()) {
        const set = platform.record('item_option_new_set')
        if (!set.get(links.getValue('variable_set') ?? '')) continue
        sets.push({
            id: set.getUniqueValue(),
            name: set.getValue('internal_name') ?? '',
            label: set.getValue('title') ?? '',
            multiRow: set.getValue('type') === 'one_to_many',
            order: Number(links.getValue('order') ?? 0),
        })
    }
    return sets
}

export function questionOf(row: PlatformRecord, set: VariableSet | null): Question {
    const type = Number(row.getValue('type') ?? 0)
    return {
        id: row.getUniqueValue(),
        name: row.getValue('name') ?? '',
        label: row.getValue('question_text') ?? '',
        type,
        mandatory: row.getValue('mandatory') === '1',
        reference: referenceOf(row, type),
        lookup: type === TYPE.lookupSelect || type === TYPE.lookupMultipleChoice ? lookupOf(row) : null,
        defaultValue:
            (type === TYPE.html && row.getValue('default_html_value')) || (row.getValue('default_value') ?? ''),
        scopeId: row.getValue('sys_scope'),
        order: Number(row.getValue('order') ?? 0),
        set,
    }
}

function referenceOf(row: PlatformRecord, type: number): string {
    if (type === TYPE.requestedFor) return 'sys_user'
    if (type === TYPE.reference) return row.getValue('reference') ?? ''
    return type === TYPE.listCollector ? (row.getValue('list_table') ?? '') : ''
}

function read(platform: Platform, query: string, set: VariableSet | null): Question[] {
    const rows = platform.record('item_option_new')
    rows.addEncodedQuery(`${query}^active=true`)
    rows.orderBy('order')
    rows.query()
    const questions: Question[] = []
    while (rows.next()) questions.push(questionOf(rows, set))
    return questions
}
