import { type ItemAnswer, itemFrom, policyFrom, variableFrom } from './catalog-answer'
import { type CatalogForm, type CatalogItem, type Variable } from './catalog-types'
import { get, post } from './http'
import { readRows, type Reference, type Row, textIn } from './table'

export * from './catalog-types'

const CATEGORY = 'Certificate Services'
const MOST_ITEMS = 100

/** The service's items that the person may order. */
export async function listItems(signal?: AbortSignal): Promise<readonly CatalogItem[]> {
    const path = `/api/sn_sc/servicecatalog/items?sysparm_limit=${MOST_ITEMS}`
    const { result } = await get<{ result: readonly ItemAnswer[] }>(path, signal)
    return result
        .filter((item) => item.category?.title === CATEGORY)
        .sort((one, other) => Number(one.order ?? 0) - Number(other.order ?? 0))
        .map(itemFrom)
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

/** Orders an item. */
export async function order(itemId: string, variables: Values): Promise<Order> {
    const { result } = await post<OrderAnswer>(`/api/sn_sc/servicecatalog/items/${itemId}/order_now`, {
        sysparm_quantity: '1',
        variables,
    })
    return { id: result.request_id, number: result.request_number }
}

interface OrderAnswer {
    readonly result: { readonly request_id: string; readonly request_number: string }
}

/** The requested items of an order, as the person sees them right after ordering. */
export async function itemsOf(orderId: string): Promise<readonly Reference[]> {
    const rows = await readRows('sc_req_item', {
        query: `request=${orderId}^ORDERBYnumber`,
        fields: ['sys_id', 'number'],
    })
    return rows.map((row) => ({ id: textIn(row, 'sys_id'), name: textIn(row, 'number') }))
}

/** What a record may be called by, whatever its table. */
export const NAMES = ['name', 'user.name', 'login', 'common_name', 'number', 'short_description']

/** The records that a reference may point at, by what they are called. */
export async function optionsOf(variable: Variable, signal?: AbortSignal): Promise<readonly Reference[]> {
    const selection = { query: variable.referenceQuery, fields: ['sys_id', ...NAMES], limit: MOST_ITEMS }
    const rows = await readRows(variable.reference, selection, signal)
    return rows
        .map((row) => ({ id: textIn(row, 'sys_id'), name: nameOf(row) }))
        .sort((one, other) => one.name.localeCompare(other.name))
}

export function nameOf(row: Row): string {
    const known = NAMES.map((column) => textIn(row, column)).filter((name) => name !== '')
    return known[0] ?? textIn(row, 'sys_id')
}
