/** Subject alternative names (RFC 5280 4.2.1.6). */
import { contextTag, type Element, implicitTag, sequence } from './der'
import { ascii, objectId, objectIdOf } from './der-values'
import { hex } from './bytes'
import { nameText, readName } from './name'

/** One subject alternative name. */
export interface SubjectAltName {
    kind: 'DNS' | 'IP' | 'EMAIL' | 'URI' | 'RID' | 'DIR' | 'OTHER' | 'UNKNOWN'
    value: string
}

export function readGeneralNames(element: Element): SubjectAltName[] {
    return sequence(element, 'list of alternative names').map(readGeneralName)
}

function readGeneralName(element: Element): SubjectAltName {
    switch (element.tag) {
        case implicitTag(1):
            return { kind: 'EMAIL', value: ascii(element.content) }
        case implicitTag(2):
            return { kind: 'DNS', value: ascii(element.content) }
        case implicitTag(6):
            return { kind: 'URI', value: ascii(element.content) }
        case implicitTag(7):
            return { kind: 'IP', value: ipAddress(element.content) }
        case implicitTag(8):
            return { kind: 'RID', value: objectIdOf(element.content) }
        case contextTag(0):
            return { kind: 'OTHER', value: objectId(element.children[0]) }
        case contextTag(4):
            return { kind: 'DIR', value: nameText(readName(element.children[0])) }
        default:
            return { kind: 'UNKNOWN', value: hex(element.content) }
    }
}

function ipAddress(content: Uint8Array): string {
    if (content.length === 4) return content.join('.')
    if (content.length !== 16) return hex(content)
    const groups: string[] = []
    for (let i = 0; i < 16; i += 2) groups.push(((content[i] << 8) | content[i + 1]).toString(16))
    return groups.join(':')
}
