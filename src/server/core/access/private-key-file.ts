import { decodeBase64 } from '../x509/base64'
import { containsPrivateKey, startsPrivateKey } from '../x509/private-key'

/** Characters of one call of `String.fromCharCode`, which takes its arguments from the stack. */
const PIECE = 4096

/** Whether a file, given as base64, is or contains a private key: as text in any encoding, or as PKCS#1, #8, #12, SEC 1. */
export function fileHoldsPrivateKey(base64: string): boolean {
    const bytes = decodeBase64(base64)
    return startsPrivateKey(bytes) || containsPrivateKey(textOf(bytes))
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
