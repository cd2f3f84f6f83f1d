import { namesInShort } from '../submittal/texts'

/** What a fulfiller has to know of a submittal. */
export interface SubmittalForWork {
    number: string
    organizationName: string
    purpose: string
    kind: string
    names: readonly string[]
    keyType: string
    keySize: string
    serverPlatform: string
    serverPlatformVersion: string
    contacts: readonly string[]
    wantedBy: string
    findings: string
}

export function issueTitle(submittal: SubmittalForWork): string {
    return `Issue certificate for ${namesInShort(submittal.names)}`.slice(0, 160)
}

/** The whole job on one page: facts first, then the steps in Sectigo Certificate Manager (SCM). */
export function issueSteps(submittal: SubmittalForWork, requester: { name: string; email: string } | null): string {
    const facts = [
        `Department: ${submittal.organizationName}`,
        `Requester: ${requester === null ? 'unknown' : `${requester.name} <${requester.email}>`}`,
        `Submittal: ${submittal.number} (${submittal.purpose}, ${submittal.kind})`,
        `Names:\n${submittal.names.map((name) => `  ${name}`).join('\n')}`,
        `Key: ${submittal.keyType} ${submittal.keySize} bits`,
        `Server: ${submittal.serverPlatform} ${submittal.serverPlatformVersion}`.trimEnd(),
        `Contacts: ${submittal.contacts.join(', ')}`,
        ...(submittal.wantedBy === '' ? [] : [`Wanted by: ${submittal.wantedBy}`]),
        ...(submittal.findings === '' ? [] : [`Found while checking:\n${submittal.findings}`]),
    ]
    const externalRequester = submittal.contacts.join(',').slice(0, 512)
    const steps = [
        'In SCM, open Certificates > SSL Certificates > Add > Using a CSR, and choose the organization of the department.',
        'Paste the CSR of the submittal. Choose the profile for this kind of certificate and the longest term it offers.',
        'Compare the common name and the alternative names with the names above. They must be the same.',
        `Enter in External Requester: ${externalRequester}`,
        'Submit and approve. When SCM shows Issued, download "as Certificate only, PEM encoded".',
        'Paste the certificate into "Issued certificate (PEM)" of this task and close the task as complete. It is compared with the submittal, recorded, and sent to the requester.',
        'Waiting for the customer or the vendor? Set "Waiting on": the clock pauses meanwhile.',
    ]
    return `${facts.join('\n')}\n\nSteps:\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}`
}
