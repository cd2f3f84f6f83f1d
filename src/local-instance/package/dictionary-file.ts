import { type ColumnSpec, type IndexSpec, type TableSpec } from '../dictionary/table-spec'
import { type XmlElement } from './xml'

/** Tables that a bootstrap file (`dictionary/<table>.xml`) declares. */
export function tablesOf(root: XmlElement): TableSpec[] {
    return root.children.filter((element) => element.attributes['type'] === 'collection').map(tableSpec)
}

function tableSpec({ attributes, children }: XmlElement): TableSpec {
    const columns = children.filter((child) => child.name === 'element')
    const display = attributes['display'] || columns.find((column) => isTrue(column, 'display'))?.attributes['name']
    return {
        name: attributes['name'] ?? '',
        label: attributes['label'] || undefined,
        extends: attributes['extends'] || undefined,
        display: display || undefined,
        audit: attributes['audit'] === undefined ? undefined : attributes['audit'] === 'true',
        webServiceAccess: attributes['ws_access'] === 'true',
        columns: Object.fromEntries(columns.map((column) => [column.attributes['name'], columnSpec(column)])),
        indexes: children.filter((child) => child.name === 'index').map(indexSpec),
    }
}

function columnSpec(element: XmlElement): ColumnSpec {
    const { attributes } = element
    return {
        type: attributes['type'],
        label: attributes['label'] || undefined,
        reference: attributes['reference'] || undefined,
        default: attributes['default_value'] || undefined,
        maxLength: Number(attributes['max_length']) || undefined,
        mandatory: isTrue(element, 'mandatory'),
        readOnly: isTrue(element, 'read_only'),
        cascade: attributes['reference_cascade_rule'] || undefined,
        unique: isTrue(element, 'unique'),
        choices: choicesOf(element),
    }
}

function choicesOf(element: XmlElement): ColumnSpec['choices'] {
    const list = element.children.find((child) => child.name === 'choice')
    return list?.children
        .filter((choice) => !isTrue(choice, 'inactive'))
        .sort((a, b) => Number(a.attributes['sequence'] ?? 0) - Number(b.attributes['sequence'] ?? 0))
        .map(({ attributes }) => [attributes['value'] ?? '', attributes['label'] ?? ''] as const)
}

function indexSpec(element: XmlElement): IndexSpec {
    const columns = element.children.map((child) => child.attributes['name'] ?? '')
    return { columns, unique: isTrue(element, 'unique') }
}

const isTrue = (element: XmlElement, attribute: string): boolean => element.attributes[attribute] === 'true'
