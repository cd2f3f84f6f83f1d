import { type Platform, type PlatformRecord } from '../../platform'
import { scopeName } from '../access/scope-name'
import { strict } from '../mail/strict'

/** What a mail script may change of the mail it is part of. */
export interface MailDraft {
    subject: string | null
    body: string | null
    from: string | null
    replyTo: string | null
    readonly to: string[]
    readonly cc: string[]
    readonly bcc: string[]
}

export function newDraft(): MailDraft {
    return { subject: null, body: null, from: null, replyTo: null, to: [], cc: [], bcc: [] }
}

export interface MailScriptScope {
    readonly record: PlatformRecord
    readonly notification: PlatformRecord
    readonly event: PlatformRecord
    readonly draft: MailDraft
}

/** Runs a mail script by its name and answers what it printed. */
export function runMailScript(platform: Platform, name: string, scope: MailScriptScope): string {
    const row = platform.record('sys_script_email')
    if (!row.get('name', name)) throw new Error(`There is no mail script '${name}'`)
    const source = {
        name: `sys_script_email.${name}`,
        text: row.getValue('script') ?? '',
        scope: scopeName(platform, row),
    }
    const printed: string[] = []
    platform.scripts.run(source, {
        current: scope.record,
        template: templatePrinter(printed),
        email: outboundEmail(scope.draft),
        email_action: scope.notification,
        event: scope.event,
    })
    const text = printed.join('')
    return row.getValue('new_lines_to_html') === '1' ? text.replace(/\r?\n/g, '<br/>') : text
}

/** TemplatePrinter of the API reference. */
function templatePrinter(printed: string[]): object {
    return strict('TemplatePrinter', {
        print: (text: unknown) => void printed.push(String(text ?? '')),
        space: (count: unknown) => void printed.push('&nbsp;'.repeat(Number(count ?? 1))),
    })
}

/** GlideEmailOutbound of the API reference. */
function outboundEmail(draft: MailDraft): object {
    return strict('GlideEmailOutbound', {
        setSubject: (text: unknown) => void (draft.subject = String(text ?? '')),
        getSubject: () => draft.subject ?? '',
        setBody: (text: unknown) => void (draft.body = String(text ?? '')),
        getBody: () => draft.body ?? '',
        setFrom: (address: unknown) => void (draft.from = String(address ?? '')),
        setReplyTo: (address: unknown) => void (draft.replyTo = String(address ?? '')),
        addAddress(kind: unknown, address: unknown) {
            const text = String(address ?? '')
            if (kind === 'cc') draft.cc.push(text)
            else if (kind === 'bcc') draft.bcc.push(text)
            else draft.to.push(text)
        },
        addRecipient: (address: unknown) => void draft.to.push(String(address ?? '')),
    })
}
