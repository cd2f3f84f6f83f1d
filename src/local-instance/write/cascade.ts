import { RecordState } from '../glide/record-state'
import { type Kernel } from '../kernel'
import { type Column } from '../platform'
import { rowsWhere } from '../query/rows-where'
import { type Row } from '../store/sqlite-store'

/** Rules that delete what refers to a deleted record; any other rule but `restrict` and `none` empties the reference. */
const DELETING = ['delete', 'cascade', 'delete_no_workflow']

interface Reference {
    readonly column: Column
    readonly rows: readonly Row[]
}

/**
 * What happens to the references to a record that is deleted (cascade delete rules of the platform's dictionary).
 *
 * @returns false when a reference forbids the deletion
 */
export function cascade(kernel: Kernel, record: RecordState): boolean {
    const references = kernel.dictionary.referencesTo(record.table.name).map((column) => find(kernel, column, record))
    const forbidding = references.find(({ column, rows }) => column.cascadeRule === 'restrict' && rows.length > 0)
    if (forbidding) {
        const { table, name } = forbidding.column
        record.lastError = `Delete of ${record.table.name} is restricted: ${table}.${name} refers to the record`
        kernel.log.warn('GlideRecord', record.lastError)
        return false
    }
    for (const { column, rows } of references) {
        if (column.cascadeRule === 'none') continue
        for (const row of rows) follow(kernel, column, row)
    }
    deleteAttachments(kernel, record)
    return true
}

function follow(kernel: Kernel, column: Column, row: Row): void {
    const own = kernel.dictionary.table(String(row['sys_class_name'] ?? ''))
    const declaring = kernel.dictionary.table(column.table)
    const model = own && kernel.dictionary.isA(own.name, column.table) ? own : declaring
    if (!model) return
    const referring = new RecordState(model)
    referring.load(row)
    referring.workflow = column.cascadeRule !== 'delete_no_workflow'
    if (DELETING.includes(column.cascadeRule ?? '')) {
        kernel.writer.delete(referring)
        return
    }
    referring.put(column.name, null)
    kernel.writer.update(referring)
}

function find(kernel: Kernel, column: Column, record: RecordState): Reference {
    const table = kernel.dictionary.ready(column.table)
    const rows = table ? rowsWhere(kernel, table, column.name, record.sysId) : []
    return { column, rows }
}

function deleteAttachments(kernel: Kernel, record: RecordState): void {
    if (['sys_attachment', 'sys_attachment_doc'].includes(record.table.name)) return
    const attachment = kernel.record('sys_attachment')
    attachment.addQuery('table_sys_id', record.sysId)
    attachment.query()
    while (attachment.next()) attachment.deleteRecord()
}
