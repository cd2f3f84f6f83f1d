import { ANNOUNCEMENT_STATUS } from '../states'
import { escaped, paragraph } from '../notice/mail-html'

/** N5: what delegated administrators are told of. */
export const ANNOUNCEMENT_KIND = {
    platform_change: 'Platform change',
    lifecycle_update: 'Lifecycle update',
    policy_revision: 'Policy revision',
} as const

/** Somebody an announcement reaches. */
export interface Reader {
    /** In small letters. */
    address: string
    organization: string
}

export interface Announcement {
    id: string
    number: string
    kind: string
    status: string
    subject: string
    text: string
    /** Whom it reaches, as its writer saw it last. */
    recipients: string
}

/** Each address once, in order; who answers for several departments is told once. */
export function readersOf(found: readonly Reader[]): Reader[] {
    const readers = new Map<string, Reader>()
    for (const { address, organization } of found) {
        const key = address.trim().toLowerCase()
        if (key !== '' && !readers.has(key)) readers.set(key, { address: key, organization })
    }
    return [...readers.values()].sort((one, other) => (one.address < other.address ? -1 : 1))
}

/** Whom an announcement reaches, for its writer: one a line. */
export function audienceText(readers: readonly Reader[]): string {
    return readers.map(({ address, organization }) => `${address} (${organization})`).join('\n')
}

/** Why an announcement is not sent; null when it may be. */
export function sendingProblem({ status, subject, text, number }: Announcement, readers: number): string | null {
    if (status === ANNOUNCEMENT_STATUS.sent)
        return `${number} was sent already. It is never sent twice: write another one.`
    if (subject.trim() === '' || text.trim() === '') return 'Write the subject and the text before you send it.'
    return readers === 0 ? 'It would reach nobody: no department has an active delegated administrator.' : null
}

/** What its writer is told when somebody came or went since the list was shown. */
export function audienceChanged(readers: number): string {
    return `Whom it reaches has changed since you looked. It reaches ${readers} now: look at the list and send it then.`
}

export function announcementSubject({ kind, subject }: Pick<Announcement, 'kind' | 'subject'>): string {
    return `${labelOf(kind)}: ${subject}`
}

/** Body of the mail. The text is a person's: it is shown as text, paragraph by paragraph. */
export function announcementHtml({ kind, subject, text }: Pick<Announcement, 'kind' | 'subject' | 'text'>): string {
    const paragraphs = text.split(/\n\s*\n/).filter((part) => part.trim() !== '')
    return [
        `<p><strong>${escaped(labelOf(kind))}</strong>: ${escaped(subject)}</p>`,
        ...paragraphs.map((part) => paragraph(part.trim())),
        paragraph('You are told because you are a delegated administrator for certificates of your department.'),
    ].join('\n')
}

function labelOf(kind: string): string {
    return (ANNOUNCEMENT_KIND as Readonly<Record<string, string>>)[kind] ?? 'Announcement'
}
