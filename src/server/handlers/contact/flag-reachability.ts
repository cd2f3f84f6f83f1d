import { type NoticeContact } from '../../core/notice/recipients'
import { reachabilityFaults } from '../../core/notice/reachability'
import { contactsFor, inactiveAddresses } from '../../records/notice-audience'
import { saveReachability, type UncheckedCertificate } from '../../records/reachability'

/**
 * Says on certificates of one organization what is weak about their contacts (N4).
 *
 * @returns whether any of them is weak
 */
export function flagReachability(certificates: readonly UncheckedCertificate[]): boolean {
    const [first] = certificates
    if (first === undefined) return false
    const contacts = contactsFor(
        certificates.map(({ id }) => id),
        [first.organization]
    )
    const inactive = inactiveAddresses([...contacts.values()].flat().map(({ address }) => address))
    const shared = contacts.get(first.organization) ?? []
    let weak = false
    for (const { id, reachability } of certificates) {
        const own: NoticeContact[] = [...(contacts.get(id) ?? []), ...shared]
        const text = reachabilityFaults(own, inactive).join('\n')
        if (text !== reachability) saveReachability(id, text)
        if (text !== '') weak = true
    }
    return weak
}
