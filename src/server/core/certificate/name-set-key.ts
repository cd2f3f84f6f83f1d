import { sha256 } from '@noble/hashes/sha2.js'
import { hex } from '../x509/bytes'

/**
 * Key of a set of names, short enough for an index: SHA-256 of `normalizedNameSet`, lower-case hex. Two certificates
 * with the same key are for the same names, whatever their order. Names are ASCII, so a character is a byte.
 */
export function nameSetKey(nameSet: string): string {
    return hex(sha256(Uint8Array.from(nameSet, (character) => character.charCodeAt(0))))
}
