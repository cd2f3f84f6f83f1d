import { GlideRecord, gs } from '@servicenow/glide'

/** Queues an event about a record; notifications and script actions react to it. */
export function queueEvent(name: string, table: string, id: string, parm1: string, parm2: string): void {
    const record = new GlideRecord(table)
    if (record.get(id)) gs.eventQueue(name, record, parm1, parm2)
}
