import { isTicked } from '../../core/option/option'
import { GROUP } from '../../core/organization/groups'
import { SUBMITTAL_STATUS } from '../../core/states'
import { scmWork } from '../../core/task/issue-steps'
import { orderVariables } from '../../records/order-variables'
import { findRequestedItem } from '../../records/requested-item'
import { openSubmittalsOf, setSubmittalStatus } from '../../records/submittal'
import { insertTask } from '../../records/task'
import { findUser, groupNamed } from '../../records/user'

/**
 * Opens a unit of work for every approved submittal of a request: the service-level clock starts with it (T1).
 *
 * @returns how many; 0 when the request was withdrawn in the meantime.
 */
export function openOrderTasks(requestedItem: string): number {
    const item = findRequestedItem(requestedItem)
    if (item === null || !item.active) return 0
    const submittals = openSubmittalsOf(item.id)
    const expedited = isTicked(orderVariables(item.id, ['expedite']).expedite)
    const requester = findUser(item.openedBy)
    const assignmentGroup = groupNamed(GROUP.certificateServices)
    for (const submittal of submittals) {
        const { kind, title, steps } = scmWork(submittal, requester)
        setSubmittalStatus(submittal.id, SUBMITTAL_STATUS.approved)
        insertTask({
            kind,
            requestedItem: item.id,
            submittal: submittal.id,
            organization: submittal.organization,
            assignmentGroup,
            shortDescription: title,
            expedited,
            urgent: submittal.revocationReason === 'key_compromise',
            steps,
        })
    }
    return submittals.length
}
