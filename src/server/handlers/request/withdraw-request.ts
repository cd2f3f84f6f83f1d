import { SUBMITTAL_STATUS, TASK_STATE } from '../../core/states'
import { withdrawApprovals } from '../../records/approval'
import { openSubmittalsOf, setSubmittalStatus } from '../../records/submittal'
import { giveUpRequested } from '../option/give-up-requested'
import { closeOpenTasksOf } from '../../records/task'

/**
 * A closed requested item has nothing open: whoever cancels one outside our flow leaves no submittal, approval or task
 * behind. After an ordinary end there is nothing left to do.
 */
export function withdrawRequest(requestedItem: string): void {
    for (const submittal of openSubmittalsOf(requestedItem))
        setSubmittalStatus(submittal.id, SUBMITTAL_STATUS.cancelled)
    giveUpRequested(requestedItem)
    withdrawApprovals(requestedItem)
    closeOpenTasksOf(requestedItem, TASK_STATE.closedIncomplete, 'The request was cancelled.')
}
