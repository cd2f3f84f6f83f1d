import { type GlideRecord } from '@servicenow/glide'
import { type CertificateKind, TASK_KIND } from '../../core/states'
import { pacificDate } from '../../core/time/pacific'
import { domainFaults, type ExpectedIssue, identityFaults } from '../../core/validation/evidence'
import { domainCycleKey, identityCycleKey } from '../../core/validation/validation-task'
import { now } from '../../records/clock'
import { emailValidationEndsOn, toDomainEvidence, toIdentityEvidence } from '../../records/evidence'
import { lifespanPolicies } from '../../records/lifespan'
import { closeValidation, keepValidation, type OpenValidation, openValidations } from '../../records/validation-tasks'

/** After newer evidence of a domain is recorded: the work that asked for it closes, or says what still lacks. */
export function acceptDomainEvidence(current: GlideRecord): void {
    const domain = toDomainEvidence(current)
    const rules = { policies: lifespanPolicies(), emailEndsOn: emailValidationEndsOn() }
    for (const task of openValidations(TASK_KIND.validateDomain, 'domain', domain.id)) {
        const issue = issueOf(task)
        settle(task, domainFaults(domain, issue, rules), domainCycleKey(domain), {
            what: domain.name,
            validatedOn: domain.validatedOn,
            issue,
        })
    }
}

/** The same after an organization's identity was validated anew. */
export function acceptIdentityEvidence(current: GlideRecord): void {
    const identity = toIdentityEvidence(current)
    const rules = { policies: lifespanPolicies(), emailEndsOn: emailValidationEndsOn() }
    for (const task of openValidations(TASK_KIND.validateIdentity, 'organization', identity.id)) {
        const issue = issueOf(task)
        settle(task, identityFaults(identity, issue, rules), identityCycleKey(identity), {
            what: identity.name,
            validatedOn: identity.validatedOn,
            issue,
        })
    }
}

interface Settled {
    what: string
    validatedOn: string | null
    issue: ExpectedIssue
}

function settle(task: OpenValidation, faults: readonly string[], cycleKey: string, settled: Settled): void {
    if (faults.length > 0) return keepValidation(task.id, cycleKey, faults)
    closeValidation(
        task.id,
        `${settled.what} was validated on ${settled.validatedOn ?? 'an unknown day'}: good for the renewal on ${settled.issue.on}.`
    )
}

function issueOf({ issueOn, certificateKind }: OpenValidation): ExpectedIssue {
    const today = pacificDate(now())
    return { on: issueOn !== null && issueOn > today ? issueOn : today, kind: certificateKind as CertificateKind }
}
