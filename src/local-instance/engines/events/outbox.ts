import { newSysId } from '../../ids'
import { type Platform, type SysId } from '../../platform'

export interface Mail {
    readonly to: readonly string[]
    readonly cc?: readonly string[]
    readonly bcc?: readonly string[]
    readonly from?: string
    readonly replyTo?: string
    readonly subject: string
    readonly body: string
    readonly contentType: string
    readonly target: { readonly table: string; readonly sys_id: SysId } | null
    readonly weight?: number
    /** low or high; nothing is normal. */
    readonly importance?: string
    /** The notification that made it. */
    readonly notification?: SysId
}

/**
 * Puts a mail into the outbox (`sys_email`). Nothing leaves the machine: it counts as sent at once. Without any address
 * no mail is made, and null is answered.
 */
export function writeMail(platform: Platform, mail: Mail): SysId | null {
    if ([...mail.to, ...(mail.cc ?? []), ...(mail.bcc ?? [])].length === 0) {
        platform.log.info('mail', `'${mail.subject}' has no recipients and is not sent`)
        return null
    }
    const html = mail.contentType.startsWith('text/html')
    const row = platform.record('sys_email')
    row.initialize()
    row.setValue('type', 'sent')
    row.setValue('notification_type', 'SMTP')
    row.setValue('recipients', mail.to.join(','))
    row.setValue('direct', mail.to.join(','))
    row.setValue('copied', (mail.cc ?? []).join(','))
    row.setValue('blind_copied', (mail.bcc ?? []).join(','))
    row.setValue('user', mail.from ?? '')
    row.setValue('reply_to', mail.replyTo ?? '')
    row.setValue('subject', mail.subject)
    row.setValue('body', mail.body)
    row.setValue('body_text', html ? '' : mail.body)
    row.setValue('content_type', mail.contentType)
    row.setValue('message_id', `<${newSysId()}@${platform.property('instance_name', 'localhost')}>`)
    row.setValue('weight', mail.weight ?? 0)
    row.setValue('importance', mail.importance ?? '')
    row.setValue('headers', mail.notification ? `X-ServiceNow-Source:Notification-${mail.notification}` : '')
    if (mail.target) {
        row.setValue('target_table', mail.target.table)
        row.setValue('instance', mail.target.sys_id)
    }
    return row.insert()
}
