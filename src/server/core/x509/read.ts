/** The doors of this folder: text or bytes from a person in, a request or certificate out, or what is wrong with it. */
import { error, type Finding } from '../check/finding'
import { sameBytes } from './bytes'
import { type Certificate, readCertificateDer } from './certificate'
import { type CertificationRequest, readRequestDer } from './certification-request'
import { readDer } from './der'
import { attempt, fail } from './fault'
import { type Block, load } from './load'
import { type Document, faultMessage } from './messages'

export type Read<T> = { ok: true; value: T } | { ok: false; finding: Finding }

/** A certificate, with the others that were pasted along with it. */
export interface CertificateWithChain {
    certificate: Certificate
    chain: Certificate[]
}

const REQUEST_LABELS = ['', 'CERTIFICATE REQUEST', 'NEW CERTIFICATE REQUEST']
const CERTIFICATE_LABELS = ['', 'CERTIFICATE', 'X509 CERTIFICATE']

/** Exactly one certificate signing request, in any of the forms that `load` knows. */
export function readCertificationRequest(source: string | Uint8Array): Read<CertificationRequest> {
    return read('request', () => {
        const [block, ...others] = load(source)
        if (!REQUEST_LABELS.includes(block.label)) fail('WRONG_TYPE', inWords(block.label))
        if (others.length > 0) fail('SEVERAL')
        return readBlock(block, readRequestDer)
    })
}

/** A certificate, alone or with its chain in any order. */
export function readCertificate(source: string | Uint8Array): Read<CertificateWithChain> {
    return read('certificate', () => {
        const certificates = load(source).map((block) => {
            if (!CERTIFICATE_LABELS.includes(block.label)) fail('WRONG_TYPE', inWords(block.label))
            return readBlock(block, readCertificateDer)
        })
        const certificate = certificates.find((candidate) => !candidate.ca) ?? certificates[0]
        return { certificate, chain: certificates.filter((other) => other !== certificate) }
    })
}

/** The certificate among these whose subject is this one's issuer. */
export function issuerOf(certificate: Certificate, chain: readonly Certificate[]): Certificate | null {
    return chain.find((candidate) => sameBytes(candidate.subjectDer, certificate.issuerDer)) ?? null
}

function read<T>(document: Document, work: () => T): Read<T> {
    const result = attempt(work)
    if (result.ok) return result
    return { ok: false, finding: error(result.fault, faultMessage(document, result.fault, result.detail)) }
}

/** Reads a block; where it is sound but something else, says what. */
function readBlock<T>(block: Block, reader: (der: Uint8Array) => T): T {
    const result = attempt(() => reader(block.der))
    if (result.ok) return result.value
    const other = kindOf(block.der)
    return other === null ? fail(result.fault, result.detail) : fail('WRONG_TYPE', other)
}

const SIGNED_DATA = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02]

function kindOf(der: Uint8Array): string | null {
    if (attempt(() => readCertificateDer(der)).ok) return 'a certificate'
    if (attempt(() => readRequestDer(der)).ok) return 'a certificate signing request'
    const root = attempt(() => readDer(der))
    const first = root.ok ? root.value.children[0] : undefined
    return first && sameBytes(first.encoding, Uint8Array.from(SIGNED_DATA)) ? 'a PKCS#7 bundle' : null
}

const LABELS_IN_WORDS: Record<string, string> = {
    CERTIFICATE: 'a certificate',
    'X509 CERTIFICATE': 'a certificate',
    'TRUSTED CERTIFICATE': 'a certificate with additions of OpenSSL',
    'CERTIFICATE REQUEST': 'a certificate signing request',
    'NEW CERTIFICATE REQUEST': 'a certificate signing request',
    PKCS7: 'a PKCS#7 bundle',
    CMS: 'a PKCS#7 bundle',
    'PUBLIC KEY': 'a public key',
    'RSA PUBLIC KEY': 'a public key',
    'X509 CRL': 'a revocation list',
}

function inWords(label: string): string {
    return LABELS_IN_WORDS[label] ?? 'something else'
}
