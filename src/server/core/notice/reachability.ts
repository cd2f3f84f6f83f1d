import { CONTACT_STATUS } from '../states'
import { type NoticeContact } from './recipients'

/**
 * What is weak about the contacts of a certificate (N1, N4, A2), a sentence each; empty when nothing is. A distribution list
 * outlives the people on it; people leave.
 *
 * @param inactive addresses, in small letters, of users who are not active any more
 */
export function reachabilityFaults(contacts: readonly NoticeContact[], inactive: ReadonlySet<string>): string[] {
    const gone = contacts.filter(({ address }) => inactive.has(address.toLowerCase()))
    const bounced = contacts.filter(({ status }) => status === CONTACT_STATUS.bounced)
    const reached = new Map(
        contacts
            .filter((contact) => !gone.includes(contact) && !bounced.includes(contact))
            .map(({ address, kind }) => [address.toLowerCase(), kind])
    )
    return [
        ...(reached.size === 0 ? ['Nobody who can be reached is a contact of this certificate.'] : []),
        ...(reached.size === 1 ? ['Only one contact can be reached; name at least two.'] : []),
        ...(reached.size === 1 && [...reached.values()][0] === 'person'
            ? ['It is a person, not a distribution list: when that person leaves, nobody hears.']
            : []),
        ...gone.map(({ address }) => `${address} belongs to a user who is not active any more.`),
        ...bounced.map(({ address }) => `Mail to ${address} came back.`),
    ]
}
