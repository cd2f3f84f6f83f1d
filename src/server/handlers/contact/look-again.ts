import { type GlideRecord } from '@servicenow/glide'
import { CONTACT_STATUS } from '../../core/states'
import { contactsChangedFor, contactsChangedForAll } from '../../records/reachability'

/**
 * After a notification contact is written or deleted: where another address is reached now, or no address any more, the
 * certificates it is for are looked at again (N4). A suspension makes no difference: it ends by itself.
 *
 * @param previous the contact before the write; null for a new one
 */
export function lookAgain(current: GlideRecord, previous: GlideRecord | null): void {
    if (previous === null || current.operation() === 'delete') return lookAgainFor(current)
    if (reach(current) === reach(previous)) return
    lookAgainFor(current)
    lookAgainFor(previous)
}

function lookAgainFor(contact: GlideRecord): void {
    const certificate = contact.getValue('certificate')
    if (contact.getValue('scope') === 'organization') contactsChangedForAll(contact.getValue('organization') ?? '')
    else if (certificate) contactsChangedFor(certificate)
}

/** Whom the contact reaches, about what. */
function reach(contact: GlideRecord): string {
    const facts = ['address', 'kind', 'scope', 'organization', 'certificate'].map((column) => contact.getValue(column))
    return [...facts, contact.getValue('status') === CONTACT_STATUS.bounced].join()
}
