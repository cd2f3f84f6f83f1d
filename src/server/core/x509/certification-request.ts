/** PKCS#10 certification requests (RFC 2986). */
import { contextTag, type Element, expect, readDer, sequence, TAG } from './der'
import { objectId, octetsOfBitString, smallInteger } from './der-values'
import { type Extensions, noExtensions, readExtensions } from './extensions'
import { malformed } from './fault'
import { type NameAttribute, readName } from './name'
import { type PublicKey, readPublicKey } from './public-key'
import { readSignatureAlgorithm, type SignatureAlgorithm } from './signature-algorithm'

/** What a signature stands under, in a request as in a certificate. */
export interface Signed {
    /** The DER that is signed. */
    signedContent: Uint8Array
    signatureAlgorithm: SignatureAlgorithm
    signature: Uint8Array
}

export interface CertificationRequest extends Signed, Extensions {
    der: Uint8Array
    subject: NameAttribute[]
    publicKey: PublicKey
    /** The password itself is not read, so that it cannot be kept. */
    hasChallengePassword: boolean
}

const CHALLENGE_PASSWORD = '1.2.840.113549.1.9.7'
/** PKCS#9 extensionRequest, and the one that Microsoft's tools used before it. */
const EXTENSION_REQUESTS = ['1.2.840.113549.1.9.14', '1.3.6.1.4.1.311.2.1.14']

export function readRequestDer(der: Uint8Array): CertificationRequest {
    const [info, algorithm, signature] = sequence(readDer(der), 'certification request', 3, 3)
    const [version, subject, publicKey, attributes] = sequence(info, 'certification request', 3, 4)
    if (smallInteger(version) !== 0) malformed('a version other than PKCS#10')
    return {
        der,
        subject: readName(subject),
        publicKey: readPublicKey(publicKey),
        ...readAttributes(attributes),
        signedContent: info.encoding,
        signatureAlgorithm: readSignatureAlgorithm(algorithm),
        signature: octetsOfBitString(signature),
    }
}

function readAttributes(element: Element | undefined): Extensions & { hasChallengePassword: boolean } {
    let extensions: Extensions | null = null
    let hasChallengePassword = false
    const attributes = element === undefined ? [] : expect(element, contextTag(0), 'list of attributes').children
    for (const attribute of attributes) {
        const [type, values] = sequence(attribute, 'attribute', 2, 2)
        const oid = objectId(type)
        const { children } = expect(values, TAG.set, 'attribute value')
        if (oid === CHALLENGE_PASSWORD) hasChallengePassword = true
        if (!EXTENSION_REQUESTS.includes(oid)) continue
        if (extensions !== null || children.length !== 1) malformed('more than one list of extensions')
        extensions = readExtensions(children[0])
    }
    return { ...(extensions ?? noExtensions()), hasChallengePassword }
}
