import { type Choice } from '../platform'
import { type SqliteStore } from '../store/sqlite-store'
import { type Schema } from './schema'
import { type ColumnSpec } from './table-spec'

/**
 * Choice lists: those of `sys_choice` rows, which a package brings and people edit, before those that the platform's own
 * tables declare. The nearest table that has any wins whole.
 */
export class ChoiceLists {
    private readonly declared = new Map<string, readonly Choice[]>()
    private rows: Map<string, Choice[]> | null = null
    /** By table and column, what was looked for: display values of every row ask for the same lists again. */
    private readonly found = new Map<string, Map<string, readonly Choice[]>>()

    constructor(
        private readonly store: SqliteStore,
        private readonly schema: Schema
    ) {}

    declare(table: string, column: string, choices: NonNullable<ColumnSpec['choices']>): void {
        const list = choices.map(([value, label], sequence) => ({ value, label, sequence }))
        this.declared.set(`${table}.${column}`, list)
        this.found.clear()
    }

    of(table: string, column: string): readonly Choice[] {
        const ofTable = this.found.get(table) ?? new Map<string, readonly Choice[]>()
        this.found.set(table, ofTable)
        const list = ofTable.get(column) ?? this.search(table, column)
        ofTable.set(column, list)
        return list
    }

    private search(table: string, column: string): readonly Choice[] {
        this.rows ??= this.read()
        for (const ancestor of this.schema.lineage(table)) {
            const list = this.rows.get(`${ancestor}.${column}`) ?? this.declared.get(`${ancestor}.${column}`)
            if (list) return list
        }
        return []
    }

    clear(): void {
        this.declared.clear()
        this.forget()
    }

    forget(): void {
        this.rows = null
        this.found.clear()
    }

    private read(): Map<string, Choice[]> {
        if (!this.schema.ready('sys_choice')) return new Map()
        const rows = this.store.all<{
            name: string
            element: string
            value: string | null
            label: string
            sequence: number
        }>(
            `SELECT name, element, value, label, coalesce(sequence, 0) AS sequence FROM sys_choice
             WHERE coalesce(inactive, 0) = 0 AND coalesce(language, 'en') = 'en' ORDER BY sequence, rowid`
        )
        const lists = new Map<string, Choice[]>()
        for (const { name, element, value, label, sequence } of rows) {
            const key = `${name}.${element}`
            lists.set(key, [...(lists.get(key) ?? []), { value: value ?? '', label, sequence }])
        }
        return lists
    }
}
