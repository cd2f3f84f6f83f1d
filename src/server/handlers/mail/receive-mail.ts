import { gs, type GlideRecord } from '@servicenow/glide'
import { isAutomatic } from '../../core/mail/automatic'
import { isDeliveryReport } from '../../core/mail/bounce'
import { type IncomingMail } from '../../core/mail/incoming'
import { ROLE } from '../../core/roles'
import { EVENT } from '../../core/submittal/events'
import { queueEvent } from '../../records/events'
import { answerStranger } from './answer-stranger'
import { requestAnswered } from './request-answered'
import { takeMailAnswer } from './take-mail-answer'
import { takeMailQuestion } from './take-mail-question'

/** What the platform gives an inbound action of the mail. */
interface EmailWrapper {
    from: string
    subject: string
    body_text: string
    headers: string
}

/**
 * A mail came in (R6). What programs wrote is never answered, and of it only reports of delivery are read, by an event, because
 * nobody's session may look into all departments (N4). An answer to one of our requests is a comment on it; anything else becomes a
 * Question/Inquiry of the sender. It runs as the user whose address stands in From, which is no proof: nothing happens here
 * that this address alone must not do.
 */
export function receiveMail(...given: unknown[]): void {
    const [, event, email] = given as [GlideRecord, GlideRecord, EmailWrapper]
    const mail: IncomingMail = {
        id: event.getValue('instance') ?? '',
        from: String(email.from ?? '')
            .trim()
            .toLowerCase(),
        subject: String(email.subject ?? '').trim(),
        text: String(email.body_text ?? '').trim(),
        headers: String(email.headers ?? ''),
    }
    if (isDeliveryReport(mail.from, mail.headers)) return queueEvent(EVENT.mailReturned, 'sys_email', mail.id, '', '')
    if (isAutomatic(mail.from, mail.headers)) return gs.info(`An automatic mail of ${mail.from} was left alone.`)
    if (!gs.hasRole(ROLE.user)) return answerStranger(mail)
    const answered = requestAnswered(mail, gs.getUserID())
    if (answered === null) takeMailQuestion(mail, gs.getUserID())
    else takeMailAnswer(mail, answered)
}
