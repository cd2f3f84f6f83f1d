import { get, post } from './http'
import { readRows, type Reference, textIn } from './table'

/** A catalog item as a list shows it. */
export interface CatalogItem {
    readonly id: string
    readonly name: string
    readonly summary: string
}

/** A catalog item with everything that is needed to draw its order form. */
export interface CatalogForm extends CatalogItem {
    /** HTML, written by the app's authors. */
    readonly description: string
    readonly variables: readonly Variable[]
    readonly policies: readonly UiPolicy[]
}

/** One question of a form, as the Service Catalog API describes it. */
export interface Variable {
    readonly id: string
    readonly name: string
    readonly label: string
    readonly type: VariableType
    readonly mandatory: boolean
    readonly readOnly: boolean
    readonly visible: boolean
    readonly initial: string
    readonly initialDisplay: string
    readonly maxLength: number
    readonly help: string
    readonly example: string
    readonly choices: readonly { readonly value: string; readonly label: string }[]
    /** The table that a reference points into. */
    readonly reference: string
    readonly referenceQuery: string
    readonly children: readonly Variable[]
}

/** The kinds of question the page can ask; what the platform has besides them is `unknown` and said so on the form. */
export type VariableType =
    | 'boolean'
    | 'text'
    | 'long-text'
    | 'choice'
    | 'radio'
    | 'reference'
    | 'date'
    | 'date-time'
    | 'email'
    | 'url'
    | 'label'
    | 'section'
    | 'section-end'
    | 'hidden'
    | 'unknown'

/** The platform's numbers of its question types (item_option_new.type). */
const TYPES: Readonly<Record<number, VariableType>> = {
    1: 'boolean',
    2: 'long-text',
    3: 'radio',
    5: 'choice',
    6: 'text',
    7: 'boolean',
    8: 'reference',
    9: 'date',
    10: 'date-time',
    11: 'label',
    12: 'section-end',
    16: 'text',
    19: 'section',
    20: 'section-end',
    24: 'hidden',
    26: 'email',
    27: 'url',
    31: 'reference',
    32: 'label',
}

/** What shows, hides or demands questions depending on others. */
export interface UiPolicy {
    readonly reverse: boolean
    readonly conditions: readonly PolicyCondition[]
    readonly actions: readonly PolicyAction[]
}

export interface PolicyCondition {
    /** Id or name of the question. */
    readonly field: string
    readonly operator: string
    readonly value: string
    /** Joined to the condition before it by "or". */
    readonly or: boolean
}

export interface PolicyAction {
    readonly field: string
    readonly visible: boolean | null
    readonly mandatory: boolean | null
    readonly readOnly: boolean | null
}

const CATEGORY = 'Certificate Services'
const MOST_ITEMS = 100

/** The service's items that the person may order. */
export async function listItems(signal?: AbortSignal): Promise<readonly CatalogItem[]> {
    const path = `/api/sn_sc/servicecatalog/items?sysparm_limit=${MOST_ITEMS}`
    const { result } = await get<{ result: readonly ItemAnswer[] }>(path, signal)
    return result.filter((item) => item.category?.title === CATEGORY).map(itemFrom)
}

export async function readForm(itemId: string, signal?: AbortSignal): Promise<CatalogForm> {
    const { result } = await get<{ result: ItemAnswer }>(`/api/sn_sc/servicecatalog/items/${itemId}`, signal)
    return {
        ...itemFrom(result),
        description: result.description ?? '',
        variables: (result.variables ?? []).map(variableFrom),
        policies: (result.ui_policy ?? []).map(policyFrom),
    }
}

export interface Order {
    readonly id: string
    readonly number: string
}

export type Values = Readonly<Record<string, string>>

/** Orders one item, or several of the same as one request through the cart. */
export async function order(itemId: string, entries: readonly Values[]): Promise<Order> {
    const items = `/api/sn_sc/servicecatalog/items/${itemId}`
    if (entries.length === 1) {
        const { result } = await post<OrderAnswer>(`${items}/order_now`, bodyOf(entries[0]))
        return { id: result.request_id, number: result.request_number }
    }
    for (const entry of entries) await post(`${items}/add_to_cart`, bodyOf(entry))
    const { result } = await post<OrderAnswer>('/api/sn_sc/servicecatalog/cart/submit_order', {})
    return { id: result.request_id, number: result.request_number }
}

