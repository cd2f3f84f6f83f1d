import { type Platform, type SysId } from '../../platform'

/** Withdraws the approvals of a record that are still open. */
export function cancelApprovals(platform: Platform, documentId: SysId): void {
    const approvals = platform.record('sysapproval_approver')
    approvals.addEncodedQuery(`document_id=${documentId}^stateINrequested,not requested`)
    approvals.query()
    while (approvals.next()) {
        approvals.setValue('state', 'cancelled')
        approvals.update()
    }
}
