import { optionOutcome } from '../../core/option/closing'
import { TASK_STATE } from '../../core/states'
import { EVENT } from '../../core/submittal/events'
import { queueEvent } from '../../records/events'
import { closeRequestedItem, closeRequestOf, findRequestedItem, REQUESTED_ITEM } from '../../records/requested-item'
import { findTask } from '../../records/task'
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
    queueEvent(EVENT.requestClosed, REQUESTED_ITEM, item.id, outcome, item.openedBy)
}
