import { UnsupportedError } from '../../errors'
import { type Platform, type PlatformRecord, type SysId, type Write } from '../../platform'
import {
    optionsByQuestion,
    rowAnswers,
    singleAnswers,
    storeAnswer,
    storeRows,
    type Answer,
    type SetRows,
} from './answers'
import { questionsOf, type Question } from './questions'
import { oncePerInstance } from '../../time/glide-value'
import { multiRowElement, variableElement } from './variable-element'

/** The field of the record that holds what was set until the record is written. */
const FIELD = 'variables'

/** Tables that the questions of a catalog item are made of. */
const QUESTION_SOURCES = ['question', 'item_option_new', 'item_option_new_set', 'io_set_item']
/** Tables that the values of a requested item are made of, besides. */
const ANSWER_SOURCES = ['sc_item_option', 'sc_item_option_mtom', 'sc_multi_row_question_answer']

/** What was read for scripts, which ask for one variable after the other, until a row of it changes. */
const kept = oncePerInstance((platform) => {
    const answers = new Map<SysId, readonly Answer[]>()
    const questions = new Map<SysId, readonly Question[]>()
    platform.onMetadataChange(QUESTION_SOURCES, () => questions.clear())
    platform.onMetadataChange([...QUESTION_SOURCES, ...ANSWER_SOURCES], () => answers.clear())
    return { answers, questions }
})

/** Begins to watch what variables are made of: from the first write on, so that every roll-back is heard of. */
export function watchVariables(platform: Platform): void {
    kept(platform)
}

/** Values of a requested item by variable; a multi-row set is one text, the JSON of its rows. */
export function readVariables(platform: Platform, itemId: SysId): readonly Answer[] {
    return computed(kept(platform).answers, itemId, () => answersOf(platform, itemId))
}

function answersOf(platform: Platform, itemId: SysId): readonly Answer[] {
    const sets = rowAnswers(platform, itemId).map(({ set, name, rows }) => ({
        question: setQuestion(set, name),
        value: JSON.stringify(rows),
    }))
    return [...singleAnswers(platform, itemId), ...sets]
}

/**
 * The object behind `current.variables` of a requested item or a catalog task: an element per variable. A value that is
 * set is kept in the record and stored when the record is written, as on the platform.
 */
export function variablesOf(platform: Platform, record: PlatformRecord): Record<string, unknown> {
    const itemId = requestedItemOf(record)
    const pending = pendingOf(record)
    const stored = () => new Map(readVariables(platform, itemId).map((answer) => [answer.question.name, answer]))
    const names = () => [...new Set([...stored().keys(), ...Object.keys(pending)])]
    const questions = () => allQuestions(platform, record, itemId)
    return new Proxy<Record<string, unknown>>(
        {},
        {
            get(_, name) {
                if (typeof name === 'symbol') return undefined
                const answer = stored().get(name)
                const value = pending[name] ?? answer?.value ?? null
                const question = answer?.question ?? questions().find((candidate) => candidate.name === name)
                if (question && !isSetQuestion(question)) return variableElement(platform, question, value)
                const known = answer ?? questions().find(({ set }) => set?.name === name)
                return known ? multiRowElement(name, value) : undefined
            },
            set(_, name, value) {
                pending[String(name)] = value === null || value === undefined ? '' : String(value)
                record.setValue(FIELD, JSON.stringify(pending))
                return true
            },
            has: (_, name) => names().includes(String(name)),
            ownKeys: names,
            getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
        }
    )
}

/** Stores what was set of a record's variables, before the record itself is written. */
export function keepVariables(platform: Platform, { record, operation }: Write): void {
    if (operation === 'delete' || !record.isValidField(FIELD)) return
    const pending = pendingOf(record)
    if (Object.keys(pending).length === 0) return
    const itemId = requestedItemOf(record)
    const questions = allQuestions(platform, record, itemId)
    const options = optionsByQuestion(platform, itemId)
    for (const [name, value] of Object.entries(pending)) {
        const single = questions.find((question) => question.name === name && !question.set?.multiRow)
        const columns = questions.filter(({ set }) => set?.multiRow && set.name === name)
        if (single) storeAnswer(platform, itemId, single, value, options.get(single.id))
        else if (columns.length > 0) storeRows(platform, itemId, columns, JSON.parse(value || '[]') as SetRows)
        else platform.log.warn('catalog', `The item has no variable '${name}'; its value is dropped`)
    }
    record.setValue(FIELD, '')
}

function pendingOf(record: PlatformRecord): Record<string, string> {
    return JSON.parse(record.getValue(FIELD) ?? '{}') as Record<string, string>
}

function requestedItemOf(record: PlatformRecord): SysId {
    switch (record.getRecordClassName()) {
        case 'sc_req_item':
            return record.getUniqueValue()
        case 'sc_task':
            return record.getValue('request_item') ?? ''
        default:
            throw new UnsupportedError(`variables of ${record.getRecordClassName()}`)
    }
}

function allQuestions(platform: Platform, record: PlatformRecord, itemId: SysId): readonly Question[] {
    if (record.isValidField('cat_item')) return questionsOfItem(platform, record.getValue('cat_item') ?? '')
    const item = platform.record('sc_req_item')
    return item.get(itemId) ? questionsOfItem(platform, item.getValue('cat_item') ?? '') : []
}

function questionsOfItem(platform: Platform, itemId: SysId): readonly Question[] {
    return computed(kept(platform).questions, itemId, () => questionsOf(platform, itemId))
}

function computed<Value>(known: Map<SysId, Value>, id: SysId, compute: () => Value): Value {
    const value = known.get(id) ?? compute()
    known.set(id, value)
    return value
}

/** Type of what stands for a whole multi-row set among single variables. */
const MULTI_ROW = 0

function setQuestion(id: SysId, name: string): Question {
    return {
        id,
        name,
        label: name,
        type: MULTI_ROW,
        mandatory: false,
        reference: '',
        lookup: null,
        defaultValue: '',
        scopeId: null,
        order: 0,
        set: null,
    }
}

function isSetQuestion({ type }: Question): boolean {
    return type === MULTI_ROW
}
