import { answerOf, type IncomingMail, secretIn } from '../../core/mail/incoming'
import { TABLE } from '../../core/tables'
import { attachMail, deleteKeyFiles } from '../../records/incoming-mail'
import { commentOnRequestedItem, REQUESTED_ITEM } from '../../records/requested-item'
import { openTasksOf } from '../../records/task'
import { purgeMail } from './purge-mail'

/** Writes an answer that came by mail on the request: it resumes whatever waits for it, as any comment does (T6). */
export function takeMailAnswer(mail: IncomingMail, requestedItem: string): void {
    if (secretIn(mail) !== null) purgeMail(mail)
    deleteKeyFiles(mail.id)
    attachMail(mail.id, '', REQUESTED_ITEM, requestedItem)
    for (const task of openTasksOf(requestedItem)) attachMail(mail.id, '', TABLE.task, task)
    commentOnRequestedItem(requestedItem, answerOf(mail))
}
