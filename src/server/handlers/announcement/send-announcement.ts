import { gs } from '@servicenow/glide'
import { audienceChanged, type Reader, sendingProblem } from '../../core/announcement/announcement'
import {
    announcementReaders,
    copiedAddresses,
    findAnnouncement,
    insertCopy,
    markAnnouncementSent,
    type Sending,
} from '../../records/announcement'
import { now } from '../../records/clock'

export type Sent = { ok: true; sending: Sending } | { ok: false; reason: string }

/**
 * Sends an announcement to whom it reaches now, once (N5). A sending that was cut off may be repeated: who has a copy gets
 * no second one.
 *
 * @param isSeen whether the sender was shown these readers.
 */
export function sendAnnouncement(id: string, isSeen: (readers: readonly Reader[]) => boolean): Sent {
    const announcement = findAnnouncement(id)
    if (announcement === null) return { ok: false, reason: 'The announcement does not exist any more.' }
    const readers = announcementReaders()
    const problem = sendingProblem(announcement, readers.length)
    if (problem !== null) return { ok: false, reason: problem }
    if (!isSeen(readers)) return { ok: false, reason: audienceChanged(readers.length) }
    const done = copiedAddresses(id)
    for (const reader of readers) if (!done.has(reader.address)) insertCopy(id, reader)
    const sending = markAnnouncementSent(id, gs.getUserID(), now(), readers)
    return sending === null ? { ok: false, reason: 'The announcement was deleted meanwhile.' } : { ok: true, sending }
}
