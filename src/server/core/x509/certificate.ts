/** X.509 certificates (RFC 5280 section 4.1). */
import { hex, sameBytes } from './bytes'
import { type Signed } from './certification-request'
import { contextTag, type Element, implicitTag, readDer, sequence } from './der'
import { integer, octetsOfBitString, smallInteger, time } from './der-values'
import { type Extensions, noExtensions, readExtensions } from './extensions'
import { malformed } from './fault'
import { type NameAttribute, readName } from './name'
import { type PublicKey, readPublicKey } from './public-key'
import { readSignatureAlgorithm } from './signature-algorithm'

export interface Certificate extends Signed, Extensions {
    der: Uint8Array
    version: number
    /** Upper-case hex, as openssl prints it: with a minus where it is negative. */
    serial: string
    issuer: NameAttribute[]
    /** DER of the issuer's name, to find the issuer by. */
    issuerDer: Uint8Array
    subject: NameAttribute[]
    subjectDer: Uint8Array
    /** Epoch milliseconds. */
    notBefore: number
    /** Epoch milliseconds. */
    notAfter: number
    publicKey: PublicKey
}

export function readCertificateDer(der: Uint8Array): Certificate {
    const [content, algorithm, signature] = sequence(readDer(der), 'certificate', 3, 3)
    const fields = sequence(content, 'certificate', 6, 10)
    const hasVersion = fields[0].tag === contextTag(0)
    const version = hasVersion ? smallInteger(fields[0].children[0]) + 1 : 1
    const [serial, innerAlgorithm, issuer, validity, subject, publicKey, ...rest] = fields.slice(hasVersion ? 1 : 0)
    const [notBefore, notAfter] = sequence(validity, 'period of validity', 2, 2)
    const signatureAlgorithm = readSignatureAlgorithm(algorithm)
    if (!sameBytes(signatureAlgorithm.encoding, readSignatureAlgorithm(innerAlgorithm).encoding)) {
        malformed('two different signature algorithms')
    }
    return {
        der,
        version,
        serial: serialText(integer(serial)),
        issuer: readName(issuer),
        issuerDer: issuer.encoding,
        subject: readName(subject),
        subjectDer: subject.encoding,
        notBefore: time(notBefore),
        notAfter: time(notAfter),
        publicKey: readPublicKey(publicKey),
        ...readTail(rest),
        signedContent: content.encoding,
        signatureAlgorithm,
        signature: octetsOfBitString(signature),
    }
}

/** What may follow the key: two unique identifiers, which nobody uses, and the extensions. */
function readTail(rest: readonly Element[]): Extensions {
    const extensions = rest.filter((element) => element.tag === contextTag(3))
    const identifiers = rest.filter((element) => element.tag === implicitTag(1) || element.tag === implicitTag(2))
    if (extensions.length > 1 || extensions.length + identifiers.length !== rest.length) malformed('an unknown field')
    return extensions.length === 0 ? noExtensions() : readExtensions(extensions[0].children[0])
}

function serialText(content: Uint8Array): string {
    if (content[0] < 0x80)
        return hex(content.length > 1 && content[0] === 0 ? content.subarray(1) : content).toUpperCase()
    const magnitude = (BigInt(1) << BigInt(content.length * 8)) - BigInt(`0x${hex(content)}`)
    const text = magnitude.toString(16).toUpperCase()
    return `-${text.length % 2 === 0 ? text : `0${text}`}`
}
