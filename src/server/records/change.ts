import { GlideRecord } from '@servicenow/glide'
import { type ChangeKind } from '../core/access/change'
import { TABLE } from '../core/tables'

export interface NewChange {
    table: string
    record: string
    /** What the record is called. */
    name: string
    kind: ChangeKind
    what: string
    who: string
    why: string
    /** sys_id of the requested item that asked for it; empty when a person did it by hand. */
    requestedItem: string
}

/** Keeps a change for good: nobody writes or deletes what stands here. */
export function insertChange(change: NewChange): void {
    const record = new GlideRecord(TABLE.change)
    record.initialize()
    record.setValue('table_name', change.table)
    record.setValue('record_id', change.record)
    record.setValue('record_name', change.name)
    record.setValue('kind', change.kind)
    record.setValue('what', change.what)
    record.setValue('who', change.who)
    record.setValue('why', change.why.slice(0, 1000))
    record.setValue('requested_item', change.requestedItem)
    record.insert()
}
