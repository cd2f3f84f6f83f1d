import { isDate, isDateTime, normalise } from '../dictionary/types'
import { type Kernel } from '../kernel'
import { type Column, type PlatformElement, type PlatformRecord } from '../platform'
import { readDateTime } from '../time/date-time-input'
import { fromGlide, toGlide } from '../time/format'
import { userFormat } from '../time/glide-value'
import { localToUtc } from '../time/zones'
import { createGlideDate } from './glide-date'
import { createGlideDateTime } from './glide-date-time'
import { createGlideDuration } from './glide-duration'
import { displayValue } from './display-value'
import { elementOf, referenced } from './elements'
import { GlideElementDescriptor } from './glide-element-descriptor'
import { journalText } from './journal'
import { RecordState, textOf } from './record-state'
import { refusing } from './refusing'

const PARTS = Symbol('record and column of the element')

interface Parts {
    readonly kernel: Kernel
    readonly state: RecordState
    readonly column: Column
}

/** One field of a record (GlideElement - Scoped of the API reference). An object, so true even when the field is empty. */
export class GlideElement implements PlatformElement {
    readonly [PARTS]: Parts

    constructor(kernel: Kernel, state: RecordState, column: Column) {
        this[PARTS] = { kernel, state, column }
        return new Proxy(this, MEMBERS)
    }

    /** Booleans read `true` and `false` here, unlike in `getValue`. */
    toString(): string {
        return textIn(this[PARTS])
    }

    /** Makes `current.active == true` and `current.priority < 3` mean what they say. */
    [Symbol.toPrimitive](hint: string): string | boolean | number {
        const parts = this[PARTS]
        const text = textIn(parts)
        if (hint !== 'string' && parts.column.type === 'boolean' && text !== '') return text === 'true'
        return hint === 'number' ? Number(text) : text
    }

    getValue(): string | null {
        const { state, column } = this[PARTS]
        return state.get(column.name)
    }

    getDisplayValue(maxCharacters?: number): string {
        const { kernel, state, column } = this[PARTS]
        const text = displayValue(kernel, state.table.name, column, state.get(column.name))
        return maxCharacters === undefined ? text : text.slice(0, maxCharacters)
    }

    getHTMLValue(maxCharacters?: number): string {
        return this.toString().slice(0, maxCharacters)
    }

    setValue(value: unknown): void {
        const { state, column } = this[PARTS]
        state.put(column.name, value)
    }

    /** Sets what the user means by this text: a label of a choice, a name of a referenced record, a local date-time. */
    setDisplayValue(value: unknown): void {
        this.setValue(stored(this[PARTS], String(value ?? '')))
    }

    nil(): boolean {
        return this.getValue() === null
    }

    isNil(): boolean {
        return this.nil()
    }

    hasValue(): boolean {
        return !this.nil()
    }

    changes(): boolean {
        const { state, column } = this[PARTS]
        return state.changed(column.name)
    }

    changesFrom(value: unknown): boolean {
        const { state, column } = this[PARTS]
        return this.changes() && state.previous(column.name) === normalise(column, textOf(value))
    }

    changesTo(value: unknown): boolean {
        return this.changes() && this.getValue() === normalise(this[PARTS].column, textOf(value))
    }

    changesFromNotEmpty(): boolean {
        return this.changes() && this[PARTS].state.previous(this.getName()) !== null
    }

    changesToNotEmpty(): boolean {
        return this.changes() && !this.nil()
    }

    getRefRecord(): PlatformRecord {
        const { kernel, state, column } = this[PARTS]
        const target = referenced(kernel, state, column) ?? new RecordState(state.table)
        return kernel.wrap(target)
    }

    getReferenceTable(): string {
        return this[PARTS].column.reference ?? ''
    }

    getED(): GlideElementDescriptor {
        const { kernel, state, column } = this[PARTS]
        return new GlideElementDescriptor(kernel, state.table.name, column)
    }

    getLabel(): string {
        return this[PARTS].column.label
    }

    getName(): string {
        return this[PARTS].column.name
    }

