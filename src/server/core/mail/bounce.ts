import { contactsIn } from '../submittal/contacts'
import { headerValues } from './automatic'

/** A report that a mail could not be delivered for good (RFC 3464). */
export interface Bounce {
    /** The addresses that could not be reached, in small letters. */
    addresses: string[]
    /** Message ids of the mails that came back: who never saw one cannot name it. */
    messageIds: string[]
    /** The first line that says why; empty when none does. */
    reason: string
}

/**
 * Reads a report of delivery; null when a mail is none, or reports a delay only.
 *
 * @param texts body and readable attachments of the report: what was said, the status, the headers of the returned mail.
 */
export function bounceIn(headers: string, texts: readonly string[]): Bounce | null {
    const isReport = (headerValues(headers, 'Content-Type')[0] ?? '').toLowerCase().includes('multipart/report')
    const failed = headerValues(headers, 'X-Failed-Recipients').join(' ')
    if (!isReport && failed === '') return null
    const text = texts.join('\n')
    const status = /^Status:[ \t]*(\d)\.\d{1,3}\.\d{1,3}/im.exec(text)?.[1] ?? '5'
    if (status !== '5') return null
    const recipients = [...text.matchAll(/^Final-Recipient:[^;\r\n]*;[ \t]*(\S+)/gim)].map((match) => match[1])
    const { addresses } = contactsIn([failed, ...recipients].join(' ').replace(/[<>]/g, ' '))
    const messageIds = [...text.matchAll(/^(?:Message-ID|In-Reply-To|References):[ \t]*(<[^<>\s]+>)/gim)].map(
        (match) => match[1]
    )
    const named = headerValues(headers, 'In-Reply-To').flatMap((value) => value.match(/<[^<>\s]+>/g) ?? [])
    const reason = /^Diagnostic-Code:[ \t]*(.{1,300})/im.exec(text)?.[1].trim() ?? ''
    return { addresses, messageIds: [...new Set([...messageIds, ...named])], reason }
}
