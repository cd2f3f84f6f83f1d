/**
 * Whether a mail is new, a reply or a forward, and which record it answers (ServiceNow documentation, "Criteria for
 * matching email to inbound actions"). Watermarks and thread indexes are not emulated: outgoing mails carry neither.
 */
import { type Platform, type PlatformRecord } from '../../platform'
import { type MailMessage } from './message'

export type MailType = 'new' | 'reply' | 'forward'

export interface Classified {
    readonly type: MailType
    /** The record a reply belongs to. */
    readonly target: PlatformRecord | null
}

const FORWARD = 'fw:,fwd:'
/** The documented prefixes; their case counts, so the usual spellings are all there. */
const REPLY = 're:,Re:,RE:,aw:,Aw:,AW:,r:,Accepted:,Tentative:,Declined:'

export function classify(platform: Platform, message: MailMessage): Classified {
    if (isForward(platform, message)) return { type: 'forward', target: null }
    const replies = prefixes(platform.property('glide.email.reply_subject_prefix') || REPLY)
    const byNumber = replies.some((prefix) => message.subject.startsWith(prefix))
        ? numberedRecord(platform, message.subject)
        : null
    const target = byNumber ?? answeredRecord(platform, message.inReplyTo)
    return { type: target ? 'reply' : 'new', target }
}

/** A forward has the prefix and quotes whom the first mail was from. */
function isForward(platform: Platform, { subject, bodyText }: MailMessage): boolean {
    const known = prefixes(platform.property('glide.email.forward_subject_prefix') || FORWARD)
    const hasPrefix = known.some((prefix) => subject.toLowerCase().startsWith(prefix.toLowerCase()))
    return hasPrefix && /\bfrom\b[^\n]*@/i.test(bodyText)
}

function prefixes(list: string): string[] {
    return list.split(',').map((prefix) => prefix.trim())
}

/** The record whose number stands in the subject as a word of its own. */
function numberedRecord(platform: Platform, subject: string): PlatformRecord | null {
    for (const word of subject.split(/\s+/)) {
        const [, prefix] = /^([A-Za-z]+)\d+$/.exec(word) ?? []
        if (!prefix) continue
        for (const table of numberedTables(platform, prefix)) {
            const record = platform.record(table)
            if (record.isValidField('number') && record.get('number', word)) return ofItsClass(platform, record)
        }
    }
    return null
}

function numberedTables(platform: Platform, prefix: string): string[] {
    const numbers = platform.record('sys_number')
    numbers.addQuery('prefix', prefix)
    numbers.query()
    const tables: string[] = []
    while (numbers.next()) tables.push(numbers.getValue('category') ?? '')
    return [...tables.filter((table) => platform.dictionary.table(table)), 'task']
}

/** The record that a mail of this instance was about. */
function answeredRecord(platform: Platform, messageIds: readonly string[]): PlatformRecord | null {
    for (const messageId of messageIds) {
        const mail = platform.record('sys_email')
        if (!mail.get('message_id', messageId)) continue
        const [table, id] = [mail.getValue('target_table'), mail.getValue('instance')]
        if (!table || !id || !platform.dictionary.table(table)) continue
        const record = platform.record(table)
        if (record.get(id)) return ofItsClass(platform, record)
    }
    return null
}

function ofItsClass(platform: Platform, found: PlatformRecord): PlatformRecord {
    const record = platform.record(found.getRecordClassName())
    return record.get(found.getUniqueValue()) ? record : found
}
