import { dayInWords } from '../notice/pacific-text'
import { type DueCertificate } from '../renewal/due-certificate'
import { TASK_KIND, type TaskKind } from '../states'
import { numbered } from '../submittal/texts'
import { type CalendarDate } from '../time/calendar'
import { startOfPacificDay } from '../renewal/pacific-day'
import { type DomainEvidence, EMAIL_METHOD, type EvidenceRules, type IdentityEvidence } from './evidence'

/** Work that has to be done before a renewal can succeed. */
export interface ValidationTask {
    kind: TaskKind
    cycleKey: string
    certificate: string
    organization: string
    /** sys_id of the domain; empty for the organization's identity. */
    domain: string
    assignmentGroup: string
    assignedTo: string
    shortDescription: string
    description: string
    steps: string
    /** The day of the expected issuance: the evidence has to be fresh by then. */
    startBy: CalendarDate
    /** The same as an instant in epoch milliseconds. */
    dueAt: number
}

export interface ValidationTeam {
    certificateServices: string
    /** sys_ids of delegated administrators, those for the domain first. */
    delegatedAdmins: readonly string[]
}

/** One validation for each piece of evidence that ages out, however many certificates need it. */
export function domainCycleKey({ id, validatedOn }: DomainEvidence): string {
    return `dcv:${id}:${validatedOn ?? 'none'}`
}

export function identityCycleKey({ id, validatedOn }: IdentityEvidence): string {
    return `identity:${id}:${validatedOn ?? 'none'}`
}

/** The department's delegated administrators validate domains in SCM; without any, Certificate Services does. */
export function domainTask(
    domain: DomainEvidence,
    faults: readonly string[],
    certificate: DueCertificate,
    issueOn: CalendarDate,
    team: ValidationTeam,
    rules: EvidenceRules
): ValidationTask {
    const [delegatedAdmin = ''] = team.delegatedAdmins
    return {
        ...common(certificate, faults, issueOn),
        kind: TASK_KIND.validateDomain,
        cycleKey: domainCycleKey(domain),
        domain: domain.id,
        assignmentGroup: delegatedAdmin === '' ? team.certificateServices : '',
        assignedTo: delegatedAdmin,
        shortDescription: title(`Validate domain ${domain.name}`, issueOn),
        steps: numbered([
            `Open ${domain.name} under Domains in Sectigo Certificate Manager (SCM) and start its validation (DCV).`,
            'Choose DNS (CNAME or TXT record): it serves every kind of certificate, wildcards included.',
            ...(domain.method === EMAIL_METHOD || issueOn >= rules.emailEndsOn
                ? [`Do not choose e-mail: it does not count from ${rules.emailEndsOn} on.`]
                : []),
            'Publish the record, wait until SCM shows the domain as validated, and leave the record in place.',
            `Enter the day and the method on the domain's record here: this task then closes by itself.`,
        ]),
    }
}

/** The identity of an organization is validated by the certificate authority; CDT talks to it. */
export function identityTask(
    identity: IdentityEvidence,
    faults: readonly string[],
    certificate: DueCertificate,
    issueOn: CalendarDate,
    team: ValidationTeam
): ValidationTask {
    return {
        ...common(certificate, faults, issueOn),
        kind: TASK_KIND.validateIdentity,
        cycleKey: identityCycleKey(identity),
        domain: '',
        assignmentGroup: team.certificateServices,
        assignedTo: '',
        shortDescription: title(`Validate the identity of ${identity.name}`, issueOn),
        steps: numbered([
            'Open the organization in Sectigo Certificate Manager (SCM) and ask for its validation anew.',
            'Answer what the certificate authority asks: registered name, address, a phone number that it can verify.',
            `Enter the day on the organization's record here: this task then closes by itself.`,
        ]),
    }
}

function common(certificate: DueCertificate, faults: readonly string[], issueOn: CalendarDate) {
    return {
        certificate: certificate.id,
        organization: certificate.organization,
        description: [
            ...faults,
            '',
            `First needed for: ${certificate.number} (${certificate.commonName})`,
            `Department: ${certificate.organizationName}`,
            `Expected issuance of its successor: ${dayInWords(issueOn)}`,
        ].join('\n'),
        startBy: issueOn,
        dueAt: startOfPacificDay(issueOn),
    }
}

function title(what: string, issueOn: CalendarDate): string {
    return `${what}: the renewal on ${issueOn} fails without it`.slice(0, 160)
}
