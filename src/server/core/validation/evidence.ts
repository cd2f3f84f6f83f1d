/**
 * Whether a renewal would fail for want of fresh evidence (L2, D4): judged on the day on which the certificate is expected to
 * be issued, so that the department hears of it while there is still time to validate again.
 */
import { policyOn, type CertificateType, type LifespanPolicy } from '../lifespan/policy'
import { dayInShort } from '../notice/pacific-text'
import { CERTIFICATE_KIND, type CertificateKind, DEPARTMENT_NOTICE, type DepartmentNotice } from '../states'
import { type CalendarDate, daysBetween } from '../time/calendar'

export interface DomainEvidence {
    /** sys_id of the domain. */
    id: string
    name: string
    organization: string
    /** cname, txt, http or email; empty when none is recorded. */
    method: string
    validatedOn: CalendarDate | null
}

export interface IdentityEvidence {
    /** sys_id of the organization. */
    id: string
    name: string
    validatedOn: CalendarDate | null
}

/** What evidence is judged by. */
export interface EvidenceRules {
    policies: readonly LifespanPolicy[]
    /** From this day on e-mail proves no control of a domain any more, earlier proofs included (L2). */
    emailEndsOn: CalendarDate
}

/** What is to be issued, and when. */
export interface ExpectedIssue {
    on: CalendarDate
    kind: CertificateKind
}

export const EMAIL_METHOD = 'email'
const HTTP_METHOD = 'http'

export function certificateType(kind: CertificateKind): CertificateType {
    return kind === CERTIFICATE_KIND.codeSigning ? 'code_signing' : 'tls'
}

/** Days before the end of e-mail validation on which every department that uses it is told. */
const HALF_A_YEAR = 180
const A_MONTH = 30

/** What departments have to be told of the end of e-mail validation by now (L2); null when nothing, or when it is over. */
export function emailEndsNotice(today: CalendarDate, endsOn: CalendarDate): DepartmentNotice | null {
    const left = daysBetween(today, endsOn)
    if (left > HALF_A_YEAR || left <= 0) return null
    return left > A_MONTH ? DEPARTMENT_NOTICE.emailEndsInHalfAYear : DEPARTMENT_NOTICE.emailEndsInAMonth
}

/** Why the issuance would fail for this domain, a sentence each; empty when its evidence will still hold. */
export function domainFaults(domain: DomainEvidence, issue: ExpectedIssue, rules: EvidenceRules): string[] {
    const limit = policyOn(rules.policies, certificateType(issue.kind), issue.on)?.domainEvidenceDays ?? null
    if (limit === null) return []
    const faults: string[] = []
    if (domain.validatedOn === null) {
        faults.push(`${failing(issue)}: no validation of ${domain.name} is on record.`)
    } else if (daysBetween(domain.validatedOn, issue.on) > limit) {
        faults.push(
            `${failing(issue)}: evidence of ${domain.validatedOn} for ${domain.name} is then ${daysBetween(domain.validatedOn, issue.on)} days old, and ${limit} are allowed.`
        )
    }
    if (domain.method === EMAIL_METHOD && issue.on >= rules.emailEndsOn) {
        faults.push(
            `${failing(issue)}: ${domain.name} was validated by e-mail, which does not count any more from ${rules.emailEndsOn} on.`
        )
    }
    if (domain.method === HTTP_METHOD && issue.kind === CERTIFICATE_KIND.wildcard) {
        faults.push(`${failing(issue)}: a wildcard needs validation over DNS; ${domain.name} was validated over HTTP.`)
    }
    return faults
}

/** The same for the validation of the organization's identity. */
export function identityFaults(identity: IdentityEvidence, issue: ExpectedIssue, rules: EvidenceRules): string[] {
    const limit = policyOn(rules.policies, certificateType(issue.kind), issue.on)?.identityDays ?? null
    if (limit === null) return []
    if (identity.validatedOn === null) {
        return [`${failing(issue)}: no validation of the identity of ${identity.name} is on record.`]
    }
    const age = daysBetween(identity.validatedOn, issue.on)
    if (age <= limit) return []
    return [
        `${failing(issue)}: the identity of ${identity.name} was validated on ${identity.validatedOn}, which is then ${age} days ago, and ${limit} are allowed.`,
    ]
}

/** One line on a domain's evidence for those who renew: how old it will be, or that it is missing. */
export function evidenceLine(domain: DomainEvidence, issue: ExpectedIssue, rules: EvidenceRules): string {
    const [fault] = domainFaults(domain, issue, rules)
    if (fault !== undefined) return fault
    if (domain.validatedOn === null) return `${domain.name}: needs no validation for this kind.`
    return `${domain.name}: validated on ${dayInShort(domain.validatedOn)}, ${daysBetween(domain.validatedOn, issue.on)} days before the expected issuance on ${dayInShort(issue.on)}; good.`
}

function failing({ on }: ExpectedIssue): string {
    return `Renewal on ${on} will fail`
}
