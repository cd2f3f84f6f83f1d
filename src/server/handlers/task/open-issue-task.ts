import { GROUP } from '../../core/organization/groups'
import { SUBMITTAL_STATUS, TASK_KIND } from '../../core/states'
import { issueTitle, issueSteps } from '../../core/task/issue-steps'
import { isTicked } from '../../core/option/option'
import { orderVariables } from '../../records/order-variables'
import { findRequestedItem } from '../../records/requested-item'
import { openSubmittalsOf, setSubmittalStatus } from '../../records/submittal'
import { insertTask } from '../../records/task'
import { findUser, groupNamed } from '../../records/user'

/**
 * Opens the unit of work for an approved request: the service-level clock starts with it (T1).
 *
 * @returns sys_id of the task; empty when the request was withdrawn in the meantime.
 */
export function openIssueTask(requestedItem: string): string {
    const item = findRequestedItem(requestedItem)
    if (item === null || !item.active) return ''
    const [submittal] = openSubmittalsOf(item.id)
    if (submittal === undefined) return ''
    setSubmittalStatus(submittal.id, SUBMITTAL_STATUS.approved)
    return insertTask({
        kind: TASK_KIND.issueCertificate,
        requestedItem: item.id,
        submittal: submittal.id,
        organization: submittal.organization,
        assignmentGroup: groupNamed(GROUP.certificateServices),
        shortDescription: issueTitle(submittal),
        expedited: isTicked(orderVariables(item.id, ['expedite']).expedite),
        steps: issueSteps(submittal, findUser(item.openedBy)),
    })
}
