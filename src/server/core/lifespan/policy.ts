import { type CalendarDate } from '../time/calendar'

export type CertificateType = 'tls' | 'code_signing'

/** One dated rule (L1 to L3): it holds for what is issued from its day on, until a later rule of the same type begins. */
export interface LifespanPolicy {
    id: string
    certificateType: CertificateType
    issuedFrom: CalendarDate
    maxValidityDays: number
    /** The certificate authority's own cap where it stays under the public limit (L2); null where it names none. */
    caMaxValidityDays: number | null
    /** null where domain control is not part of the validation, as with code signing. */
    domainEvidenceDays: number | null
    caDomainEvidenceDays: number | null
    identityDays: number | null
}

/** What holds for a certificate issued on one day; every number is in days. */
export interface LifespanLimits {
    /** Longest validity that the certificate authority issues: the public limit, or its own cap where that is lower. */
    validityDays: number
    /** Longest validity that the public rules allow: what a certificate from anywhere is judged by. */
    publicValidityDays: number
    /** How old evidence of domain control may be at issuance; null where none is needed. */
    domainEvidenceDays: number | null
    /** How old the validation of the organization may be at issuance. */
    identityDays: number | null
    /** The first day on which this holds. */
    since: CalendarDate
}

/**
 * The limits for a certificate by the day on which it is, or is expected to be, issued: never by the day of the request.
 * null when the day lies before the first rule of its type.
 */
export function policyOn(
    policies: readonly LifespanPolicy[],
    type: CertificateType,
    issuedOn: CalendarDate
): LifespanLimits | null {
    let ruling: LifespanPolicy | null = null
    for (const policy of policies) {
        if (policy.certificateType !== type || policy.issuedFrom > issuedOn) continue
        if (ruling === null || policy.issuedFrom > ruling.issuedFrom) ruling = policy
    }
    return ruling === null ? null : limitsOf(ruling)
}

function limitsOf(policy: LifespanPolicy): LifespanLimits {
    return {
        validityDays: capped(policy.maxValidityDays, policy.caMaxValidityDays),
        publicValidityDays: policy.maxValidityDays,
        domainEvidenceDays:
            policy.domainEvidenceDays === null ? null : capped(policy.domainEvidenceDays, policy.caDomainEvidenceDays),
        identityDays: policy.identityDays,
        since: policy.issuedFrom,
    }
}

function capped(limit: number, cap: number | null): number {
    return cap === null ? limit : Math.min(limit, cap)
}
