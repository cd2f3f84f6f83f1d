import { SUBMITTAL_STATUS, TASK_STATE } from '../../core/states'
import { closingComment } from '../../core/task/closing-comment'
import { closeRequestedItem, closeRequestOf } from '../../records/requested-item'
import { openSubmittalsOf, setSubmittalStatus } from '../../records/submittal'
import { findTask } from '../../records/task'

/** Closes the requested item as its work ended, and the request with its last item. Doing it twice changes nothing. */
export function closeRequest(requestedItem: string, taskId: string): void {
    const task = findTask(taskId)
    if (task === null) return
    const complete = task.state === TASK_STATE.closedComplete
    if (!complete) {
        for (const submittal of openSubmittalsOf(requestedItem))
            setSubmittalStatus(submittal.id, SUBMITTAL_STATUS.cancelled)
    }
    const state = complete ? TASK_STATE.closedComplete : TASK_STATE.closedIncomplete
    closeRequestedItem(requestedItem, state, closingComment(complete, task.closeNotes))
    closeRequestOf(requestedItem)
}
