import { gs } from '@servicenow/glide'
import { type IncomingMail, mailAsText, questionOf, secretIn } from '../../core/mail/incoming'
import { INQUIRY } from '../../core/option/inquiry'
import { OPTION } from '../../core/option/option'
import { EVENT } from '../../core/submittal/events'
import { TABLE } from '../../core/tables'
import { queueEvent } from '../../records/events'
import { attachMail, deleteKeyFiles } from '../../records/incoming-mail'
import { orderOwnItem } from '../../records/order'
import { REQUESTED_ITEM } from '../../records/requested-item'
import { openTasksOf } from '../../records/task'
import { purgeMail } from './purge-mail'

/** Orders a Question/Inquiry for the sender of a mail: the mail and its files are with the request and with its task (R6). */
export function takeMailQuestion(mail: IncomingMail, sender: string): void {
    const order = { option: OPTION.inquiry, kind: INQUIRY.other, question: questionOf(mail) }
    const item = orderOwnItem('Question/Inquiry', order)
    if (item === '') return gs.error(`The mail ${mail.id} of ${mail.from} could not be made a request.`)
    const text = secretIn(mail) === null ? mailAsText(mail) : ''
    if (text === '') purgeMail(mail)
    deleteKeyFiles(mail.id)
    attachMail(mail.id, text, REQUESTED_ITEM, item)
    for (const task of openTasksOf(item)) attachMail(mail.id, text, TABLE.task, task)
    queueEvent(EVENT.mailTaken, REQUESTED_ITEM, item, '', sender)
}
