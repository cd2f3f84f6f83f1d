import { GlideRecord } from '@servicenow/glide'
import { type Subscription } from '../core/option/notifications'
import { CONTACT_STATUS } from '../core/states'
import { TABLE } from '../core/tables'

/** Subscribes an address to the notices about one certificate. */
export function insertCertificateContact(address: string, organization: string, certificate: string): void {
    const contact = new GlideRecord(TABLE.contact)
    contact.initialize()
    contact.setValue('address', address)
    contact.setValue('kind', isPerson(address) ? 'person' : 'list')
    contact.setValue('scope', 'certificate')
    contact.setValue('organization', organization)
    contact.setValue('certificate', certificate)
    contact.insert()
}

/** An address in somebody's user record is a person's; any other is taken for a list, which nobody leaves. */
function isPerson(address: string): boolean {
    const user = new GlideRecord('sys_user')
    user.addQuery('email', address)
    user.setLimit(1)
    user.query()
    return user.next()
}

/** Every subscription of an organization, whatever its state. */
export function subscriptionsOf(organization: string): Subscription[] {
    const subscriptions: Subscription[] = []
    const record = new GlideRecord(TABLE.contact)
    record.addQuery('organization', organization)
    record.query()
    while (record.next()) {
        subscriptions.push({
            id: record.getUniqueValue(),
            address: (record.getValue('address') ?? '').toLowerCase(),
            scope: record.getValue('scope') ?? '',
            certificate: record.getValue('scope') === 'certificate' ? (record.getValue('certificate') ?? '') : '',
            reachable: record.getValue('status') === CONTACT_STATUS.active,
        })
    }
    return subscriptions
}

/** Subscribes an address to the notices about every certificate of an organization. */
export function insertOrganizationContact(address: string, organization: string): void {
    const contact = new GlideRecord(TABLE.contact)
    contact.initialize()
    contact.setValue('address', address)
    contact.setValue('kind', isPerson(address) ? 'person' : 'list')
    contact.setValue('scope', 'organization')
    contact.setValue('organization', organization)
    contact.insert()
}

export function deleteContact(id: string): void {
    const contact = new GlideRecord(TABLE.contact)
    if (contact.get(id)) contact.deleteRecord()
}

/** Suspends a subscription until a day; the last week's warnings are sent all the same (N4). */
export function suspendContact(id: string, until: string, reason: string): void {
    const contact = new GlideRecord(TABLE.contact)
    if (!contact.get(id)) return
    contact.setValue('status', CONTACT_STATUS.suspended)
    contact.setValue('suspended_until', until)
    contact.setValue('reason', reason.slice(0, 1000))
    contact.update()
}

/** Sends the notices of one address to another: its holder left. */
export function replaceAddress(organization: string, from: string, to: string): void {
    const contact = new GlideRecord(TABLE.contact)
    contact.addQuery('organization', organization)
    contact.addQuery('address', from)
    contact.query()
    while (contact.next()) {
        contact.setValue('address', to)
        contact.update()
    }
}

/** The addresses that are subscribed to the notices about one certificate. */
export function certificateAddresses(certificate: string): string[] {
    const addresses: string[] = []
    const record = new GlideRecord(TABLE.contact)
    record.addQuery('scope', 'certificate')
    record.addQuery('certificate', certificate)
    record.orderBy('address')
    record.query()
    while (record.next()) addresses.push(record.getValue('address') ?? '')
    return addresses
}
