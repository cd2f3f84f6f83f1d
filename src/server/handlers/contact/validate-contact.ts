import { gs, type GlideRecord } from '@servicenow/glide'
import { contactProblem } from '../../core/organization/validate-contact'
import { CONTACT_STATUS } from '../../core/states'
import { glideUtc } from '../../core/time/glide-time'
import { now } from '../../records/clock'

/**
 * Before a notification contact is written: a well-formed address in lower case, a suspension that ends, and the moment
 * since when mail comes back (N4). A corrected address has not bounced.
 *
 * @param previous the contact before the write; null for a new one
 */
export function validateContact(current: GlideRecord, previous: GlideRecord | null): void {
    const text = (column: string) => current.getValue(column) ?? ''
    const address = text('address').trim().toLowerCase()
    const problem = contactProblem({
        address,
        scope: text('scope'),
        certificate: text('certificate'),
        status: text('status'),
        suspendedUntil: text('suspended_until'),
    })
    if (problem !== null) {
        gs.addErrorMessage(problem)
        current.setAbortAction(true)
        return
    }
    current.setValue('address', address)
    const bouncedBefore = previous?.getValue('status') === CONTACT_STATUS.bounced
    if (bouncedBefore && previous?.getValue('address') !== address) current.setValue('status', CONTACT_STATUS.active)
    if (text('status') !== CONTACT_STATUS.bounced) current.setValue('bounced_at', '')
    else if (text('bounced_at') === '') current.setValue('bounced_at', glideUtc(now()))
}
