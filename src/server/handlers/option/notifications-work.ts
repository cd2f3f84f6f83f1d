import { contactsIn } from '../../core/submittal/contacts'
import { notificationFaults, type NotificationSurroundings, subscriptionsMeant } from '../../core/option/notifications'
import { type OptionOrder } from '../../core/option/option'
import { TASK_KIND } from '../../core/states'
import { pacificDate } from '../../core/time/pacific'
import { liveCertificatesOf } from '../../records/certificate'
import { now } from '../../records/clock'
import {
    deleteContact,
    insertCertificateContact,
    insertOrganizationContact,
    reviveContact,
    subscriptionsOf,
    suspendContact,
} from '../../records/contact'
import { type OptionWork, type OrderContext } from './option-work'

/** Add/Delete SSL Certificate Notifications (N4): done at once, without a human. */
export const notificationsWork: OptionWork = {
    openToAll: false,
    approvals: { department: false, cdt: false },

    summary: (order) => `notices to ${order.addresses}`,

    faults: (order, context) => notificationFaults(order, surroundings(context)),

    takeIn(order, context, requestedItem) {
        const organization = context.organization?.id ?? ''
        const known = surroundings(context)
        const meant = subscriptionsMeant(order, known)
        const { addresses } = contactsIn(order.addresses)
        if (order.change === 'add') {
            const added = addresses.filter((address) => !meant.some((one) => one.address === address))
            const again = meant.filter(({ bounced }) => bounced)
            for (const address of added) subscribe(order, address, organization, requestedItem)
            for (const { id } of again) reviveContact(id, requestedItem)
            const names = [...added, ...again.map(({ address }) => address)].join(', ')
            return { kind: 'done', outcome: `Added: ${names}. The next notice goes there too.` }
        }
        const names = meant.map(({ address }) => address).join(', ')
        if (order.change === 'delete') {
            for (const { id } of meant) deleteContact(id, requestedItem, order.reason)
            return { kind: 'done', outcome: `Deleted: ${names}. No more notices go there.` }
        }
        for (const { id } of meant) suspendContact(id, order.suspended_until, order.reason, requestedItem)
        return {
            kind: 'done',
            outcome: `Suspended until ${order.suspended_until}: ${names}. The warnings of the last week, and that a certificate has expired, are sent all the same.`,
        }
    },

    work(order) {
        return { kind: TASK_KIND.inquiry, title: `Change notices to ${order.addresses}`.slice(0, 160), steps: '' }
    },
}

function subscribe(order: OptionOrder, address: string, organization: string, requestedItem: string): void {
    if (order.scope === 'certificate') insertCertificateContact(address, organization, order.certificate, requestedItem)
    else insertOrganizationContact(address, organization, requestedItem)
}

function surroundings({ organization }: OrderContext): NotificationSurroundings {
    const id = organization?.id ?? ''
    return { subscriptions: subscriptionsOf(id), certificates: liveCertificatesOf(id), today: pacificDate(now()) }
}
