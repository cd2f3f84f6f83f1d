import { gs, type GlideRecord } from '@servicenow/glide'
import { contactProblem } from '../../core/organization/validate-contact'

/** Before a notification contact is written: a well-formed address in lower case, and a suspension that ends (N4). */
export function validateContact(current: GlideRecord): void {
    const text = (column: string) => current.getValue(column) ?? ''
    const address = text('address').trim().toLowerCase()
    const problem = contactProblem({
        address,
        scope: text('scope'),
        certificate: text('certificate'),
        status: text('status'),
        suspendedUntil: text('suspended_until'),
        reason: text('reason'),
    })
    if (problem !== null) {
        gs.addErrorMessage(problem)
        current.setAbortAction(true)
        return
    }
    current.setValue('address', address)
}
