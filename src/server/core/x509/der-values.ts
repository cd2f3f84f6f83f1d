/** Values of primitive DER elements. */
import { type Element, expect, TAG } from './der'
import { malformed } from './fault'
import { latin1, utf8, wideText } from './text-encoding'

const MAX_OBJECT_ID = 64

export function objectId(element: Element | undefined): string {
    return objectIdOf(expect(element, TAG.objectId, 'object identifier').content)
}

/** Dotted form of an object identifier's content octets. */
export function objectIdOf(content: Uint8Array): string {
    if (content.length === 0 || content.length > MAX_OBJECT_ID) malformed('an object identifier of the wrong length')
    const arcs: number[] = []
    let arc = 0
    let open = false
    for (const byte of content) {
        if (!open && byte === 0x80) malformed('an object identifier that is not minimal')
        if (arc > Number.MAX_SAFE_INTEGER / 256) malformed('an object identifier that is too large')
        arc = arc * 128 + (byte & 0x7f)
        open = (byte & 0x80) !== 0
        if (open) continue
        arcs.push(arc)
        arc = 0
    }
    if (open) malformed('an object identifier that does not end')
    const root = Math.min(2, Math.floor(arcs[0] / 40))
    return [root, arcs[0] - root * 40, ...arcs.slice(1)].join('.')
}

/** Content of an INTEGER: two's complement, big-endian, minimal. */
export function integer(element: Element | undefined): Uint8Array {
    const { content } = expect(element, TAG.integer, 'INTEGER')
    if (content.length === 0) malformed('an empty INTEGER')
    const padded =
        content.length > 1 && ((content[0] === 0 && content[1] < 0x80) || (content[0] === 0xff && content[1] >= 0x80))
    if (padded) malformed('an INTEGER that is not minimal')
    return content
}

/** Big-endian magnitude, without leading zero, of an INTEGER that must not be negative. */
export function unsignedInteger(element: Element | undefined): Uint8Array {
    const content = integer(element)
    if (content[0] >= 0x80) malformed('a negative INTEGER')
    return content.length > 1 && content[0] === 0 ? content.subarray(1) : content
}

export function smallInteger(element: Element | undefined): number {
    const bytes = unsignedInteger(element)
    if (bytes.length > 4) malformed('an INTEGER that is too large')
    return bytes.reduce((value, byte) => value * 256 + byte, 0)
}

export function boolean(element: Element | undefined): boolean {
    const { content } = expect(element, TAG.boolean, 'BOOLEAN')
    if (content.length !== 1) malformed('a BOOLEAN of the wrong length')
    return content[0] !== 0
}

export interface Bits {
    bytes: Uint8Array
    unused: number
}

export function bitString(element: Element | undefined): Bits {
    const { content } = expect(element, TAG.bitString, 'BIT STRING')
    const unused = content[0]
    if (content.length === 0 || unused > 7 || (unused > 0 && content.length === 1)) malformed('a bad BIT STRING')
    if ((content[content.length - 1] & ((1 << unused) - 1)) !== 0 && content.length > 1)
        malformed('a BIT STRING with stray bits')
    return { bytes: content.subarray(1), unused }
}

/** Content of a BIT STRING that holds whole bytes, as keys and signatures do. */
export function octetsOfBitString(element: Element | undefined): Uint8Array {
    const { bytes, unused } = bitString(element)
    if (unused !== 0) malformed('a BIT STRING that does not hold whole bytes')
    return bytes
}

const UTF8_STRING = 0x0c
const NUMERIC_STRING = 0x12
const PRINTABLE_STRING = 0x13
const TELETEX_STRING = 0x14
const IA5_STRING = 0x16
const VISIBLE_STRING = 0x1a
const UNIVERSAL_STRING = 0x1c
const BMP_STRING = 0x1e

/** Text of any string type that names use (X.520 DirectoryString and its relatives). Teletex is read as Latin-1. */
export function directoryString({ tag, content }: Element): string {
    switch (tag) {
        case UTF8_STRING:
            return utf8(content)
        case BMP_STRING:
            return wideText(content, 2)
        case UNIVERSAL_STRING:
            return wideText(content, 4)
        case TELETEX_STRING:
            return latin1(content)
        case NUMERIC_STRING:
        case PRINTABLE_STRING:
        case IA5_STRING:
        case VISIBLE_STRING:
            return ascii(content)
        default:
            return malformed('something other than text in a name')
    }
}

export function ascii(content: Uint8Array): string {
    if (content.some((byte) => byte > 0x7f)) malformed('a character beyond ASCII in an ASCII string')
    return latin1(content)
}

/** Epoch milliseconds of a UTCTime or GeneralizedTime in the only forms that RFC 5280 4.1.2.5 allows. */
export function time(element: Element | undefined): number {
    const text = element ? latin1(element.content) : ''
    const match = /^(\d{2,4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(text)
    const yearDigits = element?.tag === TAG.utcTime ? 2 : element?.tag === TAG.generalizedTime ? 4 : 0
    if (!match || match[1].length !== yearDigits) return malformed('a date of the wrong form')
    const [given, month, day, hour, minute, second] = match.slice(1).map(Number)
    const year = yearDigits === 4 ? given : given + (given < 50 ? 2000 : 1900)
    const ms = Date.UTC(year, month - 1, day, hour, minute, second)
    const exists = new Date(ms).toISOString().slice(0, 19).replace(/\D/g, '') === `${year}${match.slice(2).join('')}`
    return exists ? ms : malformed('a date that does not exist')
}
