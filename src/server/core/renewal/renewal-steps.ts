import { AUTOMATION, MANAGED_BY, type ManagedBy } from '../states'
import { numbered } from '../submittal/texts'

/** The ways in which a certificate is renewed: what people have to do differs. */
export type RenewalWay = ManagedBy | 'automation'

/** @param automation as the certificate's record says; empty counts as none */
export function renewalWay(managedBy: string, automation: string): RenewalWay {
    if (automation === AUTOMATION.acme || automation === AUTOMATION.agent) return 'automation'
    return managedBy === MANAGED_BY.delegatedAdmin ? MANAGED_BY.delegatedAdmin : MANAGED_BY.cdt
}

/** How a certificate is renewed (O2, R3 to R5, L4), for the task and for the mails. */
export function renewalStepList(way: RenewalWay): string[] {
    if (way === 'automation') return AUTOMATED
    return way === MANAGED_BY.delegatedAdmin ? DELEGATED : ON_BEHALF
}

export function renewalSteps(way: RenewalWay): string {
    return numbered(renewalStepList(way))
}

const INSTALL = [
    'Install it on every server that serves these names, and check each site from outside.',
    'Nothing more has to be reported: once the new certificate is recorded for the same names, this renewal is closed and its reminders end by themselves.',
]

const ON_BEHALF = [
    'Make a new key pair and a certificate signing request (CSR) with the same names on the server. The private key stays there.',
    'Order "Secure Certificates" in the service catalog with that CSR and the purpose "Renewal". Say so if it is needed before the week preceding the expiry.',
    'Have the department approve the order. Certificate Services then issues the certificate, typically within 3 to 5 business days.',
    ...INSTALL,
]

const DELEGATED = [
    'Make a new key pair and a certificate signing request (CSR) with the same names on the server. The private key stays there.',
    'A delegated administrator of the department opens the certificate in Sectigo Certificate Manager (SCM) and chooses "Renew", or "Replace" where the CSR is new.',
    ...INSTALL,
]

const AUTOMATED = [
    'See why the ACME client or agent has not renewed it yet: its log, the validation of the domain, its account in Sectigo Certificate Manager (SCM).',
    'Once the cause is gone, have it renew at once.',
    'If that does not succeed in time, renew by hand: a delegated administrator in SCM, or "Secure Certificates" in the service catalog with a new CSR and the purpose "Renewal".',
    ...INSTALL,
]
