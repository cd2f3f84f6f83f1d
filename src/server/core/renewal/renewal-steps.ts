import { MANAGED_BY, type ManagedBy } from '../states'
import { numbered } from '../submittal/texts'

/** How a certificate is renewed (O2, R3 to R5), for the task and for the mails. */
export function renewalStepList(managedBy: ManagedBy): string[] {
    return managedBy === MANAGED_BY.delegatedAdmin ? DELEGATED : ON_BEHALF
}

export function renewalSteps(managedBy: ManagedBy): string {
    return numbered(renewalStepList(managedBy))
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
