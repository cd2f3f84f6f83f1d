import { type NoticeStage } from '../states'
import { mostUrgent, URGENCY } from './digest'

/** A stage's notice that is claimed and not sent yet. */
export interface PendingNotice {
    id: string
    stage: NoticeStage
    addresses: readonly string[]
    /** When it was claimed: date-time text, UTC. */
    claimedAt: string
}

/** A digest that was written already. */
export interface WrittenDigest {
    /** In small letters. */
    address: string
    /** sys_ids of the notices that it lists. */
    notices: readonly string[]
    /** Whether there were more than it lists. */
    more: boolean
    /** Date-time text, UTC. */
    writtenAt: string
}

/** Whether an address was told of a notice: a digest lists it, or counts it among what there was more when it was written. */
export function wasTold(notice: PendingNotice, address: string, written: readonly WrittenDigest[]): boolean {
    return written.some(
        (digest) =>
            digest.address === address.toLowerCase() &&
            (digest.notices.includes(notice.id) || (digest.more && notice.claimedAt < digest.writtenAt))
    )
}

export interface Digest {
    address: string
    stage: NoticeStage
    /** sys_ids of the notices it tells of; at most `LISTED`. */
    notices: string[]
    /** How many more there are. */
    more: number
}

/** A mail that lists more is not read to its end. */
export const LISTED = 300

/**
 * One digest for each address, whatever its case, of what it was not told yet.
 *
 * @param written what a run that was cut off wrote already
 */
export function digestsOf(pending: readonly PendingNotice[], written: readonly WrittenDigest[] = []): Digest[] {
    const byAddress = new Map<string, { address: string; notices: PendingNotice[] }>()
    for (const notice of pending) {
        for (const address of notice.addresses) {
            if (wasTold(notice, address, written)) continue
            const key = address.toLowerCase()
            const digest = byAddress.get(key)
            if (digest === undefined) byAddress.set(key, { address, notices: [notice] })
            else if (digest.notices[digest.notices.length - 1] !== notice) digest.notices.push(notice)
        }
    }
    return [...byAddress.values()].map(({ address, notices }) => {
        const stage = mostUrgent(notices.map((notice) => notice.stage))
        const ordered = [...notices].sort((one, other) => rank(one) - rank(other))
        return {
            address,
            stage,
            notices: ordered.slice(0, LISTED).map(({ id }) => id),
            more: Math.max(0, notices.length - LISTED),
        }
    })
}

function rank({ stage }: PendingNotice): number {
    return URGENCY.indexOf(stage)
}
