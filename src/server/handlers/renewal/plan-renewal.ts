import { type GlideRecord } from '@servicenow/glide'
import { isLive } from '../../core/certificate/life'
import { type LifespanPolicy } from '../../core/lifespan/policy'
import { renewalPlan } from '../../core/renewal/plan'
import { type RenewalRules } from '../../core/renewal/window'
import { CERTIFICATE_STATUS, type CertificateKind, type CertificateStatus, MANAGED_BY } from '../../core/states'
import { calendarDate } from '../../core/time/calendar'
import { expiresAt } from '../../core/time/expiry'
import { fromGlideUtc, glideUtc } from '../../core/time/glide-time'
import { now } from '../../records/clock'
import { lifespanPolicies } from '../../records/lifespan'
import { renewalRules } from '../../records/renewal-settings'

/** Everything a plan depends on besides the certificate. */
export interface PlanRules {
    renewal: RenewalRules
    policies: readonly LifespanPolicy[]
}

const DECIDING = ['not_before', 'not_after', 'expires_at', 'window_ends_on', 'kind', 'managed_by', 'not_needed_since']
const PLANNED = ['renewable_from', 'start_by', 'too_late_after', 'issue_expected_on', 'evidence_from', 'next_due_at']

/**
 * Before a certificate is written: its renewal window and when the daily run looks at it first. While it only moves from one
 * live status to the next, the run itself says when it comes back.
 *
 * @param previous the certificate before the write; null for a new one.
 */
export function planRenewal(current: GlideRecord, previous: GlideRecord | null): void {
    if (previous === null || startsAnew(current, previous)) planCertificate(current, planRules())
    else if (!isLive(statusOf(current))) current.setValue('next_due_at', '')
}

export function planRules(): PlanRules {
    return { renewal: renewalRules(), policies: lifespanPolicies() }
}

/** @returns whether anything of the plan is another than before, besides when the run comes back. */
export function planCertificate(current: GlideRecord, rules: PlanRules): boolean {
    const text = (column: string) => current.getValue(column) ?? ''
    const before = PLANNED.slice(0, -1).map(text).join()
    const notBefore = fromGlideUtc(text('not_before'))
    const notAfter = fromGlideUtc(text('not_after'))
    if (notBefore === null || notAfter === null) {
        for (const column of PLANNED) current.setValue(column, '')
        return before.replaceAll(',', '') !== ''
    }
    const plan = renewalPlan(
        { notBefore, notAfter, expiresAt: fromGlideUtc(text('expires_at')) ?? expiresAt(notAfter) },
        {
            status: statusOf(current),
            windowEndsOn: calendarDate(text('window_ends_on')),
            kind: text('kind') as CertificateKind,
            managedBy: text('managed_by') === MANAGED_BY.delegatedAdmin ? MANAGED_BY.delegatedAdmin : MANAGED_BY.cdt,
        },
        rules.renewal,
        rules.policies
    )
    if (statusOf(current) === CERTIFICATE_STATUS.renewalDue && plan.renewableFrom > now()) {
        current.setValue('status', CERTIFICATE_STATUS.active)
    }
    current.setValue('renewable_from', glideUtc(plan.renewableFrom))
    current.setValue('start_by', plan.startBy)
    current.setValue('too_late_after', plan.tooLateAfter)
    current.setValue('issue_expected_on', plan.issueOn)
    current.setValue('evidence_from', plan.evidenceFrom)
    current.setValue('next_due_at', plan.nextDueAt === null ? '' : glideUtc(plan.nextDueAt))
    return before !== PLANNED.slice(0, -1).map(text).join()
}

/** Something that decides its plan changed, or it is live again after having been replaced or expired. */
function startsAnew(current: GlideRecord, previous: GlideRecord): boolean {
    if (isLive(statusOf(current)) && !isLive(statusOf(previous))) return true
    return DECIDING.some((column) => (current.getValue(column) ?? '') !== (previous.getValue(column) ?? ''))
}

function statusOf(certificate: GlideRecord): CertificateStatus {
    return certificate.getValue('status') as CertificateStatus
}
