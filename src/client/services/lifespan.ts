import { type CertificateType, type LifespanPolicy } from '../../server/core/lifespan/policy'
import { TABLE } from '../../server/core/tables'
import { dayIn, readRows, type Row, textIn } from './table'

/** The dated rules about how long certificates and their evidence live, as app admins keep them (L3). */
export async function listPolicies(signal?: AbortSignal): Promise<readonly LifespanPolicy[]> {
    const fields = [
        'sys_id',
        'certificate_type',
        'issued_from',
        'max_validity_days',
        'ca_max_validity_days',
        'domain_evidence_days',
        'ca_domain_evidence_days',
        'identity_days',
    ]
    const rows = await readRows(TABLE.lifespanPolicy, { query: 'ORDERBYissued_from', fields }, signal)
    return rows.flatMap(policyFrom)
}

function policyFrom(row: Row): LifespanPolicy[] {
    const issuedFrom = dayIn(row, 'issued_from')
    if (issuedFrom === null) return []
    const days = (column: string) => (textIn(row, column) === '' ? null : Number(textIn(row, column)))
    return [
        {
            id: textIn(row, 'sys_id'),
            certificateType: textIn(row, 'certificate_type') as CertificateType,
            issuedFrom,
            maxValidityDays: days('max_validity_days') ?? 0,
            caMaxValidityDays: days('ca_max_validity_days'),
            domainEvidenceDays: days('domain_evidence_days'),
            caDomainEvidenceDays: days('ca_domain_evidence_days'),
            identityDays: days('identity_days'),
        },
    ]
}
