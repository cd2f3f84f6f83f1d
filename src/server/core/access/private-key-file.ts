import { decodeBase64 } from '../x509/base64'
import { containsPrivateKey, startsPrivateKey } from '../x509/private-key'
import { filesIn } from './archive'

/** Characters of one call of `String.fromCharCode`, which takes its arguments from the stack. */
const PIECE = 4096

/** How deep archives in archives are looked into. */
const DEEPEST = 2

/**
 * Whether a file, given as base64, is or contains a private key: as text in any encoding, as PKCS#1, #8, #12, SEC 1, or
 * in a zip or gzip file.
 */
export function fileHoldsPrivateKey(base64: string): boolean {
    return bytesHoldPrivateKey(decodeBase64(base64), DEEPEST)
}

function bytesHoldPrivateKey(bytes: Uint8Array, depth: number): boolean {
    if (startsPrivateKey(bytes) || containsPrivateKey(textOf(bytes))) return true
    return depth > 0 && filesIn(bytes).some((file) => bytesHoldPrivateKey(file, depth - 1))
}

/** One character a byte: what is looked for is ASCII, also where every other byte of it is zero. */
function textOf(bytes: Uint8Array): string {
    let text = ''
    for (let at = 0; at < bytes.length; at += PIECE) {
        text += String.fromCharCode(...bytes.subarray(at, at + PIECE).filter((byte) => byte !== 0))
    }
    return text
}

/** What those at the record read after a file of theirs was taken away. */
export const FILE_REMOVED =
    'An attached file held a private key. It was deleted at once and is kept nowhere, but the key has left its server: do not use it any more. Make a new key pair there and send only the CSR.'

/** What stands where a private key was written into a comment. */
export const NOTE_REMOVED = '[A private key was written here and has been removed.]'
