import { addToCart, emptyCart, readCart, removeFromCart, submitCart, type Cart } from '../../engines/catalog'
import { type Instance } from '../../instance'
import { type Json } from '../../platform'
import { badRequest } from '../errors'
import { empty, result, type ApiReply, type ApiRequest } from '../http'
import { price } from './item-summary'
import { orderInput } from './order'
import { ordering } from './refusal'

/** POST /servicecatalog/items/{id}/add_to_cart. */
export function addItemToCart(instance: Instance, request: ApiRequest): ApiReply {
    const input = orderInput(request)
    return result(describeCart(ordering(instance, () => addToCart(instance, request.params.id ?? '', input))))
}

/** GET /servicecatalog/cart. */
export function getCart(instance: Instance): ApiReply {
    return result(describeCart(readCart(instance)))
}

/** DELETE /servicecatalog/cart/{cart_item_id}. */
export function deleteCartItem(instance: Instance, request: ApiRequest): ApiReply {
    if (!removeFromCart(instance, request.params.id ?? ''))
        throw badRequest('Invalid cart item id', 'The item is not in the cart of the user')
    return empty()
}

/** DELETE /servicecatalog/cart/{sys_id}/empty: the user's own cart. */
export function deleteCart(instance: Instance, request: ApiRequest): ApiReply {
    if (readCart(instance).cartId !== request.params.id)
        throw badRequest('Invalid cart id', 'This is not the cart of the user')
    emptyCart(instance)
    return empty()
}

/** POST /servicecatalog/cart/submit_order: orders everything in the cart as one request. */
export function submitOrder(instance: Instance): ApiReply {
    const order = ordering(instance, () => submitCart(instance))
    return result({ request_number: order.requestNumber, request_id: order.requestId })
}

function describeCart(cart: Cart): Json {
    const subtotal = cart.lines.reduce((total, line) => total + Number(line.price || 0) * line.quantity, 0)
    return {
        cart_id: cart.cartId,
        subtotal: price(String(subtotal)),
        items: cart.lines.map((line) => ({
            cart_item_id: line.cartItemId,
            catalog_item_id: line.itemId,
            item_name: line.itemName,
            quantity: String(line.quantity),
            price: price(line.price),
            localized_price: price(line.price),
            recurring_price: price(line.recurringPrice),
            localized_recurring_price: price(line.recurringPrice),
            recurring_frequency: line.recurringFrequency || null,
        })),
    }
}
