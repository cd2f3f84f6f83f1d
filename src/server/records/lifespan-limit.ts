import { GlideRecord } from '@servicenow/glide'
import { type CertificateType } from '../core/lifespan/policy'
import { TABLE } from '../core/tables'
import { type CalendarDate } from '../core/time/calendar'

/** The longest validity in days of a public certificate issued on a day (L1, L3); null before the first rule. */
export function maxValidityDaysOn(day: CalendarDate, type: CertificateType = 'tls'): number | null {
    const policy = new GlideRecord(TABLE.lifespanPolicy)
    policy.addQuery('certificate_type', type)
    policy.addQuery('issued_from', '<=', day)
    policy.orderByDesc('issued_from')
    policy.setLimit(1)
    policy.query()
    return policy.next() ? Number(policy.getValue('max_validity_days')) : null
}

/** Days for which the certificate authority takes domain evidence given on a day (L2); null before the first rule. */
export function domainEvidenceDaysOn(day: CalendarDate): number | null {
    const policy = new GlideRecord(TABLE.lifespanPolicy)
    policy.addQuery('certificate_type', 'tls')
    policy.addQuery('issued_from', '<=', day)
    policy.orderByDesc('issued_from')
    policy.setLimit(1)
    policy.query()
    if (!policy.next()) return null
    return Number(policy.getValue('ca_domain_evidence_days') || policy.getValue('domain_evidence_days')) || null
}
