/** What every check takes and answers: plain JSON, so that forms, rules and the REST API can pass it on unchanged. */
import { type ApprovedDomain } from '../hostname/authorization'
import { type HostnameVerdict } from '../hostname/check-hostname'
import { type NameAttribute } from '../x509/name'
import { type SubjectAltName } from '../x509/general-names'
import { type Finding, type Verdict } from './finding'

/** What the caller knows. Everything is optional: what is not given is not judged. */
export interface CheckContext {
    /** The approved domains of the requester's organization (D2). Without them NOT_AUTHORIZED is not judged. */
    approvedDomains?: readonly ApprovedDomain[]
    /** Default: the four roots of D1. */
    roots?: readonly string[]
    /** Roots that may be certified themselves, by exception. Default: none. */
    allowApex?: readonly string[]
    /** Most names in one certificate. Default: 100. */
    maxNames?: number
    /** The present instant in epoch milliseconds. Without it validity is not judged. */
    now?: number
}

export interface Checked<Facts> {
    verdict: Verdict
    findings: Finding[]
    facts: Facts
}

export interface HostnamesFacts {
    /** The accepted names, normalized, in the order given, without duplicates. */
    names: string[]
    /** `normalizedNameSet(names)`. */
    nameSet: string
    /** One verdict for each name given, in the same order. */
    hostnames: HostnameVerdict[]
}

export type CertificateKind = 'single' | 'san' | 'wildcard' | 'code_signing'

export interface KeyFacts {
    /** RSA, EC, or the algorithm's name where the policy accepts neither. */
    type: string
    bits: number
    /** P-256, P-384, P-521, or the object id; empty for other types. */
    curve: string
    /** For people: `RSA 2048` or `EC P-256`. */
    label: string
    /** SHA-256 of the DER SubjectPublicKeyInfo, lower-case hex: the same for the same key everywhere. */
    spkiSha256: string
}

export interface SignatureFacts {
    algorithm: string
    /** true: verified; false: does not verify; null: not checked (never a pass). */
    valid: boolean | null
    /** Why it is not valid or not checked; empty when valid. */
    reason: string
}

export interface CsrFacts {
    /** For people: `CN=www.dmv.ca.gov, O=State of California`. */
    subject: string
    subjectAttributes: NameAttribute[]
    commonName: string
    /** The accepted host names, normalized: subject alternative names, or the common name where there are none. */
    names: string[]
    nameSet: string
    subjectAltNames: SubjectAltName[]
    kind: CertificateKind
    key: KeyFacts
    signature: SignatureFacts
    extendedKeyUsage: string[]
    keyUsage: string[]
    /** Asks for a CA certificate. */
    ca: boolean
    hasChallengePassword: boolean
}

export interface CertificateFacts {
    subject: string
    subjectAttributes: NameAttribute[]
    commonName: string
    /** The organization the certificate is issued to; empty when it names none. */
    issuedTo: string
    /** The organization of the issuer; empty when it names none. */
    issuedBy: string
    issuer: string
    issuerAttributes: NameAttribute[]
    /** Upper-case hex. */
    serial: string
    validity: ValidityFacts
    /** DNS names exactly as the certificate holds them, in lower case. */
    names: string[]
    nameSet: string
    subjectAltNames: SubjectAltName[]
    kind: CertificateKind
    key: KeyFacts
    /** Checked with the issuer's certificate where that was pasted too, or with its own key when self-signed. */
    signature: SignatureFacts
    /** Lower-case hex digests of the DER certificate. */
    fingerprints: { sha1: string; sha256: string }
    extendedKeyUsage: string[]
    keyUsage: string[]
    ca: boolean
    /** C6: issued to the State of California by Sectigo Limited. */
    belongsToService: boolean
    /** What to do next, in a sentence or two (O1). */
    advice: string
}

export interface ValidityFacts {
    /** Epoch milliseconds. */
    notBefore: number
    /** Epoch milliseconds: the truth that stays recorded (C2). */
    notAfter: number
    /** Epoch milliseconds: 17:00 Pacific on the final day, or notAfter where that is earlier (C2). */
    expiresAt: number
    /** Lifetime in days as the Baseline Requirements count them: both ends included, a part of a day is a day. */
    days: number
}

export type SubmittalKind = CertificateKind

export interface SubmittalInput {
    /** The pasted or attached request; null when the department makes it in SCM itself (R3). */
    csr: string | null
    /** Names wanted besides those in the CSR, one an entry; all the names where there is no CSR. */
    additionalNames: readonly string[]
    kind: SubmittalKind
}

export interface SubmittalFacts {
    kind: SubmittalKind
    /** The first name: the CSR's common name where it is one of the names. */
    commonName: string
    /** Every name the certificate is to carry, normalized, without duplicates. */
    names: string[]
    nameSet: string
    /** null without a CSR, or with one that cannot be read. */
    csr: CsrFacts | null
}

export interface RequestedCertificate {
    names: readonly string[]
    /** Key of the request; empty when it was made in SCM and is not known here. */
    spkiSha256: string
    kind?: CertificateKind
    /** Longest lifetime in days that the policy of the issue date allows (L1). Not judged without it. */
    maxDays?: number
}

export interface CertificateMatchFacts extends CertificateFacts {
    /** Requested and not in the certificate. */
    missingNames: string[]
    /** In the certificate and not requested. */
    extraNames: string[]
    /** null when the request's key is not known. */
    sameKey: boolean | null
}
