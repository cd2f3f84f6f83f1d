import { type NoticeContact } from '../../core/notice/recipients'
import { reachabilityFaults } from '../../core/notice/reachability'
import { DEPARTMENT_NOTICE } from '../../core/states'
import { fromGlideUtc, glideUtc } from '../../core/time/glide-time'
import { contactsFor, inactiveAddresses } from '../../records/notice-audience'
import {
    addressesOfUsersChangedSince,
    contactsChangedAt,
    contactsChecked,
    saveReachability,
    type UncheckedCertificate,
    uncheckedCertificates,
} from '../../records/reachability'
import { runState, saveRunState } from '../../records/run'
import { tellDepartment } from '../notice/tell-department'

const NAME = 'contacts'
const BATCH = 200

/**
 * Looks at the contacts of every certificate whose contacts changed, or whose people left or came back, and tells its
 * department what is weak (N4), at most once a day. A certificate counts as looked at when all that is done, so a run that
 * is cut off is taken up where it stopped.
 *
 * @param limit how many certificates it may look at
 * @returns how many it looked at
 */
export function lookAtContacts(limit: number, moment: number): number {
    noteChangedUsers(moment)
    let looked = 0
    while (looked < limit) {
        const batch = uncheckedCertificates(Math.min(BATCH, limit - looked))
        if (batch.length === 0) break
        lookAt(batch, moment)
        looked += batch.length
    }
    return looked
}

/** At the first run every certificate is looked at anyway. */
function noteChangedUsers(moment: number): void {
    const last = fromGlideUtc(runState(NAME).fingerprint)
    if (last !== null) contactsChangedAt(addressesOfUsersChangedSince(last))
    saveRunState(NAME, { fingerprint: glideUtc(moment), position: '', done: true })
}

function lookAt(batch: readonly UncheckedCertificate[], moment: number): void {
    const ids = batch.map(({ id }) => id)
    const [{ organization }] = batch
    const contacts = contactsFor(ids, [organization])
    const inactive = inactiveAddresses([...contacts.values()].flat().map(({ address }) => address))
    const shared = contacts.get(organization) ?? []
    let weak = false
    for (const { id, reachability } of batch) {
        const own: NoticeContact[] = [...(contacts.get(id) ?? []), ...shared]
        const text = reachabilityFaults(own, inactive).join('\n')
        if (text !== reachability) saveReachability(id, text)
        if (text !== '') weak = true
    }
    if (weak) tellDepartment(organization, DEPARTMENT_NOTICE.weakContacts, moment)
    contactsChecked(ids, moment)
}
