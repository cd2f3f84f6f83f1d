import { domainCandidates } from '../../core/certificate/describe'
import { type LifespanPolicy } from '../../core/lifespan/policy'
import { type Department, NO_DEPARTMENT } from '../../core/notice/audience'
import { reachabilityFaults } from '../../core/notice/reachability'
import { type NoticeContact } from '../../core/notice/recipients'
import { GROUP } from '../../core/organization/groups'
import { cycleKey } from '../../core/renewal/cycle-key'
import { type DueCertificate } from '../../core/renewal/due-certificate'
import { type NoticeStage } from '../../core/states'
import { type DomainEvidence, type EvidenceRules, type IdentityEvidence } from '../../core/validation/evidence'
import { domainCycleKey, identityCycleKey } from '../../core/validation/validation-task'
import { emailValidationEndsOn, evidenceOfDomains, evidenceOfIdentities } from '../../records/evidence'
import { handledStages } from '../../records/notice'
import { contactsFor, departmentsOf, inactiveAddresses } from '../../records/notice-audience'
import { serviceAddress } from '../../records/renewal-settings'
import { tasksOfCycles } from '../../records/renewal-tasks'
import { groupNamed } from '../../records/user'

/** Everything round a batch of certificates, read at once: the number of queries does not grow with the batch. */
export interface Surroundings {
    /** The domains of a certificate's names, as far as they are on record. */
    domainsOf(certificate: DueCertificate): readonly DomainEvidence[]
    identityOf(certificate: DueCertificate): IdentityEvidence | null
    /** What is weak about its contacts, a sentence each; empty when nothing is. */
    reachabilityOf(certificate: DueCertificate): string
    evidenceRules: EvidenceRules
    /** The run that sends what is claimed. */
    runKey: string
    /** Whether there is, or was, a task with this cycle key. */
    hasTask(key: string): boolean
    /** Remembers a task that was raised for one certificate of the batch, for the others. */
    noteTask(key: string): void
    handledOf(certificate: DueCertificate): ReadonlySet<NoticeStage>
    contactsOf(certificate: DueCertificate): readonly NoticeContact[]
    departmentOf(certificate: DueCertificate): Department
    /** sys_id of the certificate's renewal task; empty when there is none. */
    taskOf(certificate: DueCertificate): string
    /** Address of Certificate Services. */
    serviceAddress: string
    /** sys_id of the group Certificate Services. */
    serviceGroup: string
}

export function surroundingsOf(
    batch: readonly DueCertificate[],
    policies: readonly LifespanPolicy[],
    runKey: string
): Surroundings {
    const ids = batch.map(({ id }) => id)
    const organizations = [...new Set(batch.map(({ organization }) => organization))]
    const handled = handledStages(ids)
    const contacts = contactsFor(ids, organizations)
    const departments = departmentsOf(organizations)
    const domains = evidenceOfDomains([...new Set(batch.flatMap(domainNames))])
    const identities = evidenceOfIdentities(organizations)
    const tasks = tasksOfCycles([
        ...ids.map(cycleKey),
        ...[...domains.values()].map(domainCycleKey),
        ...[...identities.values()].map(identityCycleKey),
    ])
    const inactive = inactiveAddresses([...contacts.values()].flat().map(({ address }) => address))
    const contactsOf = ({ id, organization }: DueCertificate) => [
        ...(contacts.get(id) ?? []),
        ...(contacts.get(organization) ?? []),
    ]
    return {
        reachabilityOf: (certificate) => reachabilityFaults(contactsOf(certificate), inactive).join('\n'),
        domainsOf: (certificate) => ownDomains(certificate, domains),
        identityOf: ({ organization }) => identities.get(organization) ?? null,
        evidenceRules: { policies, emailEndsOn: emailValidationEndsOn() },
        runKey,
        hasTask: (key) => tasks.has(key),
        noteTask: (key) => void tasks.set(key, key),
        handledOf: ({ id }) => handled.get(id) ?? new Set(),
        contactsOf,
        departmentOf: ({ organization }) => departments.get(organization) ?? NO_DEPARTMENT,
        taskOf: ({ id }) => tasks.get(cycleKey(id)) ?? '',
        serviceAddress: serviceAddress(),
        serviceGroup: groupNamed(GROUP.certificateServices),
    }
}

function domainNames({ names, commonName }: DueCertificate): string[] {
    return [...new Set([commonName, ...names].flatMap(domainCandidates))]
}

/** Of a host and the domain above it the host's own record counts; another department's evidence never does. */
function ownDomains(certificate: DueCertificate, domains: ReadonlyMap<string, DomainEvidence>): DomainEvidence[] {
    const own = [certificate.commonName, ...certificate.names].flatMap((name) => {
        const found = domainCandidates(name)
            .map((candidate) => domains.get(candidate))
            .find((domain) => domain !== undefined && domain.organization === certificate.organization)
        return found === undefined ? [] : [found]
    })
    return [...new Set(own)]
}
