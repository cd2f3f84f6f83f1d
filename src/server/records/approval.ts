import { GlideRecord } from '@servicenow/glide'
import { NOTE_REMOVED } from '../core/access/private-key-file'
import { type ApproverSaid } from '../core/submittal/rejection'
import { containsPrivateKey } from '../core/x509/private-key'

const APPROVAL = 'sysapproval_approver'

/** The last rejection of a requested item, with the comment the approver wrote. */
export function lastRejection(requestedItem: string): ApproverSaid | null {
    const approval = new GlideRecord(APPROVAL)
    approval.addQuery('sysapproval', requestedItem)
    approval.addQuery('state', 'rejected')
    approval.orderByDesc('sys_updated_on')
    approval.setLimit(1)
    approval.query()
    if (!approval.next()) return null
    return {
        approver: approval.getDisplayValue('approver') ?? '',
        comment: lastComment(approval.getUniqueValue()),
    }
}

/** Comments are a journal: the column itself stays empty, the entries are rows of their own. */
function lastComment(approval: string): string {
    const entry = new GlideRecord('sys_journal_field')
    entry.addQuery('element_id', approval)
    entry.addQuery('element', 'comments')
    entry.orderByDesc('sys_created_on')
    entry.setLimit(1)
    entry.query()
    const text = entry.next() ? (entry.getValue('value') ?? '') : ''
    return containsPrivateKey(text) ? NOTE_REMOVED : text
}

/** Takes back what is still being asked of approvers of a requested item. */
export function withdrawApprovals(requestedItem: string): void {
    const approval = new GlideRecord(APPROVAL)
    approval.addQuery('sysapproval', requestedItem)
    approval.addQuery('state', 'requested')
    approval.query()
    while (approval.next()) {
        approval.setValue('state', 'not_required')
        approval.update()
    }
}
