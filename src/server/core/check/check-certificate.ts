import { normalizedNameSet } from '../hostname/names'
import { type Certificate } from '../x509/certificate'
import { sha1Fingerprint, sha256Fingerprint } from '../x509/digest'
import { attributeValues, nameText } from '../x509/name'
import { type CertificateWithChain, issuerOf, readCertificate } from '../x509/read'
import { type Verification, verifyWith } from '../x509/verify'
import { DAY_MS } from '../time/calendar'
import { expiresAt } from '../time/expiry'
import { pacificDate } from '../time/pacific'
import { dnsNames, keyFacts, kindOf, signatureFacts } from './facts'
import { error, type Finding, info, verdictOf, warning } from './finding'
import { ownershipOf } from './ownership'
import { type CertificateFacts, type CheckContext, type Checked, type ValidityFacts } from './types'

/**
 * Reads an issued certificate and says what it is, whose it is (C6) and what to do next (O1). It may come with its
 * chain; then its signature is checked. `facts` is null when it cannot be read, and always for a private key.
 */
export function checkCertificate(text: string | Uint8Array, ctx: CheckContext = {}): Checked<CertificateFacts | null> {
    const read = readCertificate(text)
    if (!read.ok) return { verdict: 'reject', findings: [read.finding], facts: null }
    const facts = certificateFacts(read.value)
    const findings = [...signatureProblem(facts), ...remarks(facts, ctx.now)]
    return { verdict: verdictOf(findings), findings, facts }
}

export function certificateFacts({ certificate, chain }: CertificateWithChain): CertificateFacts {
    const signsCode = certificate.extendedKeyUsage.includes('codeSigning')
    const names = signsCode ? [] : dnsNames(certificate.subject, certificate.subjectAltNames)
    const issuedTo = attributeValues(certificate.subject, 'O')[0] ?? ''
    const issuedBy = attributeValues(certificate.issuer, 'O')[0] ?? ''
    return {
        subject: nameText(certificate.subject),
        subjectAttributes: certificate.subject,
        commonName: attributeValues(certificate.subject, 'CN')[0] ?? '',
        issuedTo,
        issuedBy,
        issuer: nameText(certificate.issuer),
        issuerAttributes: certificate.issuer,
        serial: certificate.serial,
        validity: validityFacts(certificate),
        names,
        nameSet: normalizedNameSet(names),
        subjectAltNames: certificate.subjectAltNames,
        kind: kindOf(names, certificate.extendedKeyUsage),
        key: keyFacts(certificate.publicKey),
        signature: signatureFacts(certificate, verifyInChain(certificate, chain)),
        fingerprints: { sha1: sha1Fingerprint(certificate.der), sha256: sha256Fingerprint(certificate.der) },
        extendedKeyUsage: certificate.extendedKeyUsage,
        keyUsage: certificate.keyUsage,
        ca: certificate.ca,
        ...ownershipOf(issuedTo, issuedBy),
    }
}

/** CA/B BR 6.3.2 counts the last second too, and a part of a day as a day. */
function validityFacts({ notBefore, notAfter }: Certificate): ValidityFacts {
    const days = Math.ceil((notAfter - notBefore + 1000) / DAY_MS)
    return { notBefore, notAfter, expiresAt: expiresAt(notAfter), days }
}

function verifyInChain(certificate: Certificate, chain: readonly Certificate[]): Verification {
    const issuer = issuerOf(certificate, [certificate, ...chain])
    if (issuer === null) return { valid: null, reason: "the issuer's certificate was not given" }
    return verifyWith(issuer.publicKey, certificate)
}

export function signatureProblem(facts: CertificateFacts): Finding[] {
    return facts.signature.valid === false ? [error('SIGNATURE_INVALID', SIGNATURE_INVALID)] : []
}

const SIGNATURE_INVALID =
    "The certificate's signature does not verify with its issuer's certificate: one of them is damaged or not the right one. Download them again and paste them whole."

/** What a person should know about a certificate that is none of this service's business to refuse. */
function remarks(facts: CertificateFacts, now: number | undefined): Finding[] {
    const findings = [info(facts.belongsToService ? 'BELONGS_TO_SERVICE' : 'NOT_OF_SERVICE', facts.advice)]
    if (facts.ca)
        findings.push(warning('IS_CA', 'This is the certificate of a certification authority, not of a server.'))
    if (now === undefined) return findings
    const { notBefore, expiresAt: end } = facts.validity
    if (now >= end)
        findings.push(warning('EXPIRED', `It expired on ${pacificDate(end)}. Replace it if it is still in use.`))
    if (now < notBefore) findings.push(warning('NOT_YET_VALID', `It is not valid before ${pacificDate(notBefore)}.`))
    return findings
}
