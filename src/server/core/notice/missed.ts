import { sha256 } from '@noble/hashes/sha2.js'
import { NOTICE_STAGE, type NoticeStage } from '../states'
import { hex } from '../x509/bytes'

/** What went out about a certificate. */
export interface SentNotice {
    stage: NoticeStage
    addresses: readonly string[]
}

const ORDER: readonly NoticeStage[] = Object.values(NOTICE_STAGE)

/**
 * What a contact whose suspension is over has to hear about a certificate that is still due: the latest stage, which says
 * all that the earlier ones did (N4). null when it heard that, or there was nothing.
 */
export function missedStage(sent: readonly SentNotice[], address: string): NoticeStage | null {
    const latest = [...sent].sort((one, other) => ORDER.indexOf(other.stage) - ORDER.indexOf(one.stage))[0]
    if (latest === undefined) return null
    return latest.addresses.some((heard) => heard.toLowerCase() === address.toLowerCase()) ? null : latest.stage
}

/** Subject of a notice that one address gets later than the others: a stage reaches it once, by whatever contact. */
export function lateSubject(certificate: string, address: string): string {
    const text = `${certificate} ${address.toLowerCase()}`
    return hex(sha256(Uint8Array.from(text, (character) => character.charCodeAt(0))))
}
