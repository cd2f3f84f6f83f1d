import { type IncomingMail } from '../../core/mail/incoming'
import { GROUP } from '../../core/organization/groups'
import { EVENT } from '../../core/submittal/events'
import { isAddress } from '../../core/submittal/contacts'
import { now } from '../../records/clock'
import { queueEvent } from '../../records/events'
import { wasWrittenTo } from '../../records/incoming-mail'
import { groupNamed } from '../../records/user'

const DAY_MS = 86_400_000
/** Words that only the subject of our answer has. */
export const STRANGER_SUBJECT = 'Your mail to Certificate Services could not be taken up'

/** Somebody whom we do not know wrote: one polite answer a day, so that two programs cannot write to each other for ever. */
export function answerStranger(mail: IncomingMail): void {
    if (!isAddress(mail.from) || wasWrittenTo(mail.from, STRANGER_SUBJECT, now() - DAY_MS)) return
    queueEvent(EVENT.mailFromStranger, 'sys_user_group', groupNamed(GROUP.certificateServices), mail.from, '')
}
