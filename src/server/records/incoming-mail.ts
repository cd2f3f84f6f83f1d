import { GlideRecord, GlideSysAttachment } from '@servicenow/glide'
import { fileHoldsPrivateKey } from '../core/access/private-key-file'
import { type DeliveryReport, isDeliveryReport } from '../core/mail/bounce'
import { glideUtc } from '../core/time/glide-time'
import { attachedFile } from './attachment'

const MAIL = 'sys_email'

/** The record that a mail answers; null when it answers none. */
export function answeredRecord(mail: string): { table: string; id: string } | null {
    const record = new GlideRecord(MAIL)
    if (!record.get(mail) || record.getValue('receive_type') !== 'reply') return null
    const [table, id] = [record.getValue('target_table') ?? '', record.getValue('instance') ?? '']
    return table === '' || id === '' ? null : { table, id }
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

/** What a stored report of delivery says; null when there is no such mail. */
export function deliveryReport(mail: string): DeliveryReport | null {
    const record = new GlideRecord(MAIL)
    if (!record.get(mail)) return null
    const text = (column: string) => record.getValue(column) ?? ''
    return {
        from: text('user'),
        headers: text('headers'),
        texts: [text('body_text') || text('body'), ...textsOf(mail)],
    }
}

/** Parts of a report that can be read: the status of each recipient, and the mail that came back or its headers. */
const READABLE = ['message/', 'text/']
const LARGEST_PART = 500_000
const MOST_PARTS = 10

function textsOf(mail: string): string[] {
    const texts: string[] = []
    const file = new GlideRecord('sys_attachment')
    file.addQuery('table_name', MAIL)
    file.addQuery('table_sys_id', mail)
    file.addQuery('size_bytes', '<=', LARGEST_PART)
    file.setLimit(MOST_PARTS)
    file.query()
    while (file.next()) {
        const type = file.getValue('content_type') ?? ''
        if (READABLE.some((prefix) => type.startsWith(prefix))) texts.push(new GlideSysAttachment().getContent(file))
    }
    return texts
}

/** Which of these addresses one of these mails was sent to since a moment (epoch milliseconds). */
export function sentTo(messageIds: readonly string[], addresses: readonly string[], since: number): string[] {
    if (messageIds.length === 0) return []
    const reached = new Set<string>()
    const record = new GlideRecord(MAIL)
    record.addQuery('message_id', 'IN', messageIds.join(','))
    record.addQuery('type', 'NOT IN', 'received,received-ignored')
    record.addQuery('sys_created_on', '>=', glideUtc(since))
    record.query()
    while (record.next()) {
        const all = ['recipients', 'copied', 'blind_copied'].map((column) => record.getValue(column) ?? '').join(',')
        for (const address of all.split(/[\s,;]+/)) reached.add(address.toLowerCase())
    }
    return addresses.filter((address) => reached.has(address))
}

/** Reports of delivery since a moment that the filters of the instance keep from inbound actions. */
export function ignoredReports(since: number): string[] {
    const reports: string[] = []
    const record = new GlideRecord(MAIL)
    record.addQuery('type', 'received-ignored')
    record.addQuery('sys_created_on', '>=', glideUtc(since))
    record.query()
    while (record.next()) {
        const isReport = isDeliveryReport(record.getValue('user') ?? '', record.getValue('headers') ?? '')
        if (isReport) reports.push(record.getUniqueValue())
    }
    return reports
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
