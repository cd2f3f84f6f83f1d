/**
 * From what a person pasted or attached to DER: PEM with all that mail programs and editors do to it, bare base64, DER,
 * and text files in UTF-8 or UTF-16.
 *
 * Every pattern here is bounded, so that no input makes it slow: no open-ended repetition before a literal.
 */
import { startsWith } from './bytes'
import { decodeBase64 } from './base64'
import { MAX_BYTES } from './der'
import { attempt, fail } from './fault'
import { containsPrivateKey, startsPrivateKey, startsPrivateKeyBase64 } from './private-key'
import { latin1, utf8, wideText } from './text-encoding'

export interface Block {
    /** What the BEGIN line says; empty for bare base64 and DER. */
    label: string
    der: Uint8Array
}

const MAX_BLOCKS = 10

/** The blocks found, at least one. A private key in any form is the fault PRIVATE_KEY, whatever else is there. */
export function load(source: string | Uint8Array): Block[] {
    if (typeof source !== 'string') return loadFile(source, true)
    return isBinary(source) ? loadFile(unitsOf(source), true) : loadText(source, true)
}

/** @param unwrap whether the text may be base64 of a text file, as attachments are handed out */
function loadText(text: string, unwrap: boolean): Block[] {
    if (containsPrivateKey(text)) fail('PRIVATE_KEY')
    if (text.length > MAX_BYTES) fail('TOO_LARGE')
    const plain = tidied(text)
    if (/^\s*$/.test(plain)) fail('EMPTY')
    const markers = findMarkers(plain)
    return markers.length > 0 ? loadPem(plain, markers) : loadBare(plain, unwrap)
}

function loadFile(bytes: Uint8Array, unwrap: boolean): Block[] {
    if (bytes.length === 0) fail('EMPTY')
    if (startsPrivateKey(bytes)) fail('PRIVATE_KEY')
    if (bytes[0] === 0x30 && bytes[1] >= 0x80) return [{ label: '', der: bytes }]
    return loadText(fileText(bytes), unwrap)
}

/** DER, or a UTF-16 file read a byte at a time, that came as text. */
function isBinary(text: string): boolean {
    const suspicious = text.includes('\u0000') || (text.charAt(0) === '0' && text.charCodeAt(1) >= 0x80)
    return suspicious && !/[^\u0000-\u00ff]/.test(text)
}

function unitsOf(text: string): Uint8Array {
    const bytes = new Uint8Array(text.length)
    for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
    return bytes
}

const UTF8_MARK = [0xef, 0xbb, 0xbf]

/** The text of a file, by its byte-order mark or, for UTF-16 without one, by its zero bytes. */
export function fileText(bytes: Uint8Array): string {
    if (startsWith(bytes, UTF8_MARK)) return utf8OrLatin1(bytes.subarray(UTF8_MARK.length))
    const littleEndian = startsWith(bytes, [0xff, 0xfe]) || (bytes[0] !== 0 && bytes[1] === 0)
    const bigEndian = startsWith(bytes, [0xfe, 0xff]) || (bytes[0] === 0 && bytes[1] !== 0)
    if (littleEndian || bigEndian) return wideText(bytes.subarray(0, bytes.length & ~1), 2, littleEndian)
    return utf8OrLatin1(bytes)
}

function utf8OrLatin1(bytes: Uint8Array): string {
    const decoded = attempt(() => utf8(bytes))
    return decoded.ok ? decoded.value : latin1(bytes)
}

/** Undoes what word processors, chats and JSON do: special dashes and blanks, invisible characters, written-out breaks. */
function tidied(text: string): string {
    return text
        .replace(/[\ufeff\u200b-\u200d\u2060\u00ad]/g, '')
        .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
        .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
        .replace(/\\[rn]/g, '\n')
}

interface Marker {
    begins: boolean
    label: string
    start: number
    end: number
}

/** BEGIN and END lines, also where an editor joined the lines or merged dashes. */
function findMarkers(text: string): Marker[] {
    const pattern = /-{1,10} ?(BEGIN|END) ([A-Z0-9][A-Z0-9 ]{0,38}[A-Z0-9]) ?-{1,10}/g
    const markers: Marker[] = []
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
        if (markers.length > 2 * MAX_BLOCKS) fail('SEVERAL')
        markers.push({ begins: found[1] === 'BEGIN', label: found[2], start: found.index, end: pattern.lastIndex })
    }
    return markers
}

function loadPem(text: string, markers: readonly Marker[]): Block[] {
    const blocks: Block[] = []
    for (let i = 0; i < markers.length; i += 2) {
        const [begin, end] = markers.slice(i, i + 2)
        if (!begin.begins || end === undefined || end.begins) fail('INCOMPLETE')
        if (begin.label !== end.label) fail('INCOMPLETE', 'the BEGIN and END lines name different things')
        blocks.push({ label: begin.label, der: decodeBody(text.slice(begin.end, end.start)) })
    }
    return blocks
}

/** `>` and `|` are how mail programs quote. */
function decodeBody(text: string): Uint8Array {
    const body = text.replace(/[\s>|]/g, '')
    if (startsPrivateKeyBase64(body)) fail('PRIVATE_KEY')
    if (body === '') fail('INCOMPLETE', 'there is nothing between its BEGIN and END lines')
    return decodeBase64(body)
}

const SHORTEST_BARE = 24

function loadBare(text: string, unwrap: boolean): Block[] {
    const body = text.replace(/[\s>|]/g, '')
    if (body.length < SHORTEST_BARE || !/^[A-Za-z0-9+/]+={0,2}$/.test(body)) fail('NOT_FOUND')
    if (startsPrivateKeyBase64(body)) fail('PRIVATE_KEY')
    const decoded = attempt(() => decodeBase64(body))
    if (!decoded.ok) return fail(body.startsWith('MI') ? decoded.fault : 'NOT_FOUND', decoded.detail)
    if (decoded.value[0] === 0x30) return [{ label: '', der: decoded.value }]
    return unwrap ? loadFile(decoded.value, false) : fail('NOT_FOUND')
}
