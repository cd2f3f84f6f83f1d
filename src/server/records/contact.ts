import { GlideRecord } from '@servicenow/glide'
import { type Subscription } from '../core/option/notifications'
import { CONTACT_STATUS } from '../core/states'
import { TABLE } from '../core/tables'
import { type CalendarDate } from '../core/time/calendar'

/** Subscribes an address to the notices about one certificate; `requestedItem` asked for it, where one did. */
export function insertCertificateContact(
    address: string,
    organization: string,
    certificate: string,
    requestedItem = ''
): void {
    const contact = new GlideRecord(TABLE.contact)
    contact.initialize()
    contact.setValue('address', address)
    contact.setValue('kind', isPerson(address) ? 'person' : 'list')
    contact.setValue('scope', 'certificate')
    contact.setValue('organization', organization)
    contact.setValue('certificate', certificate)
    contact.setValue('requested_item', requestedItem)
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
    while (record.next()) subscriptions.push(toSubscription(record))
    return subscriptions
}

export function toSubscription(record: GlideRecord): Subscription {
    const text = (column: string) => record.getValue(column) ?? ''
    return {
        id: record.getUniqueValue(),
        address: text('address').toLowerCase(),
        scope: text('scope'),
        certificate: text('scope') === 'certificate' ? text('certificate') : '',
        reachable: text('status') === CONTACT_STATUS.active,
        bounced: text('status') === CONTACT_STATUS.bounced,
    }
}

/** The contacts of a certificate go with it; nobody has to be warned of what is gone. */
export function deleteContactsOf(certificate: string): void {
    const contact = new GlideRecord(TABLE.contact)
    contact.addQuery('certificate', certificate)
    contact.query()
    contact.setWorkflow(false)
    contact.deleteMultiple()
}

/** Subscribes an address to the notices about every certificate of an organization, for a request. */
export function insertOrganizationContact(address: string, organization: string, requestedItem: string): void {
    const contact = new GlideRecord(TABLE.contact)
    contact.initialize()
    contact.setValue('address', address)
    contact.setValue('kind', isPerson(address) ? 'person' : 'list')
    contact.setValue('scope', 'organization')
    contact.setValue('organization', organization)
    contact.setValue('requested_item', requestedItem)
    contact.insert()
}

/** Deletes a subscription for a request, which the record of the deletion names. */
export function deleteContact(id: string, requestedItem: string, reason: string): void {
    const contact = new GlideRecord(TABLE.contact)
    if (!contact.get(id)) return
    contact.setValue('requested_item', requestedItem)
    contact.setValue('reason', reason.slice(0, 1000))
    contact.update()
    contact.deleteRecord()
}

/** Suspends a subscription until a day; the last week's warnings are sent all the same (N4). */
export function suspendContact(id: string, until: string, reason: string, requestedItem: string): void {
    const contact = new GlideRecord(TABLE.contact)
    if (!contact.get(id)) return
    contact.setValue('status', CONTACT_STATUS.suspended)
    contact.setValue('suspended_until', until)
    contact.setValue('reason', reason.slice(0, 1000))
    contact.setValue('requested_item', requestedItem)
    contact.update()
}

/** Sends the notices of one address to another: its holder left (A5). */
export function replaceAddress(organization: string, from: string, to: string): void {
    const contact = new GlideRecord(TABLE.contact)
    contact.addQuery('organization', organization)
    contact.addQuery('address', from.toLowerCase())
    contact.query()
    while (contact.next()) {
        contact.setValue('address', to)
        contact.setValue('reason', `In place of ${from}, who left.`)
        contact.update()
    }
}

/** What a subscription is for: one certificate, or all of an organization where `certificate` is empty. */
export interface SubscribedTo {
    organization: string
    certificate: string
}

/**
 * N4: mail to an address came back, so it counts as nobody until somebody corrects it, and its certificates say so.
 *
 * @param reason what the mail that came back said
 * @returns what the subscriptions that were marked are for, of any department
 */
export function markBounced(address: string, reason: string): SubscribedTo[] {
    const contact = new GlideRecord(TABLE.contact)
    contact.addQuery('address', address.trim().toLowerCase())
    contact.addQuery('status', '!=', CONTACT_STATUS.bounced)
    contact.query()
    const marked: SubscribedTo[] = []
    while (contact.next()) {
        const own = contact.getValue('scope') !== 'organization'
        contact.setValue('status', CONTACT_STATUS.bounced)
        contact.setValue('reason', reason.slice(0, 1000))
        if (!contact.update()) continue
        marked.push({
            organization: contact.getValue('organization') ?? '',
            certificate: own ? (contact.getValue('certificate') ?? '') : '',
        })
    }
    return marked
}

/** An address whose mail came back is given again: it counts as reachable until mail comes back anew. */
export function reviveContact(id: string, requestedItem: string): void {
    const contact = new GlideRecord(TABLE.contact)
    if (!contact.get(id)) return
    contact.setValue('status', CONTACT_STATUS.active)
    contact.setValue('reason', '')
    contact.setValue('requested_item', requestedItem)
    contact.update()
}

/** A contact whose suspension is over, and who has to hear what it missed. */
export interface LateContact {
    id: string
    address: string
    organization: string
    /** Empty when it is a contact of the whole organization. */
    certificate: string
}

/** N4: a suspension ends by itself on its day. */
export function endSuspensions(today: CalendarDate): void {
    const contact = new GlideRecord(TABLE.contact)
    contact.addQuery('status', CONTACT_STATUS.suspended)
    contact.addQuery('suspended_until', '<=', today)
    contact.query()
    while (contact.next()) {
        contact.setValue('status', CONTACT_STATUS.active)
        contact.update()
    }
}

export function contactsToCatchUp(): LateContact[] {
    const contacts: LateContact[] = []
    const record = new GlideRecord(TABLE.contact)
    record.addQuery('catch_up', true)
    record.query()
    while (record.next()) {
        const own = record.getValue('scope') !== 'organization'
        contacts.push({
            id: record.getUniqueValue(),
            address: record.getValue('address') ?? '',
            organization: record.getValue('organization') ?? '',
            certificate: own ? (record.getValue('certificate') ?? '') : '',
        })
    }
    return contacts
}

/** A contact has been told what it missed. */
export function caughtUp(id: string): void {
    const contact = new GlideRecord(TABLE.contact)
    if (!contact.get(id)) return
    contact.setValue('catch_up', false)
    contact.update()
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
