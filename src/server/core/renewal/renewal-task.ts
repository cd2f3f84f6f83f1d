import { dayInShort, dayInWords, momentInWords } from '../notice/pacific-text'
import { MANAGED_BY } from '../states'
import { namesInShort } from '../submittal/texts'
import { type CalendarDate } from '../time/calendar'
import { pacificDate } from '../time/pacific'
import { cycleKey } from './cycle-key'
import { type DueCertificate } from './due-certificate'
import { renewalSteps } from './renewal-steps'

/** The one task of a certificate's renewal (N3), with everything needed to do it. */
export interface RenewalTask {
    cycleKey: string
    certificate: string
    organization: string
    /** sys_ids; empty where nobody is named. */
    assignmentGroup: string
    assignedTo: string
    shortDescription: string
    description: string
    steps: string
    renewableFrom: number
    startBy: CalendarDate
    tooLateAfter: CalendarDate
    /** When the certificate expires. */
    dueAt: number
}

export interface RenewalTeam {
    /** sys_id of the group Certificate Services. */
    certificateServices: string
    /** sys_ids of the department's active delegated administrators, those for the certificate's domain first. */
    delegatedAdmins: readonly string[]
    /** Addresses that are warned about the certificate. */
    contacts: readonly string[]
    /** State of the evidence for it, a line each. */
    evidence: readonly string[]
}

/**
 * Who renews: Certificate Services where CDT issues on the department's behalf (R5); otherwise a delegated administrator
 * (A1), or Certificate Services where the department has none left, so that the work lies with somebody.
 */
export function renewalTask(certificate: DueCertificate, team: RenewalTeam): RenewalTask {
    const [delegatedAdmin = ''] = certificate.managedBy === MANAGED_BY.delegatedAdmin ? team.delegatedAdmins : []
    return {
        cycleKey: cycleKey(certificate.id),
        certificate: certificate.id,
        organization: certificate.organization,
        assignmentGroup: delegatedAdmin === '' ? team.certificateServices : '',
        assignedTo: delegatedAdmin,
        shortDescription: title(certificate),
        description: facts(certificate, team),
        steps: renewalSteps(certificate.renewedBy === 'automation' ? 'automation' : certificate.managedBy),
        renewableFrom: certificate.renewableFrom,
        startBy: certificate.startBy,
        tooLateAfter: certificate.tooLateAfter,
        dueAt: certificate.expiresAt,
    }
}

function title({ names, commonName, expiresAt }: DueCertificate): string {
    const what = names.length > 0 ? namesInShort(names) : commonName
    return `Renew certificate for ${what}: expires ${dayInShort(pacificDate(expiresAt))}`.slice(0, 160)
}

function facts(certificate: DueCertificate, { contacts, evidence }: RenewalTeam): string {
    const server = `${certificate.serverPlatform} ${certificate.serverPlatformVersion}`.trim()
    return [
        `Certificate: ${certificate.number}`,
        `Department: ${certificate.organizationName}`,
        `Names:\n${certificate.names.map((name) => `  ${name}`).join('\n')}`,
        `Server: ${server === '' ? 'not recorded' : server}`,
        `Contacts: ${contacts.length === 0 ? 'none that can be warned' : contacts.join(', ')}`,
        `Validation: ${evidence.length === 0 ? 'no domain on record' : evidence.join('\n  ')}`,
        `Renewable from: ${momentInWords(certificate.renewableFrom)}`,
        `Start by: ${dayInWords(certificate.startBy)}`,
        `Too late for CDT's promise after: ${dayInWords(certificate.tooLateAfter)}`,
        `Expires: ${momentInWords(certificate.expiresAt)}`,
    ].join('\n')
}
