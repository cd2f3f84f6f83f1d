import { CERTIFICATE_STATUS, LIVE_CERTIFICATE_STATUSES } from '../../server/core/states'
import { type Certificate } from '../services/certificates'
import { pacificDate } from '../../server/core/time/pacific'
import { daysUntil } from './dates'

/** How pressing a certificate is for its department, the worst first. */
export const URGENCIES = ['expired', 'critical', 'late', 'due', 'fine', 'ended'] as const
export type Urgency = (typeof URGENCIES)[number]

const CRITICAL_DAYS = 7

/**
 * - `expired`: past its end and not replaced (C4)
 * - `critical`: a week or less is left
 * - `late`: the latest day to start the renewal has come
 * - `due`: its renewal window is open
 * - `ended`: replaced or revoked; nobody has to act
 */
export function urgencyOf(certificate: Certificate, now: number): Urgency {
    const { status, expiresAt, startBy, renewableFrom } = certificate
    if (status === CERTIFICATE_STATUS.expired) return 'expired'
    if (!LIVE_CERTIFICATE_STATUSES.includes(status)) return 'ended'
    if (expiresAt !== null && expiresAt <= now) return 'expired'
    if (expiresAt !== null && daysUntil(expiresAt, now) <= CRITICAL_DAYS) return 'critical'
    if (startBy !== null && startBy <= pacificDate(now)) return 'late'
    if (status === CERTIFICATE_STATUS.renewalDue || (renewableFrom !== null && renewableFrom <= now)) return 'due'
    return 'fine'
}

export function isLive(certificate: Certificate): boolean {
    return LIVE_CERTIFICATE_STATUSES.includes(certificate.status)
}

/** Whether somebody has to do something about it now. */
export function needsAction(urgency: Urgency): boolean {
    return urgency !== 'fine' && urgency !== 'ended'
}
