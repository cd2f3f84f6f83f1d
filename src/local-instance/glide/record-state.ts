import { type TableModel } from '../dictionary/table-model'
import { fromSql, isJournal, normalise } from '../dictionary/types'
import { type AbortingRule, type Column, type SqlValue, type SysId, type WriteOperation } from '../platform'
import { type Row } from '../store/sqlite-store'

/**
 * One record in memory: the row it was read from, and what was set since. The row stays as it was until the write and
 * all its rules are over, so that `changes()` holds in after rules too.
 */
export class RecordState {
    /** What `changes()` compares with. */
    baseline: Row = {}
    /** What the database has, for the columns that were written since the baseline. */
    private written = new Map<string, string | null>()
    private readonly set = new Map<string, string | null>()
    /** False until a row was read or begun. */
    present = false
    /** True from the beginning of a record until its insert and all rules of that are over. */
    isNew = false
    /** True when the database has the record. */
    stored = false
    operation: WriteOperation | null = null
    aborted = false
    abortedBy: AbortingRule | null = null
    workflow = true
    systemFields = true
    lastError: string | null = null

    constructor(readonly table: TableModel) {}

    /** Begins an empty record, to be inserted. */
    begin(): void {
        this.load({}, true)
    }

    load(row: Row, isNew = false): void {
        this.baseline = row
        this.written.clear()
        this.set.clear()
        this.present = true
        this.stored = !isNew
        this.isNew = isNew
        this.aborted = false
        this.abortedBy = null
        this.operation = null
    }

    /** Begins a record with what is in this one, as `insert` of a record that was read does. */
    beginCopy(): void {
        const inherited = this.present ? this.values() : {}
        const set = [...this.set]
        this.begin()
        for (const [field, value] of Object.entries(inherited)) {
            if (!field.startsWith('sys_') && value !== null) this.set.set(field, value)
        }
        for (const [field, value] of set) this.set.set(field, value)
    }

    clear(): void {
        this.load({})
        this.present = false
        this.stored = false
    }

    column(name: string): Column | undefined {
        return this.table.columns.get(name)
    }

    get sysId(): SysId | null {
        return this.get('sys_id')
    }

    get(field: string): string | null {
        const set = this.set.size === 0 ? undefined : this.set.get(field)
        return set === undefined ? fromSql(this.baseline[field]) : set
    }

    /** The value before the running write. Journal fields hold nothing. */
    previous(field: string): string | null {
        return fromSql(this.baseline[field])
    }

    /** False for a field the table does not have. */
    put(field: string, value: unknown): boolean {
        const column = this.column(field)
        if (!column) return false
        this.set.set(field, normalise(column, textOf(value)))
        return true
    }

    /** Puts a text that is in its stored form already; passes over a field the table does not have. */
    stamp(field: string, text: string): void {
        if (this.column(field)) this.set.set(field, text)
    }

    /** Whether something, be it empty, was put into the field. */
    wasSet(field: string): boolean {
        return this.set.has(field)
    }

    changed(field: string): boolean {
        const set = this.set.get(field)
        return set !== undefined && set !== this.previous(field)
    }

    changedFields(): string[] {
        return [...this.set.keys()].filter((field) => this.changed(field))
    }

    /** What has to be written: changed fields that the database does not have yet, without journal entries. */
    unwritten(): Column[] {
        return [...this.set.keys()]
            .filter((field) => this.get(field) !== (this.written.get(field) ?? this.previousUnlessWritten(field)))
            .map((field) => this.column(field) as Column)
            .filter((column) => !isJournal(column.type))
    }

    markWritten(columns: readonly Column[]): void {
        this.stored = true
        for (const { name } of columns) this.written.set(name, this.get(name))
    }

    /** Journal entries that were put and not stored yet. */
    journalEntries(): { readonly column: Column; readonly text: string }[] {
        return [...this.set.keys()].flatMap((field) => {
            const column = this.column(field) as Column
            const text = isJournal(column.type) ? this.get(field) : null
            return text === null || this.written.get(field) === text ? [] : [{ column, text }]
        })
    }

    /** Ends a write: what was set becomes the new baseline. */
    settle(): void {
        const baseline: Record<string, SqlValue> = { ...this.baseline }
        for (const [field, value] of this.set) {
            if (!isJournal((this.column(field) as Column).type)) baseline[field] = value
        }
        this.baseline = baseline
        this.set.clear()
        this.written.clear()
        this.isNew = false
        this.operation = null
    }

    /** The state before the running write, as `previous` shows it to rules. */
    before(): RecordState {
        const state = new RecordState(this.table)
        state.load(this.baseline)
        return state
    }

    /** All current values by column, for a row that is inserted or kept. */
    values(): Record<string, string | null> {
        return Object.fromEntries([...this.table.columns.keys()].map((name) => [name, this.get(name)]))
    }

    private previousUnlessWritten(field: string): string | null {
        return this.written.has(field) ? null : this.previous(field)
    }
}

/** What a value that a script hands over is as text: a record its sys_id, a date or element its value, a list its parts. */
export function textOf(value: unknown): unknown {
    if (value === null || value === undefined) return null
    if (Array.isArray(value)) return value.join(',')
    if (typeof value !== 'object') return value
    const object = value as { getUniqueValue?: unknown; getValue?: unknown }
    if (typeof object.getUniqueValue === 'function') return object.getUniqueValue()
    if (typeof object.getValue === 'function') return object.getValue()
    return String(value)
}
