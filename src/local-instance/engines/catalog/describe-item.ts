import { type Json, type Platform, type SysId } from '../../platform'

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
    throw new Error(`describeItem(${itemId}) as ${platform.session.userName} is not written yet`)
}

/** Whether the caller may order the item: active, available-for and not-available-for user criteria. */
export function isAvailable(platform: Platform, itemId: SysId): boolean {
    throw new Error(`isAvailable(${itemId}) as ${platform.session.userName} is not written yet`)
}
