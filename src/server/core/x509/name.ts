/** Distinguished names (RFC 5280 4.1.2.4). */
import { type Element, expect, sequence, TAG } from './der'
import { directoryString, objectId } from './der-values'
import { malformed } from './fault'
import { ATTRIBUTE_NAMES } from './object-ids'

/** One attribute of a distinguished name. */
export interface NameAttribute {
    oid: string
    /** Short name such as `CN` or `O`; the object id where there is none. */
    name: string
    value: string
}

/** The attributes in the order of the name; those of one multi-valued part follow one another. */
export function readName(element: Element | undefined): NameAttribute[] {
    return sequence(element, 'name').flatMap((part) => {
        const attributes = expect(part, TAG.set, 'part of a name').children
        if (attributes.length === 0) malformed('an empty part of a name')
        return attributes.map(readAttribute)
    })
}

function readAttribute(element: Element): NameAttribute {
    const [type, value] = sequence(element, 'attribute of a name', 2, 2)
    const oid = objectId(type)
    return { oid, name: ATTRIBUTE_NAMES[oid] ?? oid, value: directoryString(value) }
}

/** `CN=www.dmv.ca.gov, O=State of California`, for people. */
export function nameText(attributes: readonly NameAttribute[]): string {
    return attributes.map((attribute) => `${attribute.name}=${attribute.value}`).join(', ')
}

/** Values of one attribute, such as `CN`, in the order of the name. */
export function attributeValues(attributes: readonly NameAttribute[], name: string): string[] {
    return attributes.filter((attribute) => attribute.name === name).map((attribute) => attribute.value)
}
