import { type Platform, type SysId } from '../../platform'
import { type OrderInput, type OrderResult } from './order'

export interface CartLine {
    readonly cartItemId: SysId
    readonly itemId: SysId
    readonly itemName: string
    readonly quantity: number
    readonly price: string
    readonly recurringPrice: string
    readonly recurringFrequency: string
}

export interface Cart {
    readonly cartId: SysId
    readonly lines: readonly CartLine[]
}

/** The caller's cart. */
export function readCart(platform: Platform): Cart {
    throw new Error(`readCart(${platform.session.userName}) is not written yet`)
}

/** Puts an item into the caller's cart after the same checks as an order. */
export function addToCart(platform: Platform, itemId: SysId, input: OrderInput = {}): Cart {
    throw new Error(`addToCart(${platform.session.userName}, ${itemId}, ${Object.keys(input)}) is not written yet`)
}

/** Takes one line out; answers false when the caller's cart has no such line. */
export function removeFromCart(platform: Platform, cartItemId: SysId): boolean {
    throw new Error(`removeFromCart(${platform.session.userName}, ${cartItemId}) is not written yet`)
}

/** Empties the caller's cart. */
export function emptyCart(platform: Platform): void {
    throw new Error(`emptyCart(${platform.session.userName}) is not written yet`)
}

/** One request with one requested item per line; an empty cart is refused. */
export function submitCart(platform: Platform): OrderResult {
    throw new Error(`submitCart(${platform.session.userName}) is not written yet`)
}
