import { orderNow, type OrderInput } from '../../engines/catalog'
import { type Instance } from '../../instance'
import { jsonObject } from '../body'
import { badRequest } from '../errors'
import { result, type ApiReply, type ApiRequest } from '../http'
import { ordering } from './refusal'

/** POST /servicecatalog/items/{id}/order_now: one request with one item, without the cart. */
export function orderItemNow(instance: Instance, request: ApiRequest): ApiReply {
    const input = orderInput(request)
    const order = ordering(instance, () => orderNow(instance, request.params.id ?? '', input))
    return result({
        sys_id: order.requestId,
        number: order.requestNumber,
        request_number: order.requestNumber,
        parent_id: null,
        request_id: order.requestId,
        parent_table: 'task',
        table: 'sc_request',
    })
}

/** Reads quantity, person and variables of an order from the body. */
export function orderInput(request: ApiRequest): OrderInput {
    const body = jsonObject(request)
    const { variables, sysparm_quantity: quantity, sysparm_requested_for: requestedFor } = body
    if (variables !== undefined && (typeof variables !== 'object' || variables === null || Array.isArray(variables)))
        throw badRequest('Invalid variables', 'variables is an object of values by variable name')
    if (quantity !== undefined && typeof quantity !== 'string' && typeof quantity !== 'number')
        throw badRequest('Invalid Quantity value')
    return {
        quantity: quantity === undefined || quantity === '' ? 1 : quantity,
        requestedFor: typeof requestedFor === 'string' && requestedFor !== '' ? requestedFor : undefined,
        variables: (variables ?? {}) as Record<string, unknown>,
    }
}
