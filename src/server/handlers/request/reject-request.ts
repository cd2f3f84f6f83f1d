import { SUBMITTAL_STATUS, TASK_STATE } from '../../core/states'
import { EVENT } from '../../core/submittal/events'
import { type ApprovalStage, rejection } from '../../core/submittal/rejection'
import { lastRejection } from '../../records/approval'
import { queueEvent } from '../../records/events'
import { closeRequestedItem, closeRequestOf, findRequestedItem, REQUESTED_ITEM } from '../../records/requested-item'
import { giveUpRequested } from '../option/give-up-requested'
import { openSubmittalsOf, setSubmittalStatus } from '../../records/submittal'

/** Ends a request that was not approved: the requester is told who said no and why. */
export function rejectRequest(requestedItem: string, stage: ApprovalStage, approvalState: string): void {
    const item = findRequestedItem(requestedItem)
    if (item === null) return
    for (const submittal of openSubmittalsOf(item.id)) setSubmittalStatus(submittal.id, SUBMITTAL_STATUS.rejected)
    giveUpRequested(item.id)
    if (!item.active) return
    const { comment, reason } = rejection(stage, approvalState, lastRejection(item.id))
    closeRequestedItem(item.id, TASK_STATE.closedIncomplete, comment)
    closeRequestOf(item.id)
    queueEvent(EVENT.requestRejected, REQUESTED_ITEM, item.id, reason, item.openedBy)
}
