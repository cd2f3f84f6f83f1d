import { UnsupportedError } from '../../errors'
import { type Platform, type PlatformRecord } from '../../platform'
import { type SetRows } from './answers'
import { lookupLabel } from './lookups'
import { storedDurationDisplay } from '../../time/duration-text'
import { TYPE, type Question } from './questions'

/** One variable as scripts see it: text where text is asked for, and the methods of an element. */
export interface VariableElement {
    toString(): string
    valueOf(): string
    getValue(): string
    getDisplayValue(): string
    nil(): boolean
    getRefRecord(): PlatformRecord
}

export function variableElement(platform: Platform, question: Question, value: string | null): VariableElement {
    const text = value ?? ''
    return {
        toString: () => text,
        valueOf: () => text,
        getValue: () => text,
        getDisplayValue: () => displayOf(platform, question, text),
        nil: () => text === '',
        getRefRecord() {
            if (!question.reference) throw new UnsupportedError(`getRefRecord of the variable ${question.name}`)
            const record = platform.record(question.reference)
            if (text) record.get(text)
            return record
        },
    }
}

/** A multi-row set as scripts see it: the JSON of its rows, and access to single rows. */
export function multiRowElement(name: string, value: string | null): Record<string, unknown> {
    const text = value ?? '[]'
    const rows = JSON.parse(text) as SetRows
    return {
        toString: () => text,
        valueOf: () => text,
        getRowCount: () => rows.length,
        getRow(index: number) {
            const row = rows[index]
            if (!row)
                throw new UnsupportedError(`getRow(${index}) of the variable set ${name}, which has ${rows.length}`)
            return { ...row }
        },
    }
}

/** What people read instead of the value: the record's display value, the choice's label. */
export function displayOf(platform: Platform, question: Question, value: string): string {
    if (!value) return ''
    if (question.reference) {
        return value
            .split(',')
            .map((id) => {
                const record = platform.record(question.reference)
                return record.get(id) ? record.getDisplayValue() : id
            })
            .join(', ')
    }
    if (question.lookup) return lookupLabel(platform, question.lookup, value)
    if (question.type === TYPE.duration) return storedDurationDisplay(value)
    if (question.type !== TYPE.selectBox && question.type !== TYPE.multipleChoice) return value
    const choice = platform.record('question_choice')
    choice.addQuery('question', question.id)
    choice.addQuery('value', value)
    choice.query()
    return choice.next() ? (choice.getValue('text') ?? value) : value
}
