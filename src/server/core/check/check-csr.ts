import { checkNameSet } from '../hostname/name-set'
import { normalizedNameSet } from '../hostname/names'
import { keyFindings, signatureFindings } from '../key/policy'
import { type CertificationRequest } from '../x509/certification-request'
import { attributeValues, nameText } from '../x509/name'
import { readCertificationRequest } from '../x509/read'
import { verifySelfSignature } from '../x509/verify'
import { keyFacts, kindOf, signatureFacts } from './facts'
import { error, type Finding, verdictOf } from './finding'
import { howTo } from './how-to'
import { extensionFindings } from './requested-extensions'
import { type CheckContext, type Checked, type CsrFacts } from './types'

/**
 * Judges a pasted or attached certificate signing request: its form, signature, key, names and extensions
 * (x509-and-domains.md sections 3 and 4). `facts` is null when it cannot be read, and always for a private key
 * (finding PRIVATE_KEY), of which nothing appears anywhere in the answer.
 */
export function checkCsr(csr: string | Uint8Array, ctx: CheckContext = {}): Checked<CsrFacts | null> {
    const read = readCertificationRequest(csr)
    if (!read.ok) {
        const findings = read.finding.code === 'MALFORMED' ? [read.finding, howTo([])] : [read.finding]
        return { verdict: 'reject', findings, facts: null }
    }
    return judge(read.value, ctx)
}

function judge(request: CertificationRequest, ctx: CheckContext): Checked<CsrFacts> {
    const verification = verifySelfSignature(request)
    const keyProblems = keyFindings(request.publicKey)
    const unchecked = verification.valid === null && verdictOf(keyProblems) === 'reject'
    const commonNames = attributeValues(request.subject, 'CN')
    const commonName = commonNames[0] ?? ''
    const nameSet = checkNameSet(commonName, request.subjectAltNames, { ...ctx, source: 'csr' })

    const findings: Finding[] = [
        ...keyProblems,
        ...(unchecked ? [] : signatureFindings(request.signatureAlgorithm, verification)),
        ...(commonNames.length > 1 ? [error('CN_SEVERAL', SEVERAL_COMMON_NAMES)] : []),
        ...nameSet.findings,
        ...extensionFindings(request),
    ]
    if (findings.some(isCuredByNewRequest)) findings.push(howTo(nameSet.names))
    return {
        verdict: verdictOf(findings),
        findings,
        facts: {
            subject: nameText(request.subject),
            subjectAttributes: request.subject,
            commonName,
            names: nameSet.names,
            nameSet: normalizedNameSet(nameSet.names),
            subjectAltNames: request.subjectAltNames,
            kind: kindOf(nameSet.names, request.extendedKeyUsage),
            key: keyFacts(request.publicKey),
            signature: signatureFacts(request, verification),
            extendedKeyUsage: request.extendedKeyUsage,
            keyUsage: request.keyUsage,
            ca: request.ca,
            hasChallengePassword: request.hasChallengePassword,
        },
    }
}

const SEVERAL_COMMON_NAMES =
    'The CSR has more than one common name. Create it again with one, and put the other names among the subject alternative names.'

/** Errors in how the request was made, as against names that nobody here can have. */
function isCuredByNewRequest(finding: Finding): boolean {
    return finding.severity === 'error' && /^(KEY_|SIGNATURE_|CN_|SAN_TYPE_|NO_NAMES|EKU_|CA_)/.test(finding.code)
}
