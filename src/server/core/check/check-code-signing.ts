/** What a request for a code-signing certificate may look like (CA/B code signing requirements, sections 6 and 7). */
import { keyFindings, signatureFindings } from '../key/policy'
import { normalizedNameSet } from '../hostname/names'
import { type CertificationRequest } from '../x509/certification-request'
import { PRIVATE_KEY_MESSAGE } from '../x509/messages'
import { attributeValues, nameText } from '../x509/name'
import { containsPrivateKey } from '../x509/private-key'
import { readCertificationRequest } from '../x509/read'
import { verifySelfSignature } from '../x509/verify'
import { keyFacts, signatureFacts } from './facts'
import { error, type Finding, verdictOf } from './finding'
import { extensionFindings } from './requested-extensions'
import { type Checked, type CsrFacts, type SubmittalFacts, type SubmittalInput } from './types'

/** CSBR 6.1.5.2. */
const MIN_RSA_BITS = 3072

/** Judges a submittal for code signing: a key in hardware, and no host names. Without a CSR there is nothing to judge. */
export function checkCodeSigning({ csr, additionalNames }: SubmittalInput): Checked<SubmittalFacts> {
    if (containsPrivateKey(additionalNames.join('\n'))) return judged([error('PRIVATE_KEY', PRIVATE_KEY_MESSAGE)], null)
    const named = additionalNames.length > 0 ? [error('CODE_SIGNING_NAMES', NO_HOST_NAMES, additionalNames[0])] : []
    if (csr === null) return judged(named, null)
    const read = readCertificationRequest(csr)
    if (!read.ok) return judged(read.finding.code === 'PRIVATE_KEY' ? [read.finding] : [read.finding, ...named], null)
    return judge(read.value, named)
}

function judge(request: CertificationRequest, named: readonly Finding[]): Checked<SubmittalFacts> {
    const verification = verifySelfSignature(request)
    const keyProblems = keyFindings(request.publicKey)
    const hosts = request.subjectAltNames.filter(({ kind }) => kind === 'DNS')
    const findings = [
        ...(verdictOf(keyProblems) === 'accept' ? sizeFindings(request) : keyProblems),
        ...signatureFindings(request.signatureAlgorithm, verification),
        ...(hosts.length > 0 ? [error('CODE_SIGNING_NAMES', NO_HOST_NAMES, hosts[0].value)] : named),
        ...extensionFindings(request, 'codeSigning'),
    ]
    return judged(findings, {
        subject: nameText(request.subject),
        subjectAttributes: request.subject,
        commonName: attributeValues(request.subject, 'CN')[0] ?? '',
        names: [],
        nameSet: normalizedNameSet([]),
        subjectAltNames: request.subjectAltNames,
        kind: 'code_signing',
        key: keyFacts(request.publicKey),
        signature: signatureFacts(request, verification),
        extendedKeyUsage: request.extendedKeyUsage,
        keyUsage: request.keyUsage,
        ca: request.ca,
        hasChallengePassword: request.hasChallengePassword,
    })
}

function sizeFindings({ publicKey }: CertificationRequest): Finding[] {
    if (publicKey.type !== 'RSA' || publicKey.bits >= MIN_RSA_BITS) return []
    return [
        error(
            'KEY_TOO_SMALL',
            `The RSA key has ${publicKey.bits} bits; code signing requires at least ${MIN_RSA_BITS}. Create a new key in the hardware module, RSA of ${MIN_RSA_BITS} bits or EC P-256 or P-384, and a new CSR from it.`
        ),
    ]
}

const NO_HOST_NAMES =
    'A code-signing certificate holds no host names: it names the organization. Leave them out here and in the CSR, or choose another kind of certificate.'

function judged(findings: Finding[], csr: CsrFacts | null): Checked<SubmittalFacts> {
    const facts: SubmittalFacts = { kind: 'code_signing', commonName: '', names: [], nameSet: '', csr }
    return { verdict: verdictOf(findings), findings, facts }
}
