import { contactsIn } from '../submittal/contacts'
import { headerValues } from './automatic'

/** What a report of delivery is read from. */
export interface DeliveryReport {
    from: string
    headers: string
    /** What was said, and the attached parts that can be read: the status of each recipient, the mail that came back. */
    texts: readonly string[]
}

/** Mail that could not be delivered for good (RFC 3464). */
export interface Bounce {
    /** Addresses that could not be reached, in small letters, by every name the report has for them. */
    addresses: string[]
    /** Message ids of the mails that came back: who never saw such a mail cannot name it. */
    messageIds: string[]
    /** Why, as the report says it; empty when it does not. */
    reason: string
}

const LONGEST = 200_000
const MOST_IDS = 20

/** Whether a mail says of itself that it reports a delivery (RFC 3464, 2), or comes from a program that does so in its own way. */
export function isDeliveryReport(from: string, headers: string): boolean {
    const type = (headerValues(headers, 'Content-Type')[0] ?? '').toLowerCase()
    if (type.startsWith('multipart/report')) return type.includes('delivery-status')
    return headerValues(headers, 'X-Failed-Recipients').length > 0 || /^(mailer-daemon|postmaster)@/i.test(from)
}

/** Reads a report of delivery; null when a mail is none, or when nothing failed for good: a delay, a receipt. */
export function bounceIn({ from, headers, texts }: DeliveryReport): Bounce | null {
    if (!isDeliveryReport(from, headers)) return null
    const text = texts.join('\n\n').slice(0, LONGEST)
    const failed = failedRecipients(text) ?? toldInWords(headers, text)
    if (failed === null) return null
    const { addresses } = contactsIn(failed.recipients.join(' ').replace(/[<>"':()[\]]/g, ' '))
    if (addresses.length === 0) return null
    return { addresses, messageIds: messageIdsIn(headers, text), reason: failed.reason.slice(0, 300) }
}

interface Failed {
    recipients: string[]
    reason: string
}

/** The groups of fields of RFC 3464, 2.3, one a recipient; null when there are none at all. */
function failedRecipients(text: string): Failed | null {
    const groups = text.split(/\r?\n[ \t]*\r?\n/).filter((group) => headerValues(group, 'Final-Recipient').length > 0)
    if (groups.length === 0) return null
    const failed = groups.filter((group) => /^failed\b/i.test(headerValues(group, 'Action')[0] ?? ''))
    const [first = ''] = failed
    return {
        recipients: failed.flatMap((group) =>
            [...headerValues(group, 'Original-Recipient'), ...headerValues(group, 'Final-Recipient')].map((value) =>
                value.slice(value.indexOf(';') + 1)
            )
        ),
        reason: headerValues(first, 'Diagnostic-Code')[0] ?? headerValues(first, 'Status')[0] ?? '',
    }
}

const DELAYED =
    /\b(?:delayed|will be retried|will keep trying|not yet been delivered)\b|(?:^|[\s(#])4\.\d{1,3}\.\d{1,3}(?![\d.])/i
const RETURNED_MAIL = /^(?:Return-Path|Received|Message-ID|From|To|Date|Subject|MIME-Version):/im

/** Reports of other programs name the addresses in a header or in words, above the mail that they return. */
function toldInWords(headers: string, text: string): Failed | null {
    const [said] = text.split(RETURNED_MAIL, 1)
    if (DELAYED.test(said)) return null
    const named = headerValues(headers, 'X-Failed-Recipients')
    const reason = /^.*\b5\d\d[ -].*$/m.exec(said)?.[0].trim() ?? ''
    return { recipients: named.length > 0 ? named : (said.match(/[^\s<>",;:()]+@[^\s<>",;:()]+/g) ?? []), reason }
}

function messageIdsIn(headers: string, text: string): string[] {
    const named = ['In-Reply-To', 'References'].flatMap((name) => headerValues(headers, name))
    const returned = ['Message-ID', 'X-Original-Message-ID'].flatMap((name) => headerValues(text, name))
    const ids = [...returned, ...named].flatMap((value) => value.match(/<[^<>\s,]{1,250}>/g) ?? [])
    return [...new Set(ids)].slice(0, MOST_IDS)
}
