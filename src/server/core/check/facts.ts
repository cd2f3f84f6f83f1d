/** What was read, as plain JSON. */
import { keyLabel } from '../key/policy'
import { uniqueNames } from '../hostname/names'
import { wildcardBase } from '../hostname/roots'
import { sha256Fingerprint } from '../x509/digest'
import { type SubjectAltName } from '../x509/general-names'
import { attributeValues, type NameAttribute } from '../x509/name'
import { type PublicKey } from '../x509/public-key'
import { type Signed } from '../x509/certification-request'
import { type Verification } from '../x509/verify'
import { type CertificateKind, type KeyFacts, type SignatureFacts } from './types'

export function keyFacts(key: PublicKey): KeyFacts {
    return {
        type: key.type === 'OTHER' ? key.algorithm : key.type,
        bits: key.bits,
        curve: key.type === 'EC' ? key.curve : '',
        label: keyLabel(key),
        spkiSha256: sha256Fingerprint(key.spki),
    }
}

export function signatureFacts(signed: Signed, verification: Verification): SignatureFacts {
    return { algorithm: signed.signatureAlgorithm.name, ...verification }
}

/** DNS names in lower case; the common name where there are none. */
export function dnsNames(subject: readonly NameAttribute[], altNames: readonly SubjectAltName[]): string[] {
    const listed = altNames.filter((altName) => altName.kind === 'DNS').map((altName) => altName.value)
    return uniqueNames(listed.length > 0 ? listed : attributeValues(subject, 'CN'))
}

/** The kind that names and key purposes suggest (C1). */
export function kindOf(names: readonly string[], extendedKeyUsage: readonly string[]): CertificateKind {
    if (extendedKeyUsage.includes('codeSigning')) return 'code_signing'
    if (names.some((name) => wildcardBase(name) !== null)) return 'wildcard'
    return names.length > 1 ? 'san' : 'single'
}
