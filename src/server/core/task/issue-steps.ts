import { KEY_HARDWARE, revocationInWords } from '../submittal/order'
import { INSTALLATION_FEE } from '../submittal/order-summary'
import { namesInShort, numbered } from '../submittal/texts'
import { CERTIFICATE_KIND, PURPOSE, TASK_KIND, type TaskKind } from '../states'

/** What a fulfiller has to know of a submittal. */
export interface SubmittalForWork {
    number: string
    organizationName: string
    purpose: string
    kind: string
    names: readonly string[]
    keyType: string
    keySize: string
    keyHardware: string
    csr: string
    serverPlatform: string
    serverPlatformVersion: string
    contacts: readonly string[]
    wantedBy: string
    findings: string
    /** Number of the certificate that it renews, changes or has revoked; empty for a new one. */
    replacesNumber: string
    revocationReason: string
    reason: string
}

/** One unit of work, as a fulfiller finds it in the queue. */
export interface Work {
    kind: TaskKind
    title: string
    steps: string
}

type Requester = { name: string; email: string } | null

/** What has to be done in Sectigo Certificate Manager (SCM) for an approved submittal. */
export function scmWork(submittal: SubmittalForWork, requester: Requester): Work {
    const revokes = submittal.purpose === PURPOSE.revocation
    return {
        kind: revokes ? TASK_KIND.revokeCertificate : TASK_KIND.issueCertificate,
        title: title(revokes ? 'Revoke' : submittal.purpose === PURPOSE.reissue ? 'Reissue' : 'Issue', submittal),
        steps: onOnePage(facts(submittal, requester), revokes ? revokeSteps(submittal) : issueSteps(submittal)),
    }
}

/** C5: the work after delivery, where CDT manages the server. */
export function installationWork(submittal: SubmittalForWork, certificateNumber: string, requester: Requester): Work {
    const known = [`Fee: ${INSTALLATION_FEE}`, `Certificate: ${certificateNumber}`, ...facts(submittal, requester)]
    return {
        kind: TASK_KIND.installCertificate,
        title: title('Install', submittal),
        steps: onOnePage(known, INSTALL),
    }
}

function title(verb: string, { names }: SubmittalForWork): string {
    return `${verb} certificate for ${namesInShort(names) || 'code signing'}`.slice(0, 160)
}

function facts(submittal: SubmittalForWork, requester: Requester): string[] {
    const known: [label: string, value: string][] = [
        ['Department', submittal.organizationName],
        ['Requester', requester === null ? 'unknown' : `${requester.name} <${requester.email}>`],
        ['Submittal', `${submittal.number} (${submittal.purpose}, ${submittal.kind})`],
        ['Certificate concerned', submittal.replacesNumber],
        ['Reason', [revocationInWords(submittal.revocationReason), submittal.reason].filter(Boolean).join('. ')],
        ['Names', submittal.names.map((name) => `\n  ${name}`).join('')],
        ['Key', submittal.csr === '' ? NO_KEY : `${submittal.keyType} ${submittal.keySize} bits`],
        ['Key hardware', HARDWARE[submittal.keyHardware] ?? ''],
        ['Server', `${submittal.serverPlatform} ${submittal.serverPlatformVersion}`.trim()],
        ['Contacts', submittal.contacts.join(', ')],
        ['Wanted by', submittal.wantedBy],
        ['Found while checking', submittal.findings && `\n${submittal.findings}`],
    ]
    return known
        .filter(([, value]) => value !== '')
        .map(([label, value]) => `${label}:${value.startsWith('\n') ? '' : ' '}${value}`)
}

const NO_KEY = 'no CSR came with the order'
const HARDWARE: Readonly<Record<string, string>> = {
    [KEY_HARDWARE.token]: 'a token that the certificate authority ships with the key in it',
    [KEY_HARDWARE.module]:
        "a hardware module of the department's own; its maker's statement about the key is asked for",
    [KEY_HARDWARE.cloud]: 'a hardware module in a cloud; its statement about the key is asked for',
}

function issueSteps(submittal: SubmittalForWork): string[] {
    const signsCode = submittal.kind === CERTIFICATE_KIND.codeSigning
    return [
        ...(signsCode ? CODE_SIGNING : tlsSteps(submittal)),
        `Enter in External Requester: ${submittal.contacts.join(',').slice(0, 512)}`,
        'Submit and approve. When SCM shows Issued, download "as Certificate only, PEM encoded".',
        'Paste the certificate into "Issued certificate (PEM)" of this task and close the task as complete. It is compared with the submittal, recorded, and sent to the requester.',
        WAITING,
    ]
}

function tlsSteps({ purpose, csr, replacesNumber }: SubmittalForWork): string[] {
    const open =
        purpose === PURPOSE.reissue
            ? `In SCM, open Certificates > SSL Certificates, select the certificate recorded as ${replacesNumber} and choose Replace.`
            : 'In SCM, open Certificates > SSL Certificates > Add > Using a CSR, and choose the organization of the department.'
    return [
        open,
        csr === ''
            ? 'The department makes the CSR in SCM: send the requester the enrollment form of the department, or ask for the CSR.'
            : 'Paste the CSR of the submittal. Choose the profile for this kind of certificate and the longest term it offers.',
        'Compare the common name and the alternative names with the names above. They must be the same.',
    ]
}

const CODE_SIGNING = [
    'In SCM, open Certificates > Code Signing Certificates > Add, and choose the organization of the department.',
    'Choose the key hardware named above. Where it needs a CSR, paste the one of the submittal; where it needs a statement about the key, ask the requester for it.',
]

function revokeSteps({ replacesNumber, revocationReason }: SubmittalForWork): string[] {
    const urgent =
        revocationReason === 'key_compromise'
            ? [
                  'Do this first: the certificate authority has to revoke within 24 hours of hearing that a key is known to others.',
              ]
            : []
    return [
        ...urgent,
        `In SCM, open Certificates, select the certificate recorded as ${replacesNumber} and compare its serial number.`,
        'Choose Revoke with the reason above.',
        'When SCM shows Revoked, close this task as complete: the certificate is recorded as revoked, its renewal and its notices end, and the requester is told.',
        WAITING,
    ]
}

const INSTALL = [
    'Agree on a time with the requester; "Ask the customer" mails the question and pauses the clock.',
    'Install the certificate with its chain on every server that serves the names, and check each from outside.',
    'Close this task as complete with a close note that says where it is installed. Not to be installed after all? Close it as incomplete and say why.',
]

const WAITING = 'Waiting for the customer or the vendor? Set "Waiting on": the clock pauses meanwhile.'

function onOnePage(known: readonly string[], steps: readonly string[]): string {
    return `${known.join('\n')}\n\nSteps:\n${numbered(steps)}`.slice(0, 8000)
}
