import { type GlideRecord } from '@servicenow/glide'
import { EVENT } from '../../core/submittal/events'
import { queueEvent } from '../../records/events'

/** A report of delivery came in: it is read by an event, because nobody's session may look into all departments (N4). */
export function receiveReport(...given: unknown[]): void {
    const [, event] = given as [GlideRecord, GlideRecord]
    queueEvent(EVENT.mailReturned, 'sys_email', event.getValue('instance') ?? '', '', '')
}
