/** The address that people write to (R6). */
export const SERVICE_ADDRESS = 'certificate_services@state.ca.gov'

/** Values of a header field, unfolded (RFC 5322, 2.2.3), in the order they stand. */
export function headerValues(headers: string, name: string): string[] {
    const unfolded = headers.replace(/\r?\n[ \t]+/g, ' ')
    const prefix = `${name.toLowerCase()}:`
    return unfolded
        .split(/\r?\n/)
        .filter((line) => line.toLowerCase().startsWith(prefix))
        .map((line) => line.slice(prefix.length).trim())
}

/**
 * Whether a program wrote a mail: replies of absence, mailing lists, reports of delivery, this service itself. Such a mail
 * is never answered and becomes no request, or two programs would write to each other for ever (RFC 3834, 2).
 */
export function isAutomatic(from: string, headers: string): boolean {
    const first = (name: string) => (headerValues(headers, name)[0] ?? '').toLowerCase()
    const submitted = first('Auto-Submitted')
    if (submitted !== '' && submitted !== 'no') return true
    if (/^(bulk|junk|list|auto_reply)\b/.test(first('Precedence'))) return true
    if (first('Return-Path') === '<>' || first('List-Id') !== '') return true
    if (['X-Autoreply', 'X-Autorespond', 'X-Auto-Response'].some((name) => first(name) !== '')) return true
    if (first('Content-Type').startsWith('multipart/report')) return true
    const sender = from.toLowerCase()
    return sender === SERVICE_ADDRESS || /^(mailer-daemon|postmaster|no-?reply|do-?not-?reply)@/.test(sender)
}
