import { type Instance } from '../../instance'
import { type Json } from '../../platform'
import { result, type ApiReply } from '../http'
import { isoOf } from './iso'

export interface OutboxMail {
    readonly sys_id: string
    readonly recipients: string
    readonly subject: string
    readonly body: string
    readonly sent_at: string
    readonly state: string
    readonly target_table: string
    readonly target_id: string
}

/** The mails of the instance, oldest first. None of them leaves the machine. */
export function outboxMails(instance: Instance): OutboxMail[] {
    const mail = instance.record('sys_email')
    mail.orderBy('sys_created_on')
    mail.orderBy('sys_id')
    mail.query()
    const mails: OutboxMail[] = []
    while (mail.next()) {
        const text = (field: string): string => (mail.isValidField(field) ? (mail.getValue(field) ?? '') : '')
        mails.push({
            sys_id: mail.getUniqueValue(),
            recipients: text('recipients'),
            subject: text('subject'),
            body: text('body'),
            sent_at: isoOf(text('sys_created_on')),
            state: text('type'),
            target_table: text('target_table'),
            target_id: text('instance'),
        })
    }
    return mails
}

/** GET /api/local/outbox. */
export function readOutbox(instance: Instance): ApiReply {
    return result(outboxMails(instance) as unknown as Json)
}
