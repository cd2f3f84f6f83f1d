import { lateSubject, missedStage } from '../../core/notice/missed'
import { pacificDate } from '../../core/time/pacific'
import { caughtUp, contactsToCatchUp, endSuspensions, type LateContact } from '../../records/contact'
import { claimNotice, sentNotices } from '../../records/notice'
import { dueCertificatesOf } from '../../records/renewal-certificates'

const BATCH = 200

/**
 * Ends the suspensions whose day has come, and claims for each contact what it missed and is still true (N4): the run sends
 * it with everything else. A contact is done when all is claimed, so a run that is cut off loses and doubles nothing.
 */
export function catchUp(runKey: string, now: number): void {
    endSuspensions(pacificDate(now))
    for (const contact of contactsToCatchUp()) {
        claimMissed(contact, runKey)
        caughtUp(contact.id)
    }
}

function claimMissed(contact: LateContact, runKey: string): void {
    let after = ''
    for (;;) {
        const certificates = dueCertificatesOf(contact, after, BATCH)
        const sent = sentNotices(certificates)
        for (const certificate of certificates) {
            const stage = missedStage(sent.get(certificate) ?? [], contact.address)
            if (stage === null) continue
            const subjectKey = lateSubject(certificate, contact.address)
            claimNotice({
                subjectKey,
                certificate,
                stage,
                recipients: [contact.address],
                remark: '',
                coveredBy: '',
                runKey,
            })
        }
        if (certificates.length < BATCH) return
        after = certificates[certificates.length - 1]
    }
}
