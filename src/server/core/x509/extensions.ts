/** The extensions that matter to this service (RFC 5280 4.2), of a certificate or asked for in a request. */
import { type Element, expect, readDer, sequence, TAG } from './der'
import { bitString, boolean, objectId } from './der-values'
import { malformed } from './fault'
import { readGeneralNames, type SubjectAltName } from './general-names'
import { EXTENDED_KEY_USAGE_NAMES, KEY_USAGE_NAMES } from './object-ids'

export interface Extensions {
    subjectAltNames: SubjectAltName[]
    keyUsage: string[]
    extendedKeyUsage: string[]
    /** Basic constraints say CA:TRUE. */
    ca: boolean
}

const KEY_USAGE = '2.5.29.15'
const SUBJECT_ALT_NAME = '2.5.29.17'
const BASIC_CONSTRAINTS = '2.5.29.19'
const EXTENDED_KEY_USAGE = '2.5.29.37'

export function noExtensions(): Extensions {
    return { subjectAltNames: [], keyUsage: [], extendedKeyUsage: [], ca: false }
}

export function readExtensions(element: Element | undefined): Extensions {
    const extensions = noExtensions()
    const seen = new Set<string>()
    for (const extension of sequence(element, 'list of extensions')) {
        const parts = sequence(extension, 'extension', 2, 3)
        const oid = objectId(parts[0])
        if (seen.has(oid)) malformed('an extension that appears twice')
        seen.add(oid)
        if (parts.length === 3) boolean(parts[1])
        readInto(extensions, oid, expect(parts[parts.length - 1], TAG.octetString, 'extension value').content)
    }
    return extensions
}

function readInto(extensions: Extensions, oid: string, value: Uint8Array): void {
    if (oid === SUBJECT_ALT_NAME) extensions.subjectAltNames = readGeneralNames(readDer(value))
    if (oid === KEY_USAGE) extensions.keyUsage = readKeyUsage(readDer(value))
    if (oid === EXTENDED_KEY_USAGE) extensions.extendedKeyUsage = readExtendedKeyUsage(readDer(value))
    if (oid === BASIC_CONSTRAINTS) extensions.ca = readCa(readDer(value))
}

function readKeyUsage(element: Element): string[] {
    const { bytes } = bitString(element)
    return KEY_USAGE_NAMES.filter((_, bit) => ((bytes[bit >> 3] ?? 0) & (0x80 >> (bit & 7))) !== 0)
}

function readExtendedKeyUsage(element: Element): string[] {
    return sequence(element, 'list of key purposes').map((purpose) => {
        const oid = objectId(purpose)
        return EXTENDED_KEY_USAGE_NAMES[oid] ?? oid
    })
}

function readCa(element: Element): boolean {
    const [first] = sequence(element, 'set of basic constraints', 0, 2)
    return first?.tag === TAG.boolean && boolean(first)
}
