import { optionOutcome } from '../../core/option/closing'
import { TASK_KIND, TASK_STATE } from '../../core/states'
import { EVENT } from '../../core/submittal/events'
import { findAdmin } from '../../records/delegated-admin'
import { queueEvent } from '../../records/events'
import { closeRequestedItem, closeRequestOf, findRequestedItem, REQUESTED_ITEM } from '../../records/requested-item'
import { findTask, type Task } from '../../records/task'
import { giveUpRequested } from './give-up-requested'

/** Closes the requested item of one of the options as its work ended, and tells the requester. */
export function closeOption(requestedItem: string, taskId: string): void {
    const task = findTask(taskId)
    const item = findRequestedItem(requestedItem)
    if (task === null || item === null || !item.active) return
    const complete = task.state === TASK_STATE.closedComplete
    if (!complete) giveUpRequested(item.id)
    const outcome = optionOutcome(task.kind, complete, task.closeNotes)
    closeRequestedItem(item.id, complete ? TASK_STATE.closedComplete : TASK_STATE.closedIncomplete, outcome)
    closeRequestOf(item.id)
    if (!saidToHolder(task, complete, item.openedBy))
        queueEvent(EVENT.requestClosed, REQUESTED_ITEM, item.id, outcome, item.openedBy)
}

/** Kinds whose completion is mailed to the holder of the login (A3, A4). */
const MAILED_TO_HOLDER: readonly string[] = [TASK_KIND.grantAccess, TASK_KIND.resetPassword]

/** Whether the requester has read everything in the mail to the holder of the login, who is the same person. */
function saidToHolder(task: Task, complete: boolean, requester: string): boolean {
    if (!complete || task.closeNotes !== '' || !MAILED_TO_HOLDER.includes(task.kind)) return false
    return findAdmin(task.delegatedAdmin)?.user === requester
}
