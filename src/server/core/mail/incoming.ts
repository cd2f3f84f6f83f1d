import { PASSWORD_TOLD, tellsPassword } from '../access/password-text'
import { containsPrivateKey } from '../x509/private-key'

/** A mail as the platform hands it over. */
export interface IncomingMail {
    /** sys_id of the stored mail. */
    id: string
    /** What stands in From: no proof of anything. */
    from: string
    subject: string
    text: string
    headers: string
}

/** As much as a question takes, with room for what is said about the mail. */
const LONGEST = 3500

const KEY_IN_MAIL =
    'The mail held a private key. Its text was not kept. The key has left its server: do not use it any more, and make a new pair there.'

/** A mail as a question (R6). The whole of it is attached. */
export function questionOf({ from, subject, text }: IncomingMail): string {
    const said = secretIn({ subject, text }) ?? `${subject}\n\n${text}`.trim()
    const cut = said.length > LONGEST ? `${said.slice(0, LONGEST)}... (the rest is in the attached mail)` : said
    return `${cut || 'A mail without a text.'}\n\nThis came by mail from ${from}. The sender of a mail is not proved: whatever needs an approval or a role is ordered with its item.`
}

/** What somebody answers by mail, without the mail it answers; as a comment on the request. */
export function answerOf({ subject, text }: IncomingMail): string {
    const secret = secretIn({ subject, text })
    if (secret !== null) return secret
    const lines = text.split(/\r?\n/)
    const quoted = lines.findIndex((line) => QUOTED.test(line))
    const own = (quoted > 0 ? lines.slice(0, quoted) : lines).join('\n').trim()
    return `By mail: ${(own || text.trim() || subject).slice(0, LONGEST)}`
}

const QUOTED = /^(>|-{2,} ?Original Message|_{10,}|From: |On .{1,200} wrote:$)/

/** What stands in place of a mail that holds a private key or a password; null when it holds none. */
export function secretIn({ subject, text }: Pick<IncomingMail, 'subject' | 'text'>): string | null {
    const said = `${subject}\n${text}`
    if (containsPrivateKey(said)) return KEY_IN_MAIL
    return tellsPassword(said) ? PASSWORD_TOLD : null
}

/** The mail as a file of the request. */
export function mailAsText({ from, subject, text, headers }: IncomingMail): string {
    return `From: ${from}\nSubject: ${subject}\n\n${text}\n\n----- Headers -----\n${headers}\n`
}

/** The request that a subject names, so that an answer to our own mail is no new request; empty when it names none. */
export function requestNamed(subject: string): string {
    return /\bRITM\d{1,37}\b/.exec(subject)?.[0] ?? ''
}
