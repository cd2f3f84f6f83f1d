import { type GlideRecord } from '@servicenow/glide'
import { renewalPlan } from '../../core/renewal/plan'
import { type CertificateStatus, LIVE_CERTIFICATE_STATUSES } from '../../core/states'
import { calendarDate } from '../../core/time/calendar'
import { expiresAt } from '../../core/time/expiry'
import { fromGlideUtc, glideUtc } from '../../core/time/glide-time'
import { renewalRules } from '../../records/renewal-settings'

const DATES = ['not_before', 'not_after', 'expires_at', 'window_ends_on']

/**
 * Before a certificate is written: its renewal window and when the daily run looks at it first. While it only moves from one
 * live status to the next, the run itself says when it comes back.
 *
 * @param previous the certificate before the write; null for a new one.
 */
export function planRenewal(current: GlideRecord, previous: GlideRecord | null): void {
    if (previous === null || startsAnew(current, previous)) plan(current)
    else if (!isLive(current)) current.setValue('next_due_at', '')
}

function plan(current: GlideRecord): void {
    const text = (column: string) => current.getValue(column) ?? ''
    const notBefore = fromGlideUtc(text('not_before'))
    const notAfter = fromGlideUtc(text('not_after'))
    if (notBefore === null || notAfter === null) return clear(current)

    const life = { notBefore, notAfter, expiresAt: fromGlideUtc(text('expires_at')) ?? expiresAt(notAfter) }
    const status = text('status') as CertificateStatus
    const windowEndsOn = calendarDate(text('window_ends_on'))
    const { renewableFrom, startBy, tooLateAfter, nextDueAt } = renewalPlan(
        life,
        { status, windowEndsOn },
        renewalRules()
    )
    current.setValue('renewable_from', glideUtc(renewableFrom))
    current.setValue('start_by', startBy)
    current.setValue('too_late_after', tooLateAfter)
    current.setValue('next_due_at', nextDueAt === null ? '' : glideUtc(nextDueAt))
}

/** Its dates changed, or it is live again after having been replaced, expired or revoked. */
function startsAnew(current: GlideRecord, previous: GlideRecord): boolean {
    if (isLive(current) && !isLive(previous)) return true
    return DATES.some((column) => (current.getValue(column) ?? '') !== (previous.getValue(column) ?? ''))
}

function isLive(certificate: GlideRecord): boolean {
    return LIVE_CERTIFICATE_STATUSES.includes(certificate.getValue('status') as CertificateStatus)
}

function clear(current: GlideRecord): void {
    for (const column of ['renewable_from', 'start_by', 'too_late_after', 'next_due_at']) current.setValue(column, '')
}
