/** What runs through a flow: plain JSON, with references to records marked as such. */
import { type Json, type Platform, type PlatformRecord, type SysId } from '../../platform'

export interface RecordRef {
    [key: string]: Json | undefined
    readonly table: string
    readonly sys_id: SysId
}

export type FlowValue = null | boolean | number | string | RecordRef | FlowValue[] | { [key: string]: FlowValue }
export type Outputs = Record<string, FlowValue>

export function recordRef(table: string, id: SysId): RecordRef {
    return { table, sys_id: id }
}

/** The reference that stands for a record. */
export function refOf(record: PlatformRecord): RecordRef {
    return recordRef(record.getRecordClassName(), record.getUniqueValue())
}

export function isRecordRef(value: FlowValue | undefined): value is RecordRef {
    return (
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        typeof value.table === 'string' &&
        typeof value.sys_id === 'string'
    )
}

/** The stored form: a record is its sys_id, a list is comma separated, nothing is the empty text. */
export function textOf(value: FlowValue | undefined): string {
    if (value === null || value === undefined) return ''
    if (isRecordRef(value)) return value.sys_id
    if (Array.isArray(value)) return value.map(textOf).join(',')
    return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** The form for people: a record is its display value. */
export function displayOf(platform: Platform, value: FlowValue | undefined): string {
    if (Array.isArray(value)) return value.map((item) => displayOf(platform, item)).join(', ')
    if (!isRecordRef(value)) return textOf(value)
    const record = platform.record(value.table)
    return record.get(value.sys_id) ? record.getDisplayValue() : ''
}

export function isTrue(value: FlowValue | undefined): boolean {
    return value === true || value === 'true' || value === '1' || value === 1
}

/** A value as its declaration types it: text becomes a reference or a truth value where that is declared. */
export function coerce(value: FlowValue, type: string, reference: string): FlowValue {
    if (type === 'boolean') return isTrue(value)
    if (type === 'reference' && reference && typeof value === 'string' && value) return recordRef(reference, value)
    return value
}

/** What a script left behind, as a flow value; records and elements of the script's own world included. */
export function fromScript(value: unknown): FlowValue {
    if (value === null || value === undefined) return null
    if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value
    if (Array.isArray(value)) return value.map(fromScript)
    if (typeof value !== 'object') return String(value)
    if (isRecordLike(value)) return refOf(value)
    if (Object.getPrototypeOf(Object.getPrototypeOf(value) ?? {}) !== null) return String(value)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromScript(item)]))
}

function isRecordLike(value: object): value is PlatformRecord {
    return 'getUniqueValue' in value && 'getRecordClassName' in value
}
