import { gs, type GlideRecord } from '@servicenow/glide'
import { organizationOfDepartment } from '../../records/organization'

/** Before an organization is written: one for a department, and a deputy other than the approver, if there is one. */
export function validateOrganization(current: GlideRecord): void {
    const enrolled = organizationOfDepartment(current.getValue('department') ?? '')
    if (enrolled !== null && enrolled.id !== current.getUniqueValue()) {
        return refuse(current, `The department is enrolled already, as ${enrolled.name}.`)
    }
    const deputy = current.getValue('deputy_approver') ?? ''
    if (deputy !== '' && deputy === current.getValue('approver')) {
        refuse(current, 'The deputy approver is the approver too. Name another person, or leave the deputy empty.')
    }
}

function refuse(current: GlideRecord, reason: string): void {
    gs.addErrorMessage(reason)
    current.setAbortAction(true)
}
