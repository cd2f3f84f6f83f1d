import { type LifespanPolicy } from './policy'

/**
 * What is wrong with a rule that somebody wants to save; empty when nothing is. A rule ends where the next one of its type
 * begins, so two rules overlap only when they begin on the same day, and a gap opens only before the first one.
 *
 * @param others every other rule, of any type
 * @param before the rule as it was; null for a new one
 */
export function policyFaults(
    policy: LifespanPolicy,
    others: readonly LifespanPolicy[],
    before: LifespanPolicy | null
): string[] {
    return [...dateFaults(policy, others), ...numberFaults(policy), ...gapFaults(policy, others, before)]
}

/** Why a rule may not be deleted; empty when it may. */
export function deletionFaults(policy: LifespanPolicy, others: readonly LifespanPolicy[]): string[] {
    const same = ofType(others, policy)
    if (same.some((other) => other.issuedFrom < policy.issuedFrom)) return []
    return [
        `This is the first rule for its certificate type: without it nothing would be known about certificates issued from ${policy.issuedFrom} on. Change its numbers instead.`,
    ]
}

function dateFaults(policy: LifespanPolicy, others: readonly LifespanPolicy[]): string[] {
    if (!ofType(others, policy).some((other) => other.issuedFrom === policy.issuedFrom)) return []
    return [
        `Another rule for this certificate type begins on ${policy.issuedFrom} as well, so the two would overlap. Change that one, or choose another day.`,
    ]
}

function gapFaults(policy: LifespanPolicy, others: readonly LifespanPolicy[], before: LifespanPolicy | null): string[] {
    if (before === null) return []
    const moved = before.issuedFrom !== policy.issuedFrom || before.certificateType !== policy.certificateType
    if (!moved || coveredOn(before, [policy, ...others])) return []
    return [
        `Certificates issued from ${before.issuedFrom} on would have no rule any more. Let another rule begin there first.`,
    ]
}

function coveredOn(day: LifespanPolicy, policies: readonly LifespanPolicy[]): boolean {
    return ofType(policies, day).some((policy) => policy.issuedFrom <= day.issuedFrom)
}

function numberFaults(policy: LifespanPolicy): string[] {
    const faults: string[] = []
    const days: [string, number | null][] = [
        ['Longest validity', policy.maxValidityDays],
        ["Longest validity, the CA's own cap", policy.caMaxValidityDays],
        ['Reuse of domain validation', policy.domainEvidenceDays],
        ["Reuse of domain validation, the CA's own cap", policy.caDomainEvidenceDays],
        ['Reuse of identity validation', policy.identityDays],
    ]
    for (const [label, value] of days) {
        if (value !== null && !(Number.isInteger(value) && value > 0)) {
            faults.push(`"${label}" must be a whole number of days above zero.`)
        }
    }
    if (above(policy.caMaxValidityDays, policy.maxValidityDays)) {
        faults.push(
            `The CA's own cap of ${policy.caMaxValidityDays} days is above the limit of ${policy.maxValidityDays}.`
        )
    }
    if (above(policy.caDomainEvidenceDays, policy.domainEvidenceDays)) {
        faults.push(
            `The CA's own cap of ${policy.caDomainEvidenceDays} days on domain validation is above the limit of ${policy.domainEvidenceDays}.`
        )
    }
    if (policy.certificateType === 'tls' && policy.domainEvidenceDays === null) {
        faults.push('"Reuse of domain validation" is needed for public TLS certificates.')
    }
    return faults
}

function above(cap: number | null, limit: number | null): boolean {
    return cap !== null && limit !== null && cap > limit
}

function ofType(policies: readonly LifespanPolicy[], like: LifespanPolicy): LifespanPolicy[] {
    return policies.filter((policy) => policy.certificateType === like.certificateType)
}
