import { type Purpose, PURPOSE } from '../../server/core/states'
import { addressOf } from '../app/address'
import { type CatalogItem } from '../services/catalog'
import { type Certificate } from '../services/certificates'
import { isLive, urgencyOf } from './certificate-life'

/** The catalog items that the page leads to, by the names people know. */
export const ITEM = {
    secure: 'Secure Certificates',
    wildcard: 'Wild Card Certificate',
    notifications: 'Add/Delete SSL Cert Notifications',
    passwordReset: 'Password Reset',
} as const
export type ItemName = (typeof ITEM)[keyof typeof ITEM]

/** What can be ordered for a certificate. */
export type CertificateAction = Exclude<Purpose, 'new'>

/**
 * What somebody may want to order for a certificate as it is now: one that has ended needs nothing, one that has expired
 * can only be renewed.
 */
export function actionsFor(certificate: Certificate, now: number): readonly CertificateAction[] {
    const urgency = urgencyOf(certificate, now)
    if (urgency === 'ended') return []
    if (urgency === 'expired' || !isLive(certificate)) return [PURPOSE.renewal]
    return [PURPOSE.renewal, PURPOSE.reissue, PURPOSE.revocation]
}

/** The order form for an action, prefilled; the list of items where the one for it is not offered (R5). */
export function actionAddress(
    certificate: Certificate,
    action: CertificateAction,
    items: readonly CatalogItem[]
): string {
    const name = certificate.kind === 'wildcard' ? ITEM.wildcard : ITEM.secure
    return addressOf('order', { item: idOf(items, name), certificate: certificate.id, request: action })
}

export type ContactChange = 'add' | 'delete' | 'suspend'

/** The order form that changes who is warned of one certificate. */
export function contactsAddress(
    certificate: Certificate,
    change: ContactChange,
    items: readonly CatalogItem[]
): string {
    const answers = { change, scope: 'certificate', certificate: certificate.id }
    return addressOf('order', { item: idOf(items, ITEM.notifications), ...answers })
}

/** The order form that has the password of a login reset. */
export function passwordResetAddress(administrator: string, items: readonly CatalogItem[]): string {
    return addressOf('order', { item: idOf(items, ITEM.passwordReset), administrator })
}

function idOf(items: readonly CatalogItem[], wanted: ItemName): string {
    return items.find(({ name }) => name === wanted)?.id ?? ''
}
