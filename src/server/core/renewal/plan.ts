import { LIVE_CERTIFICATE_STATUSES } from '../states'
import { type CalendarDate } from '../time/calendar'
import { firstDueAt, type WatchedCertificate } from './due'
import { type CertificateLife, type RenewalRules, renewalWindow } from './window'

export interface RenewalPlan {
    /** Epoch milliseconds. */
    renewableFrom: number
    startBy: CalendarDate
    tooLateAfter: CalendarDate
    /** When the daily run has to look at the certificate first; null when it is not watched (any more). */
    nextDueAt: number | null
}

/** What the certificate's record shows about its renewal, before anything of it has happened. */
export function renewalPlan(
    life: CertificateLife,
    certificate: Pick<WatchedCertificate, 'status' | 'windowEndsOn'>,
    rules: RenewalRules
): RenewalPlan {
    const { renewableFrom, startBy, tooLateAfter } = renewalWindow(life, rules)
    const watched = { ...certificate, renewableFrom, startBy, expiresAt: life.expiresAt }
    const live = LIVE_CERTIFICATE_STATUSES.includes(certificate.status)
    return { renewableFrom, startBy, tooLateAfter, nextDueAt: live ? firstDueAt(watched) : null }
}
