import { type PlatformRecord } from '../../platform'
import { strict } from './strict'

/** The variable `email` of an inbound action: EmailWrapper of the API reference; unknown members are refused by name. */
export function emailWrapper(mail: PlatformRecord): object {
    const text = (field: string): string => mail.getValue(field) ?? ''
    const isHtml = text('body') !== text('body_text')
    return strict('EmailWrapper', {
        body: nameValuePairs(text('body_text')),
        body_html: isHtml ? text('body') : '',
        body_text: text('body_text'),
        content_type: text('content_type'),
        copied: text('copied'),
        direct: text('direct'),
        from: text('user'),
        from_sys_id: text('user_id'),
        headers: text('headers'),
        importance: text('importance'),
        origemail: text('user'),
        recipients: text('recipients'),
        recipients_array: text('recipients').split(',').filter(Boolean),
        subject: text('subject'),
        to: text('direct'),
    })
}

/** Lines `name: value` of the text, by their names in lower case: what scripts read as `email.body.name`. */
function nameValuePairs(text: string): Readonly<Record<string, string>> {
    const pairs: Record<string, string> = {}
    for (const line of text.split('\n')) {
        const [, name, value] = /^\s*([A-Za-z_]\w*)\s*:\s*(.+?)\s*$/.exec(line) ?? []
        if (name && value) pairs[name.toLowerCase()] ??= value
    }
    return pairs
}

/** The variable `logger`: ScopedEmailLogger. */
export function emailLogger(
    write: (level: 'info' | 'warn' | 'error', source: string, message: string) => void
): object {
    const at =
        (level: 'info' | 'warn' | 'error') =>
        (message: unknown, source: unknown): void =>
            write(level, String(source ?? 'inbound action'), String(message))
    return strict('ScopedEmailLogger', { log: at('info'), logWarning: at('warn'), logError: at('error') })
}
