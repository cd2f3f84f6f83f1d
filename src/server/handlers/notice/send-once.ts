import { type OneNotice, claimOnce, noticeSent } from '../../records/notice'

/** A claim that was not sent after this time belongs to a run that was cut off. */
const ABANDONED_MS = 1_800_000

/** Sends a notice that is not part of a digest: once for its subject and stage, whatever runs try, and never not at all. */
export function sendOnce(notice: OneNotice, moment: number, send: () => void): void {
    const claim = claimOnce(notice, moment - ABANDONED_MS)
    if (claim === null) return
    send()
    noticeSent(claim, moment)
}
