import { type Platform, type SysId } from '../../platform'

export interface OrderInput {
    /** Whole number from 1; text as the catalog API sends it is accepted. Default 1. */
    readonly quantity?: number | string
    /** A user; a requested-for variable of the item wins over it. Default: the caller. */
    readonly requestedFor?: SysId
    /** Values by variable name; multi-row sets as an array of objects or as JSON text. */
    readonly variables?: Readonly<Record<string, unknown>>
}

export interface OrderResult {
    readonly requestId: SysId
    readonly requestNumber: string
    readonly requestedItemIds: readonly SysId[]
}

/** Orders one item now: request, requested item, variables, flow. Throws CatalogError when the order is refused. */
export function orderNow(platform: Platform, itemId: SysId, input: OrderInput = {}): OrderResult {
    throw new Error(`orderNow(${itemId}, ${Object.keys(input)}) as ${platform.session.userName} is not written yet`)
}
