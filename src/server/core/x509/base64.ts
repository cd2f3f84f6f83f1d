/** Base64 (RFC 4648 section 4), without atob, which the platform's engine lacks. */
import { fail } from './fault'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES = new Map([...ALPHABET].map((character, value) => [character, value]))

/** Strict: whitespace is skipped, padding may be missing, anything else out of place is a fault. */
export function decodeBase64(text: string): Uint8Array {
    const given = text.replace(/\s/g, '')
    const digits = given.replace(/={1,2}$/, '')
    if (given !== digits && given.length % 4 !== 0) fail('BASE64', 'characters of it are missing')
    const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4))
    let pending = 0
    let bits = 0
    let at = 0
    for (const digit of digits) {
        const value = VALUES.get(digit)
        if (value === undefined) fail('BASE64', 'it contains characters that do not belong there')
        pending = ((pending << 6) | value) & 0xfff
        bits += 6
        if (bits >= 8) {
            bits -= 8
            bytes[at++] = (pending >> bits) & 0xff
        }
    }
    if (digits.length % 4 === 1 || (pending & ((1 << bits) - 1)) !== 0) fail('BASE64', 'its last line is cut off')
    return bytes
}

/** The bytes of the first complete groups of four, as far as the text is base64. */
export function decodeBase64Prefix(text: string, maxBytes: number): Uint8Array {
    let end = 0
    const most = Math.ceil(maxBytes / 3) * 4
    while (end < most && VALUES.has(text.charAt(end))) end++
    return decodeBase64(text.slice(0, end - (end % 4))).subarray(0, maxBytes)
}
