import { md5, sha1 } from '@noble/hashes/legacy.js'
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import { hex } from './bytes'
import { type HashName } from './signature-algorithm'

const DIGESTS: Record<HashName, (bytes: Uint8Array) => Uint8Array> = {
    MD5: md5,
    'SHA-1': sha1,
    'SHA-224': sha224,
    'SHA-256': sha256,
    'SHA-384': sha384,
    'SHA-512': sha512,
}

export function digest(hash: HashName, bytes: Uint8Array): Uint8Array {
    return DIGESTS[hash](bytes)
}

/** Lower-case hex SHA-1 of a DER certificate: what Windows calls its thumbprint. */
export function sha1Fingerprint(der: Uint8Array): string {
    return hex(digest('SHA-1', der))
}

/** Lower-case hex SHA-256 of a DER certificate or SubjectPublicKeyInfo. */
export function sha256Fingerprint(der: Uint8Array): string {
    return hex(digest('SHA-256', der))
}
