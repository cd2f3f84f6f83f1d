import { type IncomingMail, requestNamed } from '../../core/mail/incoming'
import { TABLE } from '../../core/tables'
import { answeredRecord } from '../../records/incoming-mail'
import { isOurs } from '../../records/ours'
import { findRequestedItem, findRequestedItemNumbered, REQUESTED_ITEM } from '../../records/requested-item'
import { findTask } from '../../records/task'
import { findUser } from '../../records/user'

/** The open request that a mail answers, where its sender belongs to the department that ordered it; null otherwise. */
export function requestAnswered(mail: IncomingMail, sender: string): string | null {
    const item = findRequestedItem(requestMeant(mail))
    if (item === null || !item.active || !isOurs(REQUESTED_ITEM, item.id)) return null
    if (item.openedBy === sender) return item.id
    const department = findUser(item.openedBy)?.department ?? ''
    return department !== '' && findUser(sender)?.department === department ? item.id : null
}

function requestMeant(mail: IncomingMail): string {
    const answered = answeredRecord(mail.id)
    if (answered?.table === TABLE.task) return findTask(answered.id)?.requestedItem ?? ''
    if (answered?.table === REQUESTED_ITEM) return answered.id
    return findRequestedItemNumbered(requestNamed(mail.subject))?.id ?? ''
}
