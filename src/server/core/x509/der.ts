/**
 * Strict reader of DER (X.690): definite lengths of minimal form, single-byte tags, nothing after the structure. Limits
 * on size, depth and number of elements bound the work that any input can cause.
 */
import { malformed } from './fault'

export const MAX_BYTES = 65_536
const MAX_DEPTH = 24
const MAX_ELEMENTS = 8_000

/** Identifier octets (X.690 section 8.1.2). */
export const TAG = {
    boolean: 0x01,
    integer: 0x02,
    bitString: 0x03,
    octetString: 0x04,
    null: 0x05,
    objectId: 0x06,
    utcTime: 0x17,
    generalizedTime: 0x18,
    sequence: 0x30,
    set: 0x31,
} as const

export interface Element {
    /** The identifier octet: class, form and tag number in one. */
    tag: number
    /** The whole element, header included. */
    encoding: Uint8Array
    content: Uint8Array
    /** Of a constructed element. */
    children: Element[]
}

/** Context-specific tag, constructed (`[0]` around something). */
export function contextTag(number: number): number {
    return 0xa0 | number
}

/** Context-specific tag, primitive (an implicitly tagged string or integer). */
export function implicitTag(number: number): number {
    return 0x80 | number
}

export function readDer(bytes: Uint8Array): Element {
    if (bytes.length > MAX_BYTES) malformed(`more than ${MAX_BYTES} bytes`)
    const root = readElement(bytes, 0, bytes.length, 0, { elements: 0 })
    if (root.encoding.length !== bytes.length) malformed('bytes after the end of the structure')
    return root
}

function readElement(
    bytes: Uint8Array,
    at: number,
    limit: number,
    depth: number,
    count: { elements: number }
): Element {
    if (depth > MAX_DEPTH) malformed('nested too deeply')
    if (++count.elements > MAX_ELEMENTS) malformed('too many elements')
    const { tag, start, end } = readHeader(bytes, at, limit)
    const children: Element[] = []
    if ((tag & 0x20) !== 0) {
        for (let next = start; next < end;) {
            const child = readElement(bytes, next, end, depth + 1, count)
            children.push(child)
            next += child.encoding.length
        }
    }
    return { tag, encoding: bytes.subarray(at, end), content: bytes.subarray(start, end), children }
}

function readHeader(bytes: Uint8Array, at: number, limit: number): { tag: number; start: number; end: number } {
    if (at + 2 > limit) malformed('it ends in the middle of an element')
    const tag = bytes[at]
    if ((tag & 0x1f) === 0x1f) malformed('a multi-byte tag')
    if ((tag & 0xc0) === 0 && !isUniversalForm(tag)) malformed('an element of the wrong form')
    const first = bytes[at + 1]
    let start = at + 2
    let length = first
    if (first >= 0x80) {
        const octets = first & 0x7f
        if (octets === 0 || octets > 3) malformed('a length that DER does not allow')
        if (start + octets > limit) malformed('it ends in the middle of an element')
        length = 0
        for (let i = 0; i < octets; i++) length = length * 256 + bytes[start + i]
        if (bytes[start] === 0 || length < 0x80) malformed('a length that is not minimal')
        start += octets
    }
    if (start + length > limit) malformed('it ends in the middle of an element')
    return { tag, start, end: start + length }
}

/** In DER only sequences and sets are constructed; tag 0 belongs to indefinite lengths. */
function isUniversalForm(tag: number): boolean {
    const constructed = (tag & 0x20) !== 0
    const collection = tag === TAG.sequence || tag === TAG.set
    return tag !== 0 && constructed === collection && tag !== 0x10 && tag !== 0x11
}

/** The element, which must be there and have this tag. */
export function expect(element: Element | undefined, tag: number, what: string): Element {
    if (element === undefined || element.tag !== tag) return malformed(`no ${what} where one belongs`)
    return element
}

/** The children of a sequence that must be there, with a number of them between `least` and `most`. */
export function sequence(element: Element | undefined, what: string, least = 0, most = MAX_ELEMENTS): Element[] {
    const { children } = expect(element, TAG.sequence, what)
    if (children.length < least || children.length > most) malformed(`a ${what} of the wrong size`)
    return children
}
