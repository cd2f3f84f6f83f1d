import { GlideRecord, GlideSysAttachment } from '@servicenow/glide'
import { fileHoldsPrivateKey } from '../core/access/private-key-file'
import { glideUtc } from '../core/time/glide-time'
import { attachedFile } from './attachment'

const MAIL = 'sys_email'
/** The parts of a report of delivery that can be read. */
const REPORT_PARTS = ['message/delivery-status', 'text/rfc822-headers', 'message/rfc822']

/** The record that a mail answers; null when it answers none. */
export function answeredRecord(mail: string): { table: string; id: string } | null {
    const record = new GlideRecord(MAIL)
    if (!record.get(mail) || record.getValue('receive_type') !== 'reply') return null
    const [table, id] = [record.getValue('target_table') ?? '', record.getValue('instance') ?? '']
    return table === '' || id === '' ? null : { table, id }
}

/** The readable parts of a report of delivery. */
export function reportParts(mail: string): string[] {
    const texts: string[] = []
    const part = new GlideRecord('sys_attachment')
    part.addQuery('table_name', MAIL)
    part.addQuery('table_sys_id', mail)
    part.addQuery('content_type', 'IN', REPORT_PARTS.join(','))
    part.query()
    while (part.next()) texts.push(String(new GlideSysAttachment().getContent(part) ?? ''))
    return texts
}

/** Whether one of these mails is ours and went to the address. */
export function wasSentTo(messageIds: readonly string[], address: string): boolean {
    if (messageIds.length === 0) return false
    const record = new GlideRecord(MAIL)
    record.addQuery('message_id', 'IN', messageIds.join(','))
    record.addQuery('type', '!=', 'received')
    record.query()
    while (record.next()) {
        const recipients = (record.getValue('recipients') ?? '').toLowerCase().split(/[,;\s]+/)
        if (recipients.includes(address)) return true
    }
    return false
}

/** Whether an address was sent a mail with these words in its subject since a moment (epoch milliseconds). */
export function wasWrittenTo(address: string, subject: string, since: number): boolean {
    const record = new GlideRecord(MAIL)
    record.addQuery('type', '!=', 'received')
    record.addQuery('recipients', address)
    record.addQuery('subject', 'CONTAINS', subject)
    record.addQuery('sys_created_on', '>=', glideUtc(since))
    record.setLimit(1)
    record.query()
    return record.hasNext()
}

/** Attaches the mail itself as a text, and its files. */
export function attachMail(mail: string, text: string, table: string, id: string): void {
    const record = new GlideRecord(table)
    if (!record.get(id)) return
    const files = new GlideSysAttachment()
    if (text !== '') files.write(record, 'mail.txt', 'text/plain', text)
    files.copy(MAIL, mail, table, id)
}

/** Takes private keys out of what came with a mail; answers how many files it deleted. */
export function deleteKeyFiles(mail: string): number {
    let deleted = 0
    const file = new GlideRecord('sys_attachment')
    file.addQuery('table_name', MAIL)
    file.addQuery('table_sys_id', mail)
    file.query()
    while (file.next()) {
        if (!fileHoldsPrivateKey(attachedFile(file))) continue
        new GlideSysAttachment().deleteAttachment(file.getUniqueValue())
        deleted++
    }
    return deleted
}

/** Overwrites the text of a stored mail; false where the instance does not let an application do it. */
export function forgetMailText(mail: string, replacement: string): boolean {
    const record = new GlideRecord(MAIL)
    if (!record.get(mail)) return false
    record.setValue('body', replacement)
    record.setValue('body_text', replacement)
    return Boolean(record.update())
}
