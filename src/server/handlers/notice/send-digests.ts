import { digestsOf } from '../../core/notice/group'
import { digestsOfRun, insertDigest, removeUnmailed } from '../../records/digest'
import { abandonedRuns, claimedBy, markSent, pendingNotices } from '../../records/notice'

/** What is claimed and not sent after this time belongs to a run that was cut off, or takes too long. */
const ABANDONED_MS = 1_800_000
const SCANNED = 1000

/**
 * Sends what a run claimed: one digest for each address, then says of the notices that they are sent. A run that is cut off
 * in between has written some digests; whoever takes over writes the others. A run that was only slow, and goes on after
 * somebody took over, sends what it claims from then on; what it cannot write now is left to the next one.
 */
export function sendDigests(runKey: string, now: number): void {
    const claimed = claimedBy(runKey)
    if (claimed.length === 0) return
    const pending = pendingNotices(runKey)
    const written = digestsOfRun(runKey)
    const refused = digestsOf(pending, written).filter((digest) => {
        const address = digest.address.toLowerCase()
        return !insertDigest(runKey, digest, written.filter((one) => one.address === address).length)
    })
    const unsent = new Set(refused.map(({ address }) => address.toLowerCase()))
    const left = new Set(
        pending.filter(({ addresses }) => addresses.some((one) => unsent.has(one.toLowerCase()))).map(({ id }) => id)
    )
    markSent(
        claimed.filter((id) => !left.has(id)),
        now
    )
}

/** Sends what runs that were cut off left unsent. */
export function sendAbandoned(now: number): void {
    for (const runKey of abandonedRuns(now - ABANDONED_MS, SCANNED)) {
        removeUnmailed(runKey, now - ABANDONED_MS)
        sendDigests(runKey, now)
    }
}
