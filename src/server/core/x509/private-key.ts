/**
 * Recognizes private keys, so that none is ever stored, logged or repeated. What is in doubt counts as one: refusing a
 * harmless text costs a second try, keeping a key costs the key.
 */
import { startsWith } from './bytes'
import { decodeBase64Prefix } from './base64'

/** How much of a text's start is decoded to recognize it. */
const PREFIX_BYTES = 64
const SHORTEST_TOKEN = 16

/** Written markers, compared without regard to anything but letters and digits: lines may be broken or lost. */
const MARKERS = [
    /(BEGIN|END)[A-Z0-9]{0,40}PRIVATEKEY/,
    /(BEGIN|END)(RSA|EC|DSA|DH|ENCRYPTED|OPENSSH|PGP|SSH2?|ANY|NEW){0,3}PRIVATEKEY/i,
    /PuTTYUserKeyFile/i,
    /PrivateLines\d/i,
    /privateExponent/i,
    /PrivateKey\d{3,5}bit/i,
]

/** Members that together make a private key: of JSON Web Keys (RFC 7518) and of XML key values (.NET). */
const MEMBERS = [
    [/"kty"/, /"d"\s{0,9}:/],
    [/<RSAKeyValue>/i, /<InverseQ>/i],
]

/**
 * Bytes written as hex: a sequence that begins with a small version number, and then what PKCS#1 (an integer), PKCS#8
 * (an algorithm), SEC 1 (an octet string) or PKCS#12 (a content type) have there. In requests a name follows.
 */
const HEX =
    /30(?:8[12](?:[0-9a-f]{2}){1,2}|80|[0-7][0-9a-f])0201(?:00(?:028[12]|024[01]|30[0-9a-f]{2}06)|0104[234][0-9a-f]|0330(?:[0-9a-f]{2}){1,4}06)/i

/** What base64 of a PEM text begins with: base64 of "-----BEGIN". */
const ENCODED_PEM = 'LS0tLS1CRUdJTi'

/** Every marker has one of these: a text without them has no marker. */
const IN_MARKERS = /private|putty/i

/** Whether a text of any length contains a private key or a recognizable part of one. */
export function containsPrivateKey(text: string): boolean {
    const letters = text.replace(/[^A-Za-z0-9]+/g, '')
    if (IN_MARKERS.test(letters) && MARKERS.some((marker) => marker.test(letters))) return true
    if (MEMBERS.some((members) => members.every((member) => member.test(text)))) return true
    if (HEX.test(text.replace(/0x|[^0-9a-f]+/gi, ''))) return true
    return text
        .split(/[\s"'\\,;:>]/)
        .filter((token) => token.length >= SHORTEST_TOKEN)
        .some((token) => startsPrivateKeyBase64(token) || startsEncodedPem(token))
}

function startsEncodedPem(token: string): boolean {
    if (!token.startsWith(ENCODED_PEM)) return false
    const start = decodeBase64Prefix(token, PREFIX_BYTES)
    return /PRIVATE KEY/.test(String.fromCharCode(...start))
}

/** What base64 of the first bytes below begins with: most words do not, and need not be decoded. */
const FIRST_OF_BASE64 = /^[Mbz/]/

/** Whether base64 text begins like a private key; the rest may be missing. */
export function startsPrivateKeyBase64(text: string): boolean {
    return FIRST_OF_BASE64.test(text) && startsPrivateKey(decodeBase64Prefix(text, PREFIX_BYTES))
}

const OPENSSH = [...'openssh-key-v1'].map((character) => character.charCodeAt(0))
const JAVA_KEY_STORE = [0xfe, 0xed, 0xfe, 0xed]
const JCE_KEY_STORE = [0xce, 0xce, 0xce, 0xce]
/** OBJECT IDENTIFIER, 9 or 10 octets, PKCS#5 (1.2.840.113549.1.5) and PKCS#12 (1.2.840.113549.1.12) encryption. */
const ENCRYPTIONS = [
    [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05],
    [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c],
]

/**
 * Whether bytes begin like a private key or a store of keys. PKCS#1, PKCS#8, SEC 1 keys and PKCS#12 files are sequences
 * that start with a small version number; no request, certificate or public key is.
 */
export function startsPrivateKey(bytes: Uint8Array): boolean {
    if ([OPENSSH, JAVA_KEY_STORE, JCE_KEY_STORE].some((magic) => startsWith(bytes, magic))) return true
    const first = contentStart(bytes, 0, 0x30)
    if (first < 0) return false
    if (startsWith(bytes, [0x02, 0x01], first)) return [0, 1, 3].includes(bytes[first + 2])
    const algorithm = contentStart(bytes, first, 0x30)
    const oid = algorithm < 0 ? -1 : contentStart(bytes, algorithm, 0x06)
    return oid >= 0 && ENCRYPTIONS.some((prefix) => startsWith(bytes, prefix, oid))
}

/** Where the content of an element with this tag starts; -1 for another tag. Also for indefinite lengths (BER). */
function contentStart(bytes: Uint8Array, at: number, tag: number): number {
    if (bytes[at] !== tag) return -1
    const length = bytes[at + 1]
    return at + 2 + (length > 0x80 ? length & 0x7f : 0)
}
