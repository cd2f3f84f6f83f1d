import { isDate, isDateTime, isJournal, isNumeric, isText } from '../dictionary/types'
import { type Kernel } from '../kernel'
import { type Column } from '../platform'
import { refusing } from './refusing'

const DEFAULT_LENGTH = 40
const PARTS = Symbol('column of the descriptor')

/** What the dictionary says of a field (GlideElementDescriptor - Scoped). */
export class GlideElementDescriptor {
    readonly [PARTS]: { readonly kernel: Kernel; readonly table: string; readonly column: Column }

    constructor(kernel: Kernel, table: string, column: Column) {
        this[PARTS] = { kernel, table, column }
    }

    getName(): string {
        return this[PARTS].column.name
    }

    getColumnName(): string {
        return this.getName()
    }

    getLabel(): string {
        return this[PARTS].column.label
    }

    getTableName(): string {
        return this[PARTS].column.table
    }

    getInternalType(): string {
        return this[PARTS].column.type
    }

    getLength(): number {
        return this[PARTS].column.maxLength ?? DEFAULT_LENGTH
    }

    getReference(): string {
        return this[PARTS].column.reference ?? ''
    }

    getDefault(): string {
        return this[PARTS].column.defaultValue ?? ''
    }

    isMandatory(): boolean {
        return this[PARTS].column.mandatory
    }

    isReadOnly(): boolean {
        return this[PARTS].column.readOnly
    }

    isReference(): boolean {
        return this.getInternalType() === 'reference'
    }

    isBoolean(): boolean {
        return this.getInternalType() === 'boolean'
    }

    isString(): boolean {
        return isText(this.getInternalType())
    }

    isNumber(): boolean {
        return isNumeric(this.getInternalType()) && !this.isBoolean()
    }

    isDateType(): boolean {
        return isDate(this.getInternalType()) || isDateTime(this.getInternalType())
    }

    isDateOnly(): boolean {
        return isDate(this.getInternalType())
    }

    isDuration(): boolean {
        return this.getInternalType() === 'glide_duration'
    }

    isJournal(): boolean {
        return isJournal(this.getInternalType())
    }

    isList(): boolean {
        return this.getInternalType() === 'glide_list'
    }

    isChoiceTable(): boolean {
        const { kernel, table, column } = this[PARTS]
        return kernel.dictionary.choices(table, column.name).length > 0
    }

    isDisplay(): boolean {
        const { kernel, table, column } = this[PARTS]
        return kernel.dictionary.table(table)?.display === column.name
    }
}

refusing(GlideElementDescriptor, 'GlideElementDescriptor')
