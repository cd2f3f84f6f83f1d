import { GlideRecord, gs } from '@servicenow/glide'

/** Queues an event about a record; notifications and script actions react to it. */
export function queueEvent(name: string, table: string, id: string, parm1: string, parm2: string): void {
    const record = new GlideRecord(table)
    if (record.get(id)) gs.eventQueue(name, record, parm1, parm2)
}

/** Queues an event about no record in particular. */
export function queuePlainEvent(name: string): void {
    gs.eventQueue(name, null, '', '')
}
