import { orderNow } from '../engines/catalog/order'
import { type Kernel } from '../kernel'
import { oncePerInstance } from '../time/glide-value'
import { refusing } from './refusing'

interface OrderRequest {
    readonly sysparm_id?: unknown
    readonly sysparm_quantity?: unknown
    readonly variables?: Readonly<Record<string, unknown>>
}

/** sn_sc.CartJS - Scoped: orders of scripts, as the user the script runs as. Only ordering one item at once is emulated. */
export const createCartJS = oncePerInstance((platform) => {
    const kernel = platform as Kernel

    class CartJS {
        /** Orders one item without the cart; answers the number and the sys_id of the request. */
        orderNow(request: OrderRequest): { request_number: string; request_id: string } {
            const { requestNumber, requestId } = orderNow(kernel, String(request.sysparm_id ?? ''), {
                quantity: String(request.sysparm_quantity ?? '1'),
                variables: { ...request.variables },
            })
            return { request_number: requestNumber, request_id: requestId }
        }
    }
    refusing(CartJS, 'CartJS')
    return CartJS
})
