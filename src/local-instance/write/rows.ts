import { CLASS_COLUMN } from '../dictionary/system-columns'
import { toSql } from '../dictionary/types'
import { type Kernel } from '../kernel'
import { type Column } from '../platform'
import { toGlide } from '../time/format'
import { type RecordState } from '../glide/record-state'
import { messageOf } from '../errors'

/** The database operations of a write. Each answers whether it was done; a refusal is logged and kept on the record. */

export function insertRow(kernel: Kernel, record: RecordState): boolean {
    if (record.systemFields) stampInsert(kernel, record)
    const columns = record.unwritten().filter((column) => record.get(column.name) !== null)
    const names = columns.map(({ name }) => `"${name}"`).join(', ')
    const marks = columns.map(() => '?').join(', ')
    const statement = `INSERT INTO "${record.table.root}" (${names}) VALUES (${marks})`
    return execute(kernel, record, statement, columns)
}

export function updateRow(kernel: Kernel, record: RecordState): boolean {
    if (record.systemFields) stampUpdate(kernel, record)
    const columns = record.unwritten()
    if (columns.length === 0) return true
    const assignments = columns.map(({ name }) => `"${name}" = ?`).join(', ')
    const statement = `UPDATE "${record.table.root}" SET ${assignments} WHERE sys_id = ?`
    return execute(kernel, record, statement, columns, record.previous('sys_id') ?? record.sysId)
}

export function deleteRow(kernel: Kernel, record: RecordState): boolean {
    return kernel.store.run(`DELETE FROM "${record.table.root}" WHERE sys_id = ?`, [record.sysId]).changes > 0
}

function execute(
    kernel: Kernel,
    record: RecordState,
    statement: string,
    columns: readonly Column[],
    ...key: (string | null)[]
): boolean {
    const values = columns.map((column) => toSql(column, record.get(column.name)))
    try {
        kernel.store.run(statement, [...values, ...key])
    } catch (error) {
        if (!/UNIQUE constraint/.test(messageOf(error))) throw error
        record.lastError = `Unique Key violation detected by database (${messageOf(error)})`
        kernel.log.error('GlideRecord', `${record.operation} of ${record.table.name}: ${record.lastError}`)
        return false
    }
    record.markWritten(columns)
    return true
}

function stampInsert(kernel: Kernel, record: RecordState): void {
    const now = toGlide(kernel.clock.now())
    const user = kernel.session.userName
    record.stamp('sys_created_on', now)
    record.stamp('sys_created_by', user)
    record.stamp('sys_updated_on', now)
    record.stamp('sys_updated_by', user)
    record.stamp('sys_mod_count', '0')
    if (record.column(CLASS_COLUMN) && record.get(CLASS_COLUMN) === null) record.put(CLASS_COLUMN, record.table.name)
}

function stampUpdate(kernel: Kernel, record: RecordState): void {
    record.stamp('sys_updated_on', toGlide(kernel.clock.now()))
    record.stamp('sys_updated_by', kernel.session.userName)
    record.stamp('sys_mod_count', String(Number(record.get('sys_mod_count') ?? 0) + 1))
}
