/** What the REST resource `check` answers. */
import { checkCertificate } from '../check/check-certificate'
import { checkCsr } from '../check/check-csr'
import { checkHostnames } from '../check/check-hostnames'
import { error, type Finding, type Verdict, verdictOf } from '../check/finding'
import { type CertificateFacts, type CheckContext, type Checked, type CsrFacts } from '../check/types'
import { checkHostname } from '../hostname/check-hostname'
import { authorizationFindings } from '../hostname/name-set'
import { containsPrivateKey } from '../x509/private-key'
import { type FormCheck } from '../option/form-check'
import { type CheckRequest } from './read'

export interface CheckAnswer {
    hostnames?: HostnameAnswer[]
    csr?: Checked<CsrFacts | null>
    certificate?: Checked<CertificateAnswer | null>
    /** What the order form would say of the order when it is submitted. */
    order?: FormCheck
}

export interface HostnameAnswer {
    /** As it was sent; empty for what looks like a private key. */
    name: string
    verdict: Verdict
    findings: Finding[]
    facts: { normalized: string; entityDomain: string; root: string; wildcard: boolean; suggestion: string }
}

/** Instants as ISO 8601 texts, for people and programs alike. */
export type CertificateAnswer = Omit<CertificateFacts, 'validity'> & {
    validity: { notBefore: string; notAfter: string; expiresAt: string; days: number }
}

export function answerCheck({ hostnames, csr, certificate }: CheckRequest, context: CheckContext): CheckAnswer {
    return {
        ...(hostnames === undefined ? {} : { hostnames: answerHostnames(hostnames, context) }),
        ...(csr === undefined ? {} : { csr: checkCsr(csr, context) }),
        ...(certificate === undefined ? {} : { certificate: answerCertificate(certificate, context) }),
    }
}

function answerHostnames(hostnames: readonly string[], context: CheckContext): HostnameAnswer[] {
    const withoutKeys = hostnames.filter((name) => !containsPrivateKey(name))
    const ofTheSet = checkHostnames(withoutKeys, context).findings
    const seen = new Set<string>()
    return hostnames.map((name) => {
        if (containsPrivateKey(name)) return privateKeyAsName()
        const { accepted, code, message, ...facts } = checkHostname(name, { ...context, source: 'form' })
        if (!accepted) return { name, verdict: 'reject', findings: [error(code, message, name)], facts }

        const { normalized } = facts
        const between = ofTheSet.filter(
            (finding) => finding.name === normalized && BETWEEN_NAMES.includes(finding.code)
        )
        const findings = [
            ...authorizationFindings(normalized, context.approvedDomains),
            ...between.filter((finding) => finding.code !== 'DUPLICATE' || seen.has(normalized)),
        ]
        seen.add(normalized)
        return { name, verdict: verdictOf(findings), findings, facts }
    })
}

/** Findings that only arise between names; the first of several equal names is not the duplicate. */
const BETWEEN_NAMES = ['DUPLICATE', 'COVERED_BY_WILDCARD']

function privateKeyAsName(): HostnameAnswer {
    const findings = [error('PRIVATE_KEY', PRIVATE_KEY)]
    const facts = { normalized: '', entityDomain: '', root: '', wildcard: false, suggestion: '' }
    return { name: '', verdict: 'reject', findings, facts }
}

const PRIVATE_KEY =
    'This is a private key. It was not kept, but it has left your server: do not use it any more, and make a new key pair there.'

function answerCertificate(text: string, context: CheckContext): Checked<CertificateAnswer | null> {
    const { verdict, findings, facts } = checkCertificate(text, context)
    if (facts === null) return { verdict, findings, facts: null }
    const { notBefore, notAfter, expiresAt, days } = facts.validity
    const validity = { notBefore: iso(notBefore), notAfter: iso(notAfter), expiresAt: iso(expiresAt), days }
    return { verdict, findings, facts: { ...facts, validity } }
}

function iso(ms: number): string {
    return new Date(ms).toISOString()
}
