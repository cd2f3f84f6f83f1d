import { ofOwnClass } from '../../engines/access/own-class'
import { type Column, type Platform, type PlatformRecord } from '../../platform'

export interface WalkedField {
    readonly record: PlatformRecord
    readonly column: Column
}

/** Where a dotted path ends: the record that holds the last field, null when the path or a reference leads nowhere. */
export function walk(platform: Platform, record: PlatformRecord, path: string): WalkedField | null {
    const [first = '', ...rest] = path.split('.')
    const column = platform.dictionary.table(record.getTableName())?.columns.get(first)
    if (!column) return rest.length > 0 && isOf(platform, record, first) ? walk(platform, record, rest.join('.')) : null
    if (rest.length === 0) return { record, column }
    const target = referenced(platform, record, column)
    return target && walk(platform, target, rest.join('.'))
}

/** Whether the record is one of the table that `ref_<table>` names. */
function isOf(platform: Platform, record: PlatformRecord, name: string): boolean {
    return name.startsWith('ref_') && platform.dictionary.isA(record.getTableName(), name.slice('ref_'.length))
}

/** The record a reference column points to, as a record of its own class. */
export function referenced(platform: Platform, record: PlatformRecord, column: Column): PlatformRecord | null {
    const id = record.getValue(column.name)
    if (!column.reference || !id || !platform.dictionary.table(column.reference)) return null
    const target = platform.record(column.reference)
    return target.get(id) ? ofOwnClass(platform, target) : null
}
