import { digestsOf } from '../../core/notice/group'
import { digestedAddresses, insertDigest } from '../../records/digest'
import { abandonedRuns, markSent, pendingNotices } from '../../records/notice'

/** What is claimed and not sent after this time belongs to a run that was cut off. */
const ABANDONED_MS = 1_800_000
const SCANNED = 1000

/**
 * Sends what a run claimed: one digest for each address, then says of the notices that they are sent. A run that is cut off
 * in between has written some digests; whoever takes over writes the others.
 */
export function sendDigests(runKey: string, now: number): void {
    const pending = pendingNotices(runKey)
    if (pending.length > 0) {
        const done = digestedAddresses(runKey)
        for (const digest of digestsOf(pending)) {
            if (!done.has(digest.address.toLowerCase())) insertDigest(runKey, digest)
        }
    }
    markSent(runKey, now)
}

/** Sends what runs that were cut off left unsent. */
export function sendAbandoned(now: number): void {
    for (const runKey of abandonedRuns(now - ABANDONED_MS, SCANNED)) sendDigests(runKey, now)
}
