import { type Platform, type PlatformRecord, type SysId } from '../../platform'
import { refOf } from '../flow/values'
import { systemUser } from '../flow/run-as'
import { fillContent, type ContentScope } from './content'
import { newDraft } from './mail-script'
import { writeMail } from './outbox'
import { addressesOf, recipientsOf, type EventOrigin } from './recipients'

const HTML = 'text/html'
const LAYOUT_BODY = '${notification:body}'

/** What a notification is about and what set it off. */
export interface NotificationOccasion {
    readonly record: PlatformRecord
    /** The row of sysevent; absent when a write or a flow set the notification off. */
    readonly event?: PlatformRecord
    /** Addresses that a weightier notification about the same record reached already. */
    readonly reached?: Set<string>
}

/**
 * Makes and sends the mail of a notification. Its values are shown as the system shows them, in the system's time zone,
 * whoever set it off. Answers the mail, or null when it has no recipients.
 */
export function sendNotification(
    platform: Platform,
    notification: PlatformRecord,
    occasion: NotificationOccasion
): SysId | null {
    const event = occasion.event ?? blankEvent(platform)
    const origin: EventOrigin = {
        parm1: event.getValue('parm1') ?? '',
        parm2: event.getValue('parm2') ?? '',
        userId: event.getValue('user_id') ?? platform.session.userId,
    }
    const recipients = recipientsOf(platform, notification, occasion.record, origin).filter(
        (address) => !occasion.reached?.has(address.toLowerCase())
    )
    return platform.runAs(systemUser(platform), () => compose(platform, notification, occasion, event, recipients))
}

function compose(
    platform: Platform,
    notification: PlatformRecord,
    { record, reached }: NotificationOccasion,
    event: PlatformRecord,
    recipients: readonly string[]
): SysId | null {
    const draft = newDraft()
    const contentType = notification.getValue('content_type') ?? HTML
    const html = contentType.startsWith(HTML)
    const scope: ContentScope = { record, notification, event, draft, html }
    const body = bodyOf(platform, notification, scope)
    const subject = fillContent(platform, subjectOf(platform, notification), { ...scope, html: false })
    const to = [...recipients, ...draft.to.flatMap((entry) => addressesOf(platform, entry))]
    const weight = Number(notification.getValue('weight') ?? 0)
    if (weight > 0) for (const address of to) reached?.add(address.toLowerCase())
    return writeMail(platform, {
        to: [...new Set(to)],
        cc: draft.cc,
        bcc: draft.bcc,
        from: draft.from ?? notification.getValue('from') ?? undefined,
        replyTo: draft.replyTo ?? notification.getValue('reply_to') ?? undefined,
        subject: draft.subject ?? subject,
        body: draft.body ?? body,
        contentType,
        target: refOf(record),
        weight,
        importance: notification.getValue('importance') ?? undefined,
        notification: notification.getUniqueValue(),
    })
}

function subjectOf(platform: Platform, notification: PlatformRecord): string {
    return notification.getValue('subject') ?? templateOf(platform, notification)?.getValue('subject') ?? ''
}

/** The notification's own text, else its template's; a template or its layout may be a frame round the own text. */
function bodyOf(platform: Platform, notification: PlatformRecord, scope: ContentScope): string {
    const field = scope.html ? 'message_html' : 'message_text'
    const template = templateOf(platform, notification)
    const own = notification.getValue(field) ?? notification.getValue('message') ?? ''
    const frame = template?.getValue(field) ?? template?.getValue('message') ?? ''
    let body = fillContent(platform, own || frame, scope)
    if (own && frame.includes(LAYOUT_BODY)) body = fillContent(platform, frame, { ...scope, body })
    const layout = platform.record('sys_email_layout')
    if (!template || !layout.get(template.getValue('email_layout') ?? '')) return body
    return fillContent(platform, layout.getValue('layout') ?? LAYOUT_BODY, { ...scope, body })
}

function templateOf(platform: Platform, notification: PlatformRecord): PlatformRecord | null {
    const template = platform.record('sysevent_email_template')
    return template.get(notification.getValue('template') ?? '') ? template : null
}

/** Stands for `event` where nothing but a write set the notification off. */
function blankEvent(platform: Platform): PlatformRecord {
    const event = platform.record('sysevent')
    event.initialize()
    return event
}
