import { isJournal } from '../dictionary/types'
import { type Column, type PlatformRecord } from '../platform'
import { asStored, columnDisplay } from './display-value'
import { GlideRecord, SELF } from './glide-record'
import { journalText } from './journal'
import { type RecordState } from './record-state'
import { type Kernel } from '../kernel'

/** Reads a record field by field, past the objects that scripts see: for answers of many records with all their fields. */
export class FieldReader {
    private readonly kernel: Kernel
    private readonly state: RecordState

    constructor(record: PlatformRecord) {
        if (!(record instanceof GlideRecord)) throw new TypeError('Not a record of this instance')
        const { kernel, state } = record[SELF]
        this.kernel = kernel
        this.state = state
    }

    /** The table whose columns the record has. */
    get table(): string {
        return this.state.table.name
    }

    /** The stored text; empty when the field is. */
    value(field: string): string {
        const value = this.state.get(field)
        return value === null ? '' : value
    }

    /**
     * What the running session's user sees in this column of records of this one's class. Many records show the same:
     * what was looked up for a value is kept as long as the function is, which should be one answer.
     */
    display(column: Column): (reader: FieldReader) => string {
        const { name } = column
        if (isJournal(column.type)) return (reader) => reader.entries(column)
        const show = columnDisplay(this.kernel, this.table, column)
        if (show === asStored) return (reader) => reader.value(name)
        const known = new Map<string, string>()
        return (reader) => {
            const value = reader.state.get(name)
            if (value === null) return ''
            let shown = known.get(value)
            if (shown === undefined) known.set(value, (shown = show(value)))
            return shown
        }
    }

    /** A journal field has no value of its own: what is seen are all its entries, the newest first. */
    private entries(column: Column): string {
        return this.state.sysId === null ? '' : journalText(this.kernel, this.state, column, -1)
    }
}