    getTableName(): string {
        return this[PARTS].state.table.name
    }

    getBaseTableName(): string {
        return this[PARTS].column.table
    }

    getGlideRecord(): PlatformRecord {
        const { kernel, state } = this[PARTS]
        return kernel.wrap(state)
    }

    getElementValue(name: string): string | null {
        return this[PARTS].state.get(name)
    }

    getChoices(): string[] {
        const { kernel, state, column } = this[PARTS]
        return kernel.dictionary.choices(state.table.name, column.name).map((choice) => choice.value)
    }

    getChoiceValue(): string {
        return this.getDisplayValue()
    }

    /** Writes a message for the user of the session, as the platform shows it at the field. */
    setError(message: string): void {
        const { kernel, column } = this[PARTS]
        kernel.session.messages.push({ type: 'error', text: `${column.label}: ${message}` })
    }

    /** The newest entry of a journal field (1), or all of them, newest first (-1). */
    getJournalEntry(lines: number): string {
        const { kernel, state, column } = this[PARTS]
        return journalText(kernel, state, column, lines)
    }

    /** Milliseconds since the epoch of a date field. */
    dateNumericValue(): number {
        const value = this.getValue()
        return value === null ? 0 : fromGlide(value.length === 10 ? `${value} 00:00:00` : value)
    }

    setDateNumericValue(value: unknown): void {
        this.setValue(toGlide(Number(value)))
    }

    /** The date object behind a date, date-time or duration field. */
    getGlideObject(): unknown {
        const { kernel, column } = this[PARTS]
        const value = this.getValue()
        if (isDateTime(column.type)) return dated(new (createGlideDateTime(kernel))(), value)
        if (isDate(column.type)) return dated(new (createGlideDate(kernel))(), value)
        if (column.type === 'glide_duration') return dated(new (createGlideDuration(kernel))(), value)
        return this
    }

    canRead(): boolean {
        return allowed(this[PARTS], 'read')
    }

    canWrite(): boolean {
        return allowed(this[PARTS], 'write')
    }

    canCreate(): boolean {
        return allowed(this[PARTS], 'create')
    }
}

refusing(GlideElement, 'GlideElement')

function textIn({ state, column }: Parts): string {
    const value = state.get(column.name) ?? ''
    return column.type === 'boolean' && value !== '' ? String(value === '1') : value
}

function allowed({ kernel, state, column }: Parts, operation: 'read' | 'write' | 'create'): boolean {
    return kernel.access.canField(operation, kernel.wrap(state), column.name)
}

/** The value that a display value stands for. */
function stored({ kernel, state, column }: Parts, shown: string): string | null {
    if (shown === '') return null
    if (column.type === 'reference' && column.reference) return idByDisplay(kernel, column.reference, shown)
    if (isDateTime(column.type)) {
        const local = readDateTime(shown)
        return local && toGlide(localToUtc(local, userFormat(kernel).zone))
    }
    const choice = kernel.dictionary.choices(state.table.name, column.name).find(({ label }) => label === shown)
    return choice?.value ?? shown
}

function dated<T extends { setValue(value: string): void }>(object: T, value: string | null): T {
    if (value !== null) object.setValue(value)
    return object
}

/** The id of the record with this display value, or of this id; null when there is none. */
function idByDisplay(kernel: Kernel, table: string, shown: string): string | null {
    const record = kernel.record(table)
    return record.get(shown) ? record.getUniqueValue() : null
}

const MEMBERS: ProxyHandler<GlideElement> = { get: memberOf }

/** Members of the class first, then fields of the record a reference points at: `current.caller_id.email`. */
function memberOf(target: GlideElement, key: string | symbol): unknown {
    if (typeof key === 'symbol' || key in target) return Reflect.get(target, key)
    const { kernel, state, column } = target[PARTS]
    const found = elementOf(kernel, state, `${column.name}.${key}`)
    const isVariables = found?.[PARTS].column.type === 'variables'
    return isVariables ? kernel.variablesOf(found.getGlideRecord()) : (found ?? undefined)
}
