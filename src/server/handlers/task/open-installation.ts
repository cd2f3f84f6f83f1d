import { isTicked } from '../../core/option/option'
import { GROUP } from '../../core/organization/groups'
import { INSTALLATION } from '../../core/submittal/order'
import { installationWork } from '../../core/task/issue-steps'
import { orderVariables } from '../../records/order-variables'
import { findRequestedItem } from '../../records/requested-item'
import { type Submittal } from '../../records/submittal'
import { insertTask } from '../../records/task'
import { findUser, groupNamed } from '../../records/user'

/** C5: after delivery, the work of installing a certificate on a server that CDT manages, where it was ordered; expedited where the order was (T5). */
export function openInstallation(submittal: Submittal, certificate: { id: string; number: string }): void {
    if (submittal.installation !== INSTALLATION.cdt) return
    const requester = findUser(findRequestedItem(submittal.requestedItem)?.openedBy ?? '')
    const { kind, title, steps } = installationWork(submittal, certificate.number, requester)
    insertTask({
        kind,
        requestedItem: submittal.requestedItem,
        submittal: submittal.id,
        organization: submittal.organization,
        certificate: certificate.id,
        assignmentGroup: groupNamed(GROUP.certificateServices),
        shortDescription: title,
        expedited: isTicked(orderVariables(submittal.requestedItem, ['expedite']).expedite),
        steps,
    })
}
