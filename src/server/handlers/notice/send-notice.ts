import { CERTIFICATE_NOTICE } from '../../core/notice/event'
import { type NoticeStage } from '../../core/states'
import { TABLE } from '../../core/tables'
import { queueEvent } from '../../records/events'
import { claimNotice, findNotice, markSent, type NewNotice } from '../../records/notice'

/** A claim that was not sent after this time belongs to a run that was cut off. */
const ABANDONED_MS = 1_800_000

/**
 * Sends one stage's notice at most once, however many runs or nodes try: first the row is claimed (unique subject and
 * stage), then the mail is queued, then the row says so. A run that is cut off in between leaves a claim that a later run
 * takes over, so no notice is lost.
 *
 * @param covered earlier stages that fell due unsent as well, recorded with this one.
 */
export function sendNotice(notice: NewNotice, covered: readonly NoticeStage[], now: number): void {
    const claim = claimNotice(notice, null) ?? takeOver(notice, now)
    if (claim === null) return
    for (const stage of covered) {
        if (findNotice(notice.certificate, stage) === null) {
            claimNotice({ ...notice, stage, recipients: [], remark: '', coveredBy: notice.stage }, null)
        }
    }
    queueEvent(CERTIFICATE_NOTICE, TABLE.certificate, notice.certificate, notice.recipients.join(','), notice.stage)
    markSent(claim, now)
}

/** @returns the claim to go on with; null when the notice is sent. Throws while another run may be sending it. */
function takeOver(notice: NewNotice, now: number): string | null {
    const claimed = findNotice(notice.certificate, notice.stage)
    if (claimed === null) throw new Error(`Its notice "${notice.stage}" could not be recorded.`)
    if (claimed.sent) return null
    if (now - claimed.claimedAt < ABANDONED_MS) throw new Error(`Another run is sending its notice "${notice.stage}".`)
    return claimed.id
}
