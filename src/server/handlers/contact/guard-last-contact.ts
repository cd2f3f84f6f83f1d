import { gs, type GlideRecord } from '@servicenow/glide'
import { nobodyLeftToWarn } from '../../core/option/notifications'
import { liveCertificatesOf } from '../../records/certificate'
import { subscriptionsOf, toSubscription } from '../../records/contact'

/**
 * Before a contact is deleted, or moved to other certificates: no certificate in use is left with nobody to warn (N4),
 * whoever asks for it and wherever.
 *
 * @param previous the contact before the write
 */
export function guardLastContact(current: GlideRecord, previous: GlideRecord | null): void {
    const before = previous ?? current
    const organization = before.getValue('organization') ?? ''
    const reason = nobodyLeftToWarn([toSubscription(before)], {
        subscriptions: subscriptionsOf(organization),
        certificates: liveCertificatesOf(organization),
    })
    if (reason === null) return
    gs.addErrorMessage(reason)
    current.setAbortAction(true)
}
