import { GlideRecord } from '@servicenow/glide'
import { type LifespanPolicy } from '../core/lifespan/policy'
import { TABLE } from '../core/tables'
import { calendarDate } from '../core/time/calendar'

/** Every rule of the lifespan policy, except one. */
export function lifespanPolicies(except = ''): LifespanPolicy[] {
    const policies: LifespanPolicy[] = []
    const record = new GlideRecord(TABLE.lifespanPolicy)
    if (except !== '') record.addQuery('sys_id', '!=', except)
    record.orderBy('issued_from')
    record.query()
    while (record.next()) {
        const policy = toPolicy(record)
        if (policy !== null) policies.push(policy)
    }
    return policies
}

/** A rule as the record has it, with NaN for a longest validity that is missing; null when it begins on no day. */
export function toPolicy(record: GlideRecord): LifespanPolicy | null {
    const issuedFrom = calendarDate(record.getValue('issued_from') ?? '')
    if (issuedFrom === null) return null
    const days = (column: string) => {
        const text = record.getValue(column)
        return text ? Number(text) : null
    }
    return {
        id: record.getUniqueValue(),
        certificateType: record.getValue('certificate_type') === 'code_signing' ? 'code_signing' : 'tls',
        issuedFrom,
        maxValidityDays: days('max_validity_days') ?? Number.NaN,
        caMaxValidityDays: days('ca_max_validity_days'),
        domainEvidenceDays: days('domain_evidence_days'),
        caDomainEvidenceDays: days('ca_domain_evidence_days'),
        identityDays: days('identity_days'),
    }
}
