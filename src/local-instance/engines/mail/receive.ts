/** A mail comes in: it is kept in sys_email, and the event `email.read` has the inbound actions run. */
import { createGlideSysAttachment } from '../../glide/glide-sys-attachment'
import { type Platform, type PlatformRecord, type SysId } from '../../platform'
import { classify } from './classify'
import { type MailMessage, parseMessage } from './message'
import { senderOf } from './sender'

export const MAIL_READ = 'email.read'

/**
 * Keeps an incoming message (`.eml`) with its attachments and queues its event; answers the sys_id of the mail.
 * @throws Error when the message has no sender
 */
export function receiveMail(platform: Platform, eml: Uint8Array): SysId {
    const message = parseMessage(eml)
    const mail = keep(platform, message)
    const Attachments = createGlideSysAttachment(platform)
    for (const { fileName, contentType, bytes } of message.attachments) {
        new Attachments().writeBase64(mail, fileName, contentType, Buffer.from(bytes).toString('base64'))
    }
    platform.events.queue(MAIL_READ, mail, message.from)
    return mail.getUniqueValue()
}

function keep(platform: Platform, message: MailMessage): PlatformRecord {
    const { type, target } = classify(platform, message)
    const values = {
        type: 'received',
        state: 'ready',
        notification_type: 'SMTP',
        receive_type: type,
        user: message.from,
        user_id: senderOf(platform, message.from),
        recipients: [...message.to, ...message.cc].join(','),
        direct: message.to.join(','),
        copied: message.cc.join(','),
        subject: message.subject,
        body: message.bodyHtml || message.bodyText,
        body_text: message.bodyText,
        content_type: message.contentType,
        headers: message.headerText,
        message_id: message.messageId,
        target_table: target?.getTableName() ?? null,
        instance: target?.getUniqueValue() ?? null,
    }
    const mail = platform.record('sys_email')
    mail.initialize()
    for (const [field, value] of Object.entries(values)) mail.setValue(field, value)
    if (!mail.insert()) throw new Error(mail.getLastErrorMessage() ?? 'The mail was refused')
    return mail
}
