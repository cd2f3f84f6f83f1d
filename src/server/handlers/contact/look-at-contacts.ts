import { DEPARTMENT_NOTICE } from '../../core/states'
import { fromGlideUtc, glideUtc } from '../../core/time/glide-time'
import { ignoredReports } from '../../records/incoming-mail'
import {
    addressesOfUsersChangedSince,
    contactsChangedAt,
    contactsChecked,
    type UncheckedCertificate,
    uncheckedCertificates,
} from '../../records/reachability'
import { runState, saveRunState } from '../../records/run'
import { takeBounce } from '../mail/take-bounce'
import { tellDepartment } from '../notice/tell-department'
import { flagReachability } from './flag-reachability'

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
    noteWhatChanged(moment)
    let looked = 0
    while (looked < limit) {
        const batch = uncheckedCertificates(Math.min(BATCH, limit - looked))
        if (batch.length === 0) break
        lookAt(batch, moment)
        looked += batch.length
    }
    return looked
}

/**
 * Users who left or came back, and mail that came back although the filters of the instance ignore reports of delivery, as
 * they do until somebody changes them. At the first run every certificate is looked at anyway.
 */
function noteWhatChanged(moment: number): void {
    const last = fromGlideUtc(runState(NAME).fingerprint)
    if (last !== null) {
        contactsChangedAt(addressesOfUsersChangedSince(last))
        ignoredReports(last).forEach(takeBounce)
    }
    saveRunState(NAME, { fingerprint: glideUtc(moment), position: '', done: true })
}

function lookAt(batch: readonly UncheckedCertificate[], moment: number): void {
    const [{ organization }] = batch
    if (flagReachability(batch)) tellDepartment(organization, DEPARTMENT_NOTICE.weakContacts, moment)
    contactsChecked(
        batch.map(({ id }) => id),
        moment
    )
}
