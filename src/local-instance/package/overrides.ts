import { type Schema } from '../dictionary/schema'
import { type ColumnOverride } from '../dictionary/table-model'
import { type SqliteStore } from '../store/sqlite-store'

type OverrideRow = Readonly<Record<string, string | number | null>>

/** Applies the `sys_dictionary_override` records: what child tables change of inherited columns. */
export function applyOverrides(store: SqliteStore, schema: Schema): void {
    if (!schema.ready('sys_dictionary_override')) return
    const overrides = new Map<string, Map<string, ColumnOverride>>()
    for (const row of store.all<OverrideRow>('SELECT * FROM sys_dictionary_override')) {
        const table = String(row['name'])
        const columns = overrides.get(table) ?? new Map<string, ColumnOverride>()
        columns.set(String(row['element']), overrideOf(row))
        overrides.set(table, columns)
    }
    schema.overrideColumns(overrides)
}

function overrideOf(row: OverrideRow): ColumnOverride {
    const isOn = (column: string): boolean => [1, '1', 'true'].includes(row[column] ?? '')
    return {
        ...(isOn('default_value_override') && { defaultValue: String(row['default_value'] ?? '') || undefined }),
        ...(isOn('mandatory_override') && { mandatory: isOn('mandatory') }),
        ...(isOn('read_only_override') && { readOnly: isOn('read_only') }),
    }
}
