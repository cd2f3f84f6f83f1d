import { quoted, uniqueNames } from '../hostname/names'
import { pacificDate } from '../time/pacific'
import { readCertificate } from '../x509/read'
import { certificateFacts, signatureProblem } from './check-certificate'
import { error, type Finding, info, verdictOf } from './finding'
import {
    type CertificateFacts,
    type CertificateMatchFacts,
    type CheckContext,
    type Checked,
    type RequestedCertificate,
} from './types'

/**
 * Whether a delivered certificate is the one that was requested; if not, the exact difference. The base name that CAs add
 * to a wildcard (`dmv.ca.gov` to `*.dmv.ca.gov`) is no difference.
 */
export function matchCertificateToRequest(
    certificate: string | Uint8Array,
    request: RequestedCertificate,
    ctx: CheckContext = {}
): Checked<CertificateMatchFacts | null> {
    const read = readCertificate(certificate)
    if (!read.ok) return { verdict: 'reject', findings: [read.finding], facts: null }
    const facts = compare(certificateFacts(read.value), request)
    const findings = [
        ...originFindings(facts),
        ...differenceFindings(facts, request),
        ...signatureProblem(facts),
        ...validityFindings(facts, request.maxDays, ctx.now),
    ]
    return { verdict: verdictOf(findings), findings, facts }
}

function compare(facts: CertificateFacts, request: RequestedCertificate): CertificateMatchFacts {
    const requested = uniqueNames(request.names)
    return {
        ...facts,
        missingNames: requested.filter((name) => !facts.names.includes(name)),
        extraNames: facts.names.filter((name) => !requested.includes(name)),
        sameKey: request.spkiSha256 === '' ? null : request.spkiSha256 === facts.key.spkiSha256,
    }
}

function originFindings(facts: CertificateMatchFacts): Finding[] {
    const findings: Finding[] = []
    if (facts.ca)
        findings.push(
            error(
                'IS_CA',
                'This is the certificate of a certification authority. Give the certificate that was issued for the server.'
            )
        )
    if (!facts.belongsToService) {
        findings.push(
            error(
                'NOT_OF_SERVICE',
                `This certificate was not issued to the State of California by Sectigo Limited, but to ${organization(facts.issuedTo)} by ${organization(facts.issuedBy)}. Give the one that was issued for this request.`
            )
        )
    }
    return findings
}

function differenceFindings(facts: CertificateMatchFacts, request: RequestedCertificate): Finding[] {
    const findings: Finding[] = []
    if ((request.kind === 'code_signing') !== (facts.kind === 'code_signing') && request.kind !== undefined) {
        findings.push(error('PURPOSE_DIFFERS', request.kind === 'code_signing' ? NOT_FOR_CODE : FOR_CODE))
    }
    if (facts.sameKey === false) {
        findings.push(
            error(
                'KEY_DIFFERS',
                `The certificate's key (${facts.key.label}) is not the one in the CSR of this request. Give the certificate that was issued for this CSR, or have it issued again from it.`
            )
        )
    }
    if (facts.missingNames.length > 0) {
        findings.push(
            error(
                'NAMES_MISSING',
                `The certificate lacks ${inWords(facts.missingNames)}, which the request asks for. Have it issued again with all the names.`
            )
        )
    }
    const added = facts.extraNames.filter((name) => request.names.includes(`*.${name}`))
    const extra = facts.extraNames.filter((name) => !added.includes(name))
    if (extra.length > 0) {
        findings.push(
            error(
                'NAMES_EXTRA',
                `The certificate also holds ${inWords(extra)}, which the request does not ask for. Have it issued again with the requested names only.`
            )
        )
    }
    if (added.length > 0) {
        findings.push(
            info('BASE_NAME_ADDED', `The certificate also covers ${inWords(added)}, as is usual for a wildcard.`)
        )
    }
    return findings
}

function validityFindings(
    { validity }: CertificateMatchFacts,
    maxDays: number | undefined,
    now: number | undefined
): Finding[] {
    const findings: Finding[] = []
    if (maxDays !== undefined && validity.days > maxDays) {
        findings.push(
            error(
                'VALIDITY_TOO_LONG',
                `The certificate is valid for ${validity.days} days; the policy of its date of issue allows at most ${maxDays}. Have it issued again with a shorter term.`
            )
        )
    }
    if (now === undefined) return findings
    if (now >= validity.expiresAt) {
        findings.push(
            error('EXPIRED', `The certificate expired on ${pacificDate(validity.expiresAt)}. Give the current one.`)
        )
    }
    if (now < validity.notBefore) {
        findings.push(
            error(
                'NOT_YET_VALID',
                `The certificate is not valid before ${pacificDate(validity.notBefore)}. Deliver it on or after that day.`
            )
        )
    }
    return findings
}

const NOT_FOR_CODE = 'This certificate cannot sign code, which the request asks for. Give the code-signing certificate.'
const FOR_CODE = 'This is a code-signing certificate, and the request is for a server. Give the server certificate.'

const LISTED = 10

function inWords(names: readonly string[]): string {
    const listed = names.slice(0, LISTED).map(quoted).join(', ')
    return names.length > LISTED ? `${listed} and ${names.length - LISTED} more` : listed
}

function organization(name: string): string {
    return name === '' ? 'no organization' : quoted(name)
}
