/** Public keys (RFC 5280 4.1.2.7, RFC 3279, RFC 5480). */
import { type Element, readDer, sequence, TAG } from './der'
import { objectId, octetsOfBitString, unsignedInteger } from './der-values'
import { CURVE_NAMES, OTHER_KEY_NAMES } from './object-ids'

export type PublicKey = RsaKey | EcKey | OtherKey

interface AnyKey {
    bits: number
    /** The DER SubjectPublicKeyInfo. */
    spki: Uint8Array
}

/** Big-endian numbers without leading zero. */
export interface RsaKey extends AnyKey {
    type: 'RSA'
    modulus: Uint8Array
    exponent: Uint8Array
}

export interface EcKey extends AnyKey {
    type: 'EC'
    /** Common name of the curve, its object id where there is none, empty for explicit parameters. */
    curve: string
    /** SEC 1 encoding. */
    point: Uint8Array
}

/** A key of an algorithm that no policy accepts; only named, not read. */
export interface OtherKey extends AnyKey {
    type: 'OTHER'
    algorithm: string
}

const RSA_ENCRYPTION = '1.2.840.113549.1.1.1'
const EC_PUBLIC_KEY = '1.2.840.10045.2.1'

export function readPublicKey(element: Element | undefined): PublicKey {
    const [algorithm, bits] = sequence(element, 'public key', 2, 2)
    const [id, parameters] = sequence(algorithm, 'key algorithm', 1, 2)
    const oid = objectId(id)
    const content = octetsOfBitString(bits)
    const spki = (element as Element).encoding
    if (oid === RSA_ENCRYPTION) return readRsaKey(content, spki)
    if (oid === EC_PUBLIC_KEY) return readEcKey(parameters, content, spki)
    return { type: 'OTHER', algorithm: OTHER_KEY_NAMES[oid] ?? oid, bits: 0, spki }
}

function readRsaKey(content: Uint8Array, spki: Uint8Array): RsaKey {
    const [n, e] = sequence(readDer(content), 'RSA key', 2, 2)
    const modulus = unsignedInteger(n)
    return { type: 'RSA', bits: bitLength(modulus), modulus, exponent: unsignedInteger(e), spki }
}

function readEcKey(parameters: Element | undefined, point: Uint8Array, spki: Uint8Array): EcKey {
    if (parameters?.tag !== TAG.objectId) return { type: 'EC', curve: '', bits: 0, point, spki }
    const oid = objectId(parameters)
    const known = CURVE_NAMES[oid]
    return { type: 'EC', curve: known?.name ?? oid, bits: known?.bits ?? 0, point, spki }
}

function bitLength(magnitude: Uint8Array): number {
    return magnitude[0] === 0 ? 0 : magnitude.length * 8 - (Math.clz32(magnitude[0]) - 24)
}
