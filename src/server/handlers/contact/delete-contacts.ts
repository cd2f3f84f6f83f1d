import { type GlideRecord } from '@servicenow/glide'
import { deleteContactsOf } from '../../records/contact'

/** Before a certificate is deleted: its own contacts go with it, the last one too. */
export function deleteContacts(certificate: GlideRecord): void {
    deleteContactsOf(certificate.getUniqueValue())
}
