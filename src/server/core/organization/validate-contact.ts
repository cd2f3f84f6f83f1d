import { quoted } from '../hostname/names'
import { CONTACT_STATUS } from '../states'
import { isAddress } from '../submittal/contacts'

export interface ContactToCheck {
    address: string
    scope: string
    certificate: string
    status: string
    suspendedUntil: string
    reason: string
}

/** What is wrong with a notification contact (N4); null when nothing is. */
export function contactProblem(contact: ContactToCheck): string | null {
    if (!isAddress(contact.address)) {
        return `${quoted(contact.address)} is no e-mail address. Enter one such as web-team@example.ca.gov.`
    }
    if (contact.scope === 'certificate' && contact.certificate === '') {
        return 'Name the certificate that the contact is for, or choose all certificates of the organization.'
    }
    if (contact.status === CONTACT_STATUS.suspended && contact.suspendedUntil === '') {
        return 'Say until when the notices are suspended: they start again by themselves on that date.'
    }
    if (contact.status === CONTACT_STATUS.suspended && contact.reason.trim() === '') {
        return 'Say why the notices are suspended: it is kept with who did it.'
    }
    return null
}
