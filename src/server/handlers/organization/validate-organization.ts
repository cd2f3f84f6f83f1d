import { gs, type GlideRecord } from '@servicenow/glide'

/** Before an organization is written: a deputy is somebody else than the approver, or there is no deputy. */
export function validateOrganization(current: GlideRecord): void {
    const deputy = current.getValue('deputy_approver') ?? ''
    if (deputy === '' || deputy !== current.getValue('approver')) return
    gs.addErrorMessage('The deputy approver is the approver too. Name another person, or leave the deputy empty.')
    current.setAbortAction(true)
}
