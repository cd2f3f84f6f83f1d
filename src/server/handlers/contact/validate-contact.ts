import { gs, type GlideRecord } from '@servicenow/glide'
import { contactProblem } from '../../core/organization/validate-contact'
import { CONTACT_STATUS } from '../../core/states'
import { glideUtc } from '../../core/time/glide-time'
import { now } from '../../records/clock'

/**
 * Before a notification contact is written: a well-formed address in lower case, a suspension that ends, and the moment
 * since when mail comes back (N4).
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
        reason: text('reason'),
    })
    if (problem !== null) {
        gs.addErrorMessage(problem)
        current.setAbortAction(true)
        return
    }
    current.setValue('address', address)
    if (previous !== null) noteChange(current, previous)
    if (text('status') !== CONTACT_STATUS.bounced) current.setValue('bounced_at', '')
    else if (text('bounced_at') === '') current.setValue('bounced_at', glideUtc(now()))
}

/** A corrected address has not bounced; a contact whose suspension is over hears what it missed and is still true. */
function noteChange(current: GlideRecord, previous: GlideRecord): void {
    const before = previous.getValue('status')
    const corrected = current.getValue('address') !== previous.getValue('address')
    if (before === CONTACT_STATUS.bounced && corrected) current.setValue('status', CONTACT_STATUS.active)
    if (before === current.getValue('status')) return
    const over = before === CONTACT_STATUS.suspended && current.getValue('status') === CONTACT_STATUS.active
    current.setValue('catch_up', over)
    if (over) current.setValue('suspended_until', '')
}
