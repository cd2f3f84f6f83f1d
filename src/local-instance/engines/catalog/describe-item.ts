import { type Json, type Platform, type SysId } from '../../platform'
import { describePolicies, describeScripts } from './describe-behaviour'
import { describeVariables } from './describe-variables'
import { PRODUCER } from './producer'
import { setsOf } from './questions'

/** One item as GET items/{id} answers it: texts, variables, UI policies, client scripts (platform specification 3.11). */
export interface ItemDescription {
    readonly sys_id: SysId
    readonly name: string
    readonly short_description: string
    readonly description: string
    readonly type: string
    readonly sys_class_name: string
    readonly price: string
    readonly show_price: boolean
    readonly category: { sys_id: SysId; title: string } | null
    readonly categories: readonly { sys_id: SysId; title: string }[]
    readonly catalogs: readonly { sys_id: SysId; title: string }[]
    readonly mandatory_attachment: boolean
    readonly variables: readonly VariableDescription[]
    readonly ui_policy: readonly Json[]
    readonly client_script: { onLoad: readonly Json[]; onChange: readonly Json[]; onSubmit: readonly Json[] }
}

export interface VariableDescription {
    /** `IO:<sys_id>` as conditions and client scripts name it. */
    readonly id: string
    readonly name: string
    readonly label: string
    /** Number of the question type: 1 yes/no, 5 select box, 8 reference... */
    readonly type: number
    readonly friendly_type: string
    readonly mandatory: boolean
    readonly read_only: boolean
    readonly visible: boolean
    readonly order: number
    readonly value: string
    readonly displayvalue: string
    readonly max_length: number
    readonly help_text: string
    readonly show_help: boolean
    readonly example_text: string
    readonly reference: string
    readonly ref_qualifier: string
    readonly choices: readonly { label: string; value: string; index: number }[]
    /** Children of a container or columns of a multi-row variable set. */
    readonly children: readonly VariableDescription[]
    readonly variable_set: string
}

/** Describes an item for ordering; null when it does not exist or is inactive. */
export function describeItem(platform: Platform, itemId: SysId): ItemDescription | null {
    const item = platform.record('sc_cat_item')
    if (!item.get(itemId) || item.getValue('active') !== '1') return null
    const text = (field: string) => item.getValue(field) ?? ''
    const price = text('price')
    const sets = setsOf(platform, itemId)
    return {
        sys_id: itemId,
        name: text('name'),
        short_description: text('short_description'),
        description: text('description'),
        type: item.getRecordClassName() === PRODUCER ? 'record_producer' : text('type') || 'item',
        sys_class_name: item.getRecordClassName(),
        price,
        show_price: text('omit_price') !== '1' && Number(price) > 0,
        category: titled(platform, 'sc_category', text('category')),
        categories: linked(platform, 'sc_cat_item_category', 'sc_category', itemId),
        catalogs: linked(platform, 'sc_cat_item_catalog', 'sc_catalog', itemId),
        mandatory_attachment: text('mandatory_attachment') === '1',
        variables: describeVariables(platform, itemId, sets),
        ui_policy: describePolicies(platform, itemId, sets),
        client_script: describeScripts(platform, itemId, sets),
    }
}

function linked(platform: Platform, table: string, target: string, itemId: SysId): { sys_id: SysId; title: string }[] {
    const links = platform.record(table)
    links.addQuery('sc_cat_item', itemId)
    links.query()
    const found: { sys_id: SysId; title: string }[] = []
    while (links.next()) {
        const entry = titled(platform, target, links.getValue(target) ?? '')
        if (entry) found.push(entry)
    }
    return found
}

/** A catalog or category that may not be installed here is known by its sys_id alone. */
function titled(platform: Platform, table: string, id: SysId): { sys_id: SysId; title: string } | null {
    if (!id) return null
    const record = platform.record(table)
    return { sys_id: id, title: (record.get(id) && record.getValue('title')) || '' }
}
