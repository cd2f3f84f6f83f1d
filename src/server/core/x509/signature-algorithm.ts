/** Signature algorithms of requests and certificates (RFC 3279, 4055, 5758, 8410). */
import { contextTag, type Element, sequence } from './der'
import { objectId, smallInteger } from './der-values'

export type HashName = 'MD5' | 'SHA-1' | 'SHA-224' | 'SHA-256' | 'SHA-384' | 'SHA-512'

export interface SignatureAlgorithm {
    oid: string
    /** As openssl names it; the object id where it is unknown. */
    name: string
    scheme: 'PKCS1' | 'PSS' | 'ECDSA' | 'OTHER'
    /** null where the algorithm has none of these. */
    hash: HashName | null
    /** Of PSS alone. */
    pss?: PssParameters
    /** The DER AlgorithmIdentifier. */
    encoding: Uint8Array
}

export interface PssParameters {
    maskHash: HashName | null
    saltLength: number
    trailerField: number
}

type Known = Pick<SignatureAlgorithm, 'name' | 'scheme' | 'hash'>

const KNOWN: Record<string, Known> = {
    '1.2.840.113549.1.1.4': { name: 'md5WithRSAEncryption', scheme: 'PKCS1', hash: 'MD5' },
    '1.2.840.113549.1.1.5': { name: 'sha1WithRSAEncryption', scheme: 'PKCS1', hash: 'SHA-1' },
    '1.2.840.113549.1.1.14': { name: 'sha224WithRSAEncryption', scheme: 'PKCS1', hash: 'SHA-224' },
    '1.2.840.113549.1.1.11': { name: 'sha256WithRSAEncryption', scheme: 'PKCS1', hash: 'SHA-256' },
    '1.2.840.113549.1.1.12': { name: 'sha384WithRSAEncryption', scheme: 'PKCS1', hash: 'SHA-384' },
    '1.2.840.113549.1.1.13': { name: 'sha512WithRSAEncryption', scheme: 'PKCS1', hash: 'SHA-512' },
    '1.2.840.10045.4.1': { name: 'ecdsa-with-SHA1', scheme: 'ECDSA', hash: 'SHA-1' },
    '1.2.840.10045.4.3.1': { name: 'ecdsa-with-SHA224', scheme: 'ECDSA', hash: 'SHA-224' },
    '1.2.840.10045.4.3.2': { name: 'ecdsa-with-SHA256', scheme: 'ECDSA', hash: 'SHA-256' },
    '1.2.840.10045.4.3.3': { name: 'ecdsa-with-SHA384', scheme: 'ECDSA', hash: 'SHA-384' },
    '1.2.840.10045.4.3.4': { name: 'ecdsa-with-SHA512', scheme: 'ECDSA', hash: 'SHA-512' },
    '1.3.101.112': { name: 'ED25519', scheme: 'OTHER', hash: null },
    '1.3.101.113': { name: 'ED448', scheme: 'OTHER', hash: null },
    '1.2.840.10040.4.3': { name: 'dsaWithSHA1', scheme: 'OTHER', hash: 'SHA-1' },
    '2.16.840.1.101.3.4.3.2': { name: 'dsa_with_SHA256', scheme: 'OTHER', hash: 'SHA-256' },
}

const HASHES: Record<string, HashName> = {
    '1.3.14.3.2.26': 'SHA-1',
    '2.16.840.1.101.3.4.2.4': 'SHA-224',
    '2.16.840.1.101.3.4.2.1': 'SHA-256',
    '2.16.840.1.101.3.4.2.2': 'SHA-384',
    '2.16.840.1.101.3.4.2.3': 'SHA-512',
}

const RSASSA_PSS = '1.2.840.113549.1.1.10'
const MGF1 = '1.2.840.113549.1.1.8'

export function readSignatureAlgorithm(element: Element | undefined): SignatureAlgorithm {
    const [id, parameters] = sequence(element, 'signature algorithm', 1, 2)
    const oid = objectId(id)
    const encoding = (element as Element).encoding
    if (oid === RSASSA_PSS) return { oid, name: 'rsassaPss', scheme: 'PSS', ...readPss(parameters), encoding }
    return { oid, ...(KNOWN[oid] ?? { name: oid, scheme: 'OTHER', hash: null }), encoding }
}

/** RSASSA-PSS-params; what is left out has the defaults of RFC 4055 section 3.1. */
function readPss(parameters: Element | undefined): { hash: HashName | null; pss: PssParameters } {
    const pss: PssParameters = { maskHash: 'SHA-1', saltLength: 20, trailerField: 1 }
    let hash: HashName | null = 'SHA-1'
    for (const field of sequence(parameters, 'set of PSS parameters', 0, 4)) {
        const [value] = field.children
        if (field.tag === contextTag(0)) hash = readHash(value)
        if (field.tag === contextTag(1)) pss.maskHash = readMaskHash(value)
        if (field.tag === contextTag(2)) pss.saltLength = smallInteger(value)
        if (field.tag === contextTag(3)) pss.trailerField = smallInteger(value)
    }
    return { hash, pss }
}

function readMaskHash(element: Element | undefined): HashName | null {
    const [id, hash] = sequence(element, 'mask generation function', 1, 2)
    return objectId(id) === MGF1 ? readHash(hash) : null
}

function readHash(element: Element | undefined): HashName | null {
    const [id] = sequence(element, 'hash algorithm', 1, 2)
    return HASHES[objectId(id)] ?? null
}
