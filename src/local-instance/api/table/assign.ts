import { type AccessOperation, type Platform, type PlatformRecord, type TableDefinition } from '../../platform'
import { valueOfDisplay } from './values'

/** System fields that the platform itself keeps; a client's values for them are passed over. */
const KEPT = new Set([
    'sys_created_on',
    'sys_created_by',
    'sys_updated_on',
    'sys_updated_by',
    'sys_mod_count',
    'sys_class_name',
])

/**
 * Sets the fields of a payload on a record: unknown fields, kept system fields and fields the user may not write are
 * passed over, as the platform does. With `inputDisplayValue` texts are display values.
 */
export function assign(
    platform: Platform,
    table: TableDefinition,
    record: PlatformRecord,
    payload: Readonly<Record<string, unknown>>,
    operation: AccessOperation & ('create' | 'write'),
    inputDisplayValue: boolean
): void {
    const names = Object.keys(payload).filter((name) => table.columns.has(name) && !KEPT.has(name))
    for (const name of platform.access.fields(operation, record, names)) {
        if (name === 'sys_id' && operation === 'write') continue
        const text = textOf(payload[name])
        record.setValue(name, inputDisplayValue ? valueOfDisplay(platform, table, name, text) : text)
    }
}

/** A value of a JSON payload as the platform takes it: everything is a text, an object is what a GET answered. */
function textOf(value: unknown): string {
    if (value === null || value === undefined) return ''
    if (typeof value === 'object') {
        if (!Array.isArray(value) && 'value' in value) return textOf(value.value)
        return JSON.stringify(value)
    }
    return String(value)
}