interface OrderAnswer {
    readonly result: { readonly request_id: string; readonly request_number: string }
}

function bodyOf(variables: Values): object {
    return { sysparm_quantity: '1', variables }
}

/** The requested items of an order, as the person sees them right after ordering. */
export async function itemsOf(orderId: string): Promise<readonly Reference[]> {
    const rows = await readRows('sc_req_item', {
        query: `request=${orderId}^ORDERBYnumber`,
        fields: ['sys_id', 'number'],
    })
    return rows.map((row) => ({ id: textIn(row, 'sys_id'), name: textIn(row, 'number') }))
}

/** The records that a reference may point at, by their display value. */
export async function optionsOf(variable: Variable, signal?: AbortSignal): Promise<readonly Reference[]> {
    const query = `${variable.referenceQuery === '' ? '' : `${variable.referenceQuery}^`}ORDERBYname`
    const rows = await readRows(variable.reference, { query, fields: ['sys_id', 'name'], limit: MOST_ITEMS }, signal)
    return rows.map((row) => ({ id: textIn(row, 'sys_id'), name: textIn(row, 'name') }))
}

interface ItemAnswer {
    readonly sys_id: string
    readonly name: string
    readonly short_description?: string
    readonly description?: string
    readonly category?: { readonly title: string } | null
    readonly variables?: readonly VariableAnswer[]
    readonly ui_policy?: readonly PolicyAnswer[]
}

interface VariableAnswer {
    readonly id?: string
    readonly name?: string
    readonly label?: string
    readonly type: number | string
    readonly mandatory?: boolean | string
    readonly read_only?: boolean | string
    readonly visible?: boolean | string
    readonly value?: string | null
    readonly displayvalue?: string | null
    readonly max_length?: number | string
    readonly help_text?: string | null
    readonly example_text?: string | null
    readonly reference?: string | null
    readonly ref_qualifier?: string | null
    readonly choices?: readonly { readonly value: string; readonly label: string }[] | null
    readonly children?: readonly VariableAnswer[] | null
}

interface PolicyAnswer {
    readonly reverse?: boolean | string
    readonly conditions?: readonly {
        readonly field: string
        readonly operator?: string
        readonly oper?: string
        readonly value?: string
        readonly or?: boolean | string
    }[]
    readonly actions?: readonly {
        readonly name: string
        readonly visible?: boolean | string
        readonly mandatory?: boolean | string
        readonly disabled?: boolean | string
    }[]
}

function itemFrom(item: ItemAnswer): CatalogItem {
    return { id: item.sys_id, name: item.name, summary: item.short_description ?? '' }
}

function variableFrom(variable: VariableAnswer): Variable {
    return {
        id: variable.id ?? '',
        name: variable.name ?? '',
        label: variable.label ?? variable.name ?? '',
        type: TYPES[Number(variable.type)] ?? 'unknown',
        mandatory: isTrue(variable.mandatory),
        readOnly: isTrue(variable.read_only),
        visible: variable.visible === undefined || isTrue(variable.visible),
        initial: variable.value ?? '',
        initialDisplay: variable.displayvalue ?? '',
        maxLength: Number(variable.max_length ?? 0),
        help: variable.help_text ?? '',
        example: variable.example_text ?? '',
        choices: variable.choices ?? [],
        reference: variable.reference ?? '',
        referenceQuery: variable.ref_qualifier ?? '',
        children: (variable.children ?? []).map(variableFrom),
    }
}

function policyFrom(policy: PolicyAnswer): UiPolicy {
    return {
        reverse: isTrue(policy.reverse),
        conditions: (policy.conditions ?? []).map((condition) => ({
            field: condition.field,
            operator: condition.operator ?? condition.oper ?? '=',
            value: condition.value ?? '',
            or: isTrue(condition.or),
        })),
        actions: (policy.actions ?? []).map((action) => ({
            field: action.name,
            visible: threeWay(action.visible),
            mandatory: threeWay(action.mandatory),
            readOnly: threeWay(action.disabled),
        })),
    }
}

function isTrue(value: boolean | string | undefined): boolean {
    return value === true || value === 'true'
}

/** `ignore` leaves a property as it is. */
function threeWay(value: boolean | string | undefined): boolean | null {
    return value === undefined || value === 'ignore' ? null : isTrue(value)
}
