import { type Platform, type PlatformRecord, type SysId } from '../../platform'
import { checkOrder, type CheckedLine, type OrderInput } from './check-order'
import { CatalogError } from './errors'
import { placeOrder, type OrderResult } from './order'

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
    const cartId = ownCart(platform)
    const lines: CartLine[] = []
    const rows = linesOf(platform, cartId)
    while (rows.next()) {
        const item = platform.record('sc_cat_item')
        if (!item.get(rows.getValue('cat_item') ?? '')) continue
        lines.push({
            cartItemId: rows.getUniqueValue(),
            itemId: item.getUniqueValue(),
            itemName: item.getValue('name') ?? '',
            quantity: Number(rows.getValue('quantity') ?? 1),
            price: item.getValue('price') ?? '0',
            recurringPrice: item.getValue('recurring_price') ?? '0',
            recurringFrequency: item.getValue('recurring_frequency') ?? '',
        })
    }
    return { cartId, lines }
}

/** Puts an item into the caller's cart after the same checks as an order. */
export function addToCart(platform: Platform, itemId: SysId, input: OrderInput = {}): Cart {
    const checked = checkOrder(platform, itemId, input)
    const line = platform.record('sc_cart_item')
    line.initialize()
    line.setValue('cart', ownCart(platform))
    line.setValue('cat_item', itemId)
    line.setValue('quantity', checked.quantity)
    line.setValue('variables', JSON.stringify(checked))
    line.insert()
    return readCart(platform)
}

/** Takes one line out; answers false when the caller's cart has no such line. */
export function removeFromCart(platform: Platform, cartItemId: SysId): boolean {
    const line = platform.record('sc_cart_item')
    if (!line.get(cartItemId) || line.getValue('cart') !== ownCart(platform)) return false
    return line.deleteRecord()
}

/** Empties the caller's cart. */
export function emptyCart(platform: Platform): void {
    const rows = linesOf(platform, ownCart(platform))
    while (rows.next()) rows.deleteRecord()
}

/** One request with one requested item per line; an empty cart is refused. Every line is checked once more. */
export function submitCart(platform: Platform): OrderResult {
    const rows = linesOf(platform, ownCart(platform))
    const lines: CheckedLine[] = []
    while (rows.next()) {
        const line = JSON.parse(rows.getValue('variables') ?? '{}') as CheckedLine
        lines.push(checkOrder(platform, line.itemId, line))
    }
    if (lines.length === 0) throw new CatalogError('empty-cart', 'Cart is empty')
    const order = placeOrder(platform, lines)
    emptyCart(platform)
    return order
}

/** Every user has one cart, made when it is first needed. */
function ownCart(platform: Platform): SysId {
    const cart = platform.record('sc_cart')
    if (cart.get('user', platform.session.userId)) return cart.getUniqueValue()
    cart.initialize()
    cart.setValue('user', platform.session.userId)
    const id = cart.insert()
    if (!id) throw new Error('The cart was not created')
    return id
}

function linesOf(platform: Platform, cartId: SysId): PlatformRecord {
    const rows = platform.record('sc_cart_item')
    rows.addQuery('cart', cartId)
    rows.orderBy('sys_created_on')
    rows.query()
    return rows
}
