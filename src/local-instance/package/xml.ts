import { XMLParser, XMLValidator } from 'fast-xml-parser'

export interface XmlElement {
    readonly name: string
    readonly attributes: Readonly<Record<string, string>>
    readonly children: readonly XmlElement[]
    /** Its own text, CDATA included, exactly as written. */
    readonly text: string
}

const TEXT = '#text'
const CDATA = '#cdata'
const ATTRIBUTES = ':@'

/** Values are taken as they are: leading blanks, `007` and `1e5` survive. */
const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: true,
    cdataPropName: CDATA,
})

/** @throws SyntaxError when the text is no well-formed XML document */
export function parseXml(text: string): XmlElement {
    const validity = XMLValidator.validate(text)
    if (validity !== true) throw new SyntaxError(`line ${validity.err.line}: ${validity.err.msg}`)
    const root = (parser.parse(text) as RawNode[]).map(toElement).find((element) => element !== null)
    if (!root) throw new SyntaxError('no root element')
    return root
}

type RawNode = Readonly<Record<string, unknown>>

function toElement(node: RawNode): XmlElement | null {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES)
    if (name === undefined || name === TEXT || name === CDATA || name.startsWith('?')) return null
    const content = node[name] as RawNode[]
    return {
        name,
        attributes: (node[ATTRIBUTES] ?? {}) as Record<string, string>,
        children: content.map(toElement).filter((child) => child !== null),
        text: content.map(textOf).join(''),
    }
}

function textOf(node: RawNode): string {
    if (TEXT in node) return String(node[TEXT])
    return CDATA in node ? (node[CDATA] as RawNode[]).map(textOf).join('') : ''
}
