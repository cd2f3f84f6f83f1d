/** RSA signature verification, PKCS#1 v1.5 and PSS (RFC 8017 section 8). Public values only, so timing tells nothing. */
import { bigNumber, bigNumberBytes, concat, sameBytes } from './bytes'
import { digest } from './digest'
import { type RsaKey } from './public-key'
import { type HashName, type PssParameters } from './signature-algorithm'

/** Longer keys are refused (local policy); computing with them would only cost time. */
export const MAX_RSA_BITS = 8_192
const MAX_EXPONENT_BYTES = 8

/** DER of DigestInfo up to the digest (RFC 8017 section 9.2, note 1). */
const DIGEST_INFO: Record<HashName, number[]> = {
    MD5: digestInfo([0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x02, 0x05], 16),
    'SHA-1': digestInfo([0x2b, 0x0e, 0x03, 0x02, 0x1a], 20),
    'SHA-224': digestInfo([0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x04], 28),
    'SHA-256': digestInfo([0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01], 32),
    'SHA-384': digestInfo([0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x02], 48),
    'SHA-512': digestInfo([0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x03], 64),
}

function digestInfo(oid: number[], digestLength: number): number[] {
    const algorithm = [0x06, oid.length, ...oid, 0x05, 0x00]
    return [0x30, algorithm.length + 4 + digestLength, 0x30, algorithm.length, ...algorithm, 0x04, digestLength]
}

/** Whether this module computes with the key at all. */
export function isUsableRsaKey(key: RsaKey): boolean {
    return key.bits >= 512 && key.bits <= MAX_RSA_BITS && key.exponent.length <= MAX_EXPONENT_BYTES
}

export function verifyPkcs1(key: RsaKey, hash: HashName, message: Uint8Array, signature: Uint8Array): boolean {
    const encoded = openSignature(key, signature)
    if (encoded === null) return false
    const tail = concat(Uint8Array.from([0, ...DIGEST_INFO[hash]]), digest(hash, message))
    const padding = encoded.length - 2 - tail.length
    if (padding < 8) return false
    return sameBytes(encoded, concat(Uint8Array.from([0, 1]), new Uint8Array(padding).fill(0xff), tail))
}

/** EMSA-PSS-VERIFY, RFC 8017 section 9.1.2; the numbers are its steps. */
export function verifyPss(
    key: RsaKey,
    hash: HashName,
    maskHash: HashName,
    { saltLength, trailerField }: PssParameters,
    message: Uint8Array,
    signature: Uint8Array
): boolean {
    const opened = openSignature(key, signature)
    if (opened === null || trailerField !== 1) return false
    const emBits = key.bits - 1
    const encoded = opened.subarray(opened.length - Math.ceil(emBits / 8))
    if (opened.length > encoded.length && opened[0] !== 0) return false

    const messageDigest = digest(hash, message) // 2
    const dbLength = encoded.length - messageDigest.length - 1
    const zeros = dbLength - saltLength - 1
    if (zeros < 0 || encoded[encoded.length - 1] !== 0xbc) return false // 3, 4
    const seed = encoded.subarray(dbLength, encoded.length - 1) // 5
    const unusedBits = 8 * encoded.length - emBits
    if (encoded[0] >> (8 - unusedBits) !== 0) return false // 6
    const mask = mgf1(maskHash, seed, dbLength) // 7
    const db = encoded.slice(0, dbLength).map((byte, i) => byte ^ mask[i]) // 8
    db[0] &= 0xff >> unusedBits // 9
    for (let i = 0; i < zeros; i++) if (db[i] !== 0) return false // 10
    if (db[zeros] !== 1) return false
    const salt = db.subarray(zeros + 1) // 11
    return sameBytes(seed, digest(hash, concat(new Uint8Array(8), messageDigest, salt))) // 12 to 14
}

/** RFC 8017 appendix B.2.1. */
function mgf1(hash: HashName, seed: Uint8Array, length: number): Uint8Array {
    const blocks: Uint8Array[] = []
    for (let filled = 0; filled < length; filled += blocks[blocks.length - 1].length) {
        blocks.push(digest(hash, concat(seed, bigNumberBytes(BigInt(blocks.length), 4))))
    }
    return concat(...blocks).subarray(0, length)
}

/** The signature raised to the public exponent, as long as the modulus; null where it cannot be one of this key. */
function openSignature(key: RsaKey, signature: Uint8Array): Uint8Array | null {
    const modulus = bigNumber(key.modulus)
    const base = bigNumber(signature)
    if (signature.length !== key.modulus.length || base >= modulus) return null
    return bigNumberBytes(power(base, bigNumber(key.exponent), modulus), signature.length)
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
    let result = BigInt(1)
    for (const bit of exponent.toString(2)) {
        result = (result * result) % modulus
        if (bit === '1') result = (result * base) % modulus
    }
    return result
}
