import { isLive } from '../certificate/life'
import { type LifespanPolicy } from '../lifespan/policy'
import { type CertificateKind, type ManagedBy } from '../states'
import { type CalendarDate } from '../time/calendar'
import { evidenceCheckFrom } from '../validation/check-from'
import { firstDueAt, type WatchedDates } from './due'
import { expectedIssueOn } from './issue-date'
import { type CertificateLife, type RenewalRules, renewalWindow } from './window'

export interface RenewalPlan {
    /** Epoch milliseconds. */
    renewableFrom: number
    startBy: CalendarDate
    tooLateAfter: CalendarDate
    /** When the successor is expected to be issued. */
    issueOn: CalendarDate
    /** The day from which the evidence for it is looked at. */
    evidenceFrom: CalendarDate
    /** When the daily run has to look at the certificate first; null when it is not watched (any more). */
    nextDueAt: number | null
}

export interface PlannedCertificate extends Pick<WatchedDates, 'status' | 'windowEndsOn'> {
    kind: CertificateKind
    managedBy: ManagedBy
}

/** What the certificate's record shows about its renewal, before anything of it has happened. */
export function renewalPlan(
    life: CertificateLife,
    certificate: PlannedCertificate,
    rules: RenewalRules,
    policies: readonly LifespanPolicy[]
): RenewalPlan {
    const { renewableFrom, startBy, tooLateAfter } = renewalWindow(life, rules)
    const issueOn = expectedIssueOn({ startBy }, life.expiresAt, certificate.managedBy, rules)
    const evidenceFrom = evidenceCheckFrom(renewableFrom, { on: issueOn, kind: certificate.kind }, rules, policies)
    const watched = { ...certificate, renewableFrom, startBy, expiresAt: life.expiresAt, evidenceFrom }
    const nextDueAt = isLive(certificate.status) ? firstDueAt(watched) : null
    return { renewableFrom, startBy, tooLateAfter, issueOn, evidenceFrom, nextDueAt }
}
