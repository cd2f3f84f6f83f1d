import { type RecordState } from '../glide/record-state'
import { newSysId } from '../ids'
import { type Kernel } from '../kernel'
import { toGlide } from '../time/format'

interface AuditEntry {
    readonly field: string
    readonly from: string | null
    readonly to: string | null
}

/** Records what an update changed, for tables that are audited: one row of `sys_audit` per field. */
export function auditUpdate(kernel: Kernel, record: RecordState, changed: readonly string[]): void {
    if (!record.table.audit) return
    for (const field of changed) {
        if (field.startsWith('sys_')) continue
        addEntry(kernel, record, { field, from: record.previous(field), to: record.get(field) })
    }
}

export function auditDelete(kernel: Kernel, record: RecordState): void {
    if (record.table.audit) addEntry(kernel, record, { field: 'DELETED', from: null, to: 'DELETED' })
}

function addEntry(kernel: Kernel, record: RecordState, { field, from, to }: AuditEntry): void {
    kernel.dictionary.ready('sys_audit')
    kernel.store.run(
        `INSERT INTO sys_audit (sys_id, tablename, documentkey, fieldname, oldvalue, newvalue, user, record_checkpoint,
         sys_created_on, sys_created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [
            newSysId(),
            record.table.name,
            record.sysId,
            field,
            from,
            to,
            kernel.session.userName,
            Number(record.get('sys_mod_count') ?? 0),
            toGlide(kernel.clock.now()),
            kernel.session.userName,
        ]
    )
}
