import { quoted } from '../hostname/names'
import { contactsIn } from '../submittal/contacts'
import { addDays, calendarDate, type CalendarDate } from '../time/calendar'
import { type Fault, missing, remark, wrong } from './fault'
import { type OptionOrder } from './option'

/** Suspensions end by themselves (N4); a year is the longest. */
const LONGEST_SUSPENSION_DAYS = 365

/** A subscription to notices. */
export interface Subscription {
    id: string
    address: string
    scope: string
    /** Empty when it is for the whole department. */
    certificate: string
    /** Whether a notice reaches it: neither suspended nor bounced. */
    reachable: boolean
    /** Whether its mail came back. Who adds such an address again says that it works now. */
    bounced: boolean
}

export interface NotificationSurroundings {
    /** All subscriptions of the department. */
    subscriptions: readonly Subscription[]
    /** The department's live certificates, with the names people know them by. */
    certificates: readonly { id: string; name: string }[]
    /** The day it is in Sacramento. */
    today: CalendarDate
}

/** What is wrong with an order to add, delete or suspend contacts (N4). */
export function notificationFaults(order: OptionOrder, known: NotificationSurroundings): Fault[] {
    if (!['add', 'delete', 'suspend'].includes(order.change)) {
        return [missing('change', 'Choose whether contacts are added, deleted or suspended.')]
    }
    const faults = [...scopeFaults(order, known), ...addressFaults(order)]
    if (faults.length > 0) return faults
    const addresses = contactsIn(order.addresses).addresses
    const subscribed = subscriptionsMeant(order, known)
    if (order.change === 'add') return addFaults(addresses, subscribed)
    const unknown = addresses.filter((address) => !subscribed.some((one) => one.address === address))
    if (unknown.length > 0) {
        return [
            wrong(
                'addresses',
                `Not among the contacts you chose: ${unknown.map(quoted).join(', ')}. Correct the addresses.`
            ),
        ]
    }
    return order.change === 'suspend' ? suspensionFaults(order, known) : lastContactFaults(subscribed, known)
}

/** The subscriptions that an order is about: those of the certificate or of the department, with the addresses named. */
export function subscriptionsMeant(order: OptionOrder, known: NotificationSurroundings): Subscription[] {
    const { addresses } = contactsIn(order.addresses)
    const certificate = order.scope === 'certificate' ? order.certificate : ''
    return known.subscriptions.filter((one) => one.certificate === certificate && addresses.includes(one.address))
}

function scopeFaults(order: OptionOrder, known: NotificationSurroundings): Fault[] {
    if (order.scope === 'organization') return []
    if (order.scope !== 'certificate') return [missing('scope', 'Choose one certificate or all of your department.')]
    if (order.certificate === '') return [missing('certificate', 'Choose the certificate.')]
    if (known.certificates.some(({ id }) => id === order.certificate)) return []
    return [wrong('certificate', 'This is no certificate in use of your own department. Choose one that is.')]
}

function addressFaults({ addresses: text }: OptionOrder): Fault[] {
    const { addresses, malformed } = contactsIn(text)
    if (malformed.length > 0) {
        const entries = malformed.slice(0, 5).map(quoted).join(', ')
        return [
            wrong(
                'addresses',
                `These are no e-mail addresses: ${entries}. Enter one a line, such as web-team@example.ca.gov.`
            ),
        ]
    }
    return addresses.length > 0 ? [] : [missing('addresses', 'Enter at least one e-mail address.')]
}

function addFaults(addresses: readonly string[], subscribed: readonly Subscription[]): Fault[] {
    const already = addresses.filter((address) => subscribed.some((one) => one.address === address && !one.bounced))
    if (already.length === 0) return []
    if (already.length === addresses.length) return [wrong('addresses', 'All of these are contacts already.')]
    return [remark('addresses', `Already a contact: ${already.join(', ')}.`)]
}

function suspensionFaults(order: OptionOrder, { today }: NotificationSurroundings): Fault[] {
    const faults: Fault[] = []
    const until = calendarDate(order.suspended_until)
    if (order.suspended_until === '') {
        faults.push(missing('suspended_until', 'Say until when: the notices start again by themselves on that day.'))
    } else if (until === null || until <= today || until > addDays(today, LONGEST_SUSPENSION_DAYS)) {
        faults.push(wrong('suspended_until', 'Choose a day after today and within a year.'))
    }
    if (order.reason === '') faults.push(missing('reason', 'Say why the notices are suspended.'))
    faults.push(
        remark('change', 'The warnings of the last week, and that a certificate has expired, are sent all the same.')
    )
    return faults
}

/** N4: nobody may leave a certificate with nobody to warn. */
function lastContactFaults(leaving: readonly Subscription[], known: NotificationSurroundings): Fault[] {
    const reason = nobodyLeftToWarn(leaving, known)
    return reason === null ? [] : [wrong('addresses', reason)]
}

/** Which certificates would have nobody to warn without these subscriptions, and what to do; null when none would. */
export function nobodyLeftToWarn(
    leaving: readonly Subscription[],
    known: Pick<NotificationSurroundings, 'subscriptions' | 'certificates'>
): string | null {
    const leavingIds = leaving.map(({ id }) => id)
    const staying = known.subscriptions.filter((one) => one.reachable && !leavingIds.includes(one.id))
    if (staying.some(({ certificate }) => certificate === '')) return null
    const touched = (id: string) => leaving.some(({ certificate }) => certificate === '' || certificate === id)
    const alone = known.certificates.filter(
        ({ id }) => touched(id) && !staying.some(({ certificate }) => certificate === id)
    )
    if (alone.length === 0) return null
    const names = alone.slice(0, 3).map(({ name }) => name)
    const more = alone.length > names.length ? ` and ${alone.length - names.length} more` : ''
    return `Nobody would be left to warn about ${names.join(', ')}${more}. Add another contact first, then delete this one.`
}
