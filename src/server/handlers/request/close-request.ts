import { SUBMITTAL_STATUS, TASK_STATE } from '../../core/states'
import { EVENT } from '../../core/submittal/events'
import { endingOf } from '../../core/task/closing-comment'
import { queueEvent } from '../../records/events'
import { closeRequestedItem, closeRequestOf, findRequestedItem, REQUESTED_ITEM } from '../../records/requested-item'
import { openSubmittalsOf, setSubmittalStatus, submittalsOf } from '../../records/submittal'
import { tasksOf } from '../../records/task'

/** Closes the requested item as its work ended, and the request with its last item. Doing it twice changes nothing. */
export function closeRequest(requestedItem: string): void {
    const item = findRequestedItem(requestedItem)
    if (item === null || !item.active) return
    for (const submittal of openSubmittalsOf(item.id)) setSubmittalStatus(submittal.id, SUBMITTAL_STATUS.cancelled)
    const { complete, comment, saidByDelivery } = endingOf(submittalsOf(item.id), tasksOf(item.id))
    closeRequestedItem(item.id, complete ? TASK_STATE.closedComplete : TASK_STATE.closedIncomplete, comment)
    closeRequestOf(item.id)
    if (!saidByDelivery) queueEvent(EVENT.requestClosed, REQUESTED_ITEM, item.id, comment, item.openedBy)
}
