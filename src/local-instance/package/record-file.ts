import { type XmlElement } from './xml'

/** A field of a record as the file has it. */
export interface FieldValue {
    readonly text: string
    /** Of a reference, how to find the record when there is none of this id: `name="itil"`. */
    readonly attributes: Readonly<Record<string, string>>
}

/** One instruction of a record file, in the order in which they are carried out. */
export type RecordAction =
    | {
          readonly kind: 'put'
          readonly table: string
          readonly sysId: string
          readonly values: ReadonlyMap<string, FieldValue>
      }
    | { readonly kind: 'delete'; readonly table: string; readonly sysId: string }
    | { readonly kind: 'delete-matching'; readonly table: string; readonly query: string }

/** What a record file (`<record_update>`) says to do. A record without a sys_id is a mistake of its maker. */
export function actionsOf(root: XmlElement, problem: (text: string) => void): RecordAction[] {
    return root.children.flatMap((element) => elementActions(element, problem))
}

function elementActions(element: XmlElement, problem: (text: string) => void): RecordAction[] {
    const { name, attributes, children } = element
    // Choice lists, form sections and list layouts wrap the records that they are made of.
    if (children.some((child) => child.attributes['action'] !== undefined))
        return children.flatMap((child) => elementActions(child, problem))
    const action = attributes['action']
    if (action === 'delete_multiple')
        return [{ kind: 'delete-matching', table: name, query: attributes['query'] ?? '' }]
    const values = new Map<string, FieldValue>(children.map((child) => [child.name, child]))
    const sysId = values.get('sys_id')?.text
    if (!sysId) {
        problem(`a ${name} without sys_id`)
        return []
    }
    if (action === 'DELETE') return [{ kind: 'delete', table: name, sysId }]
    if (action === 'INSERT_OR_UPDATE') return [{ kind: 'put', table: name, sysId, values }]
    problem(`${name} ${sysId} with the unknown action "${action}"`)
    return []
}
