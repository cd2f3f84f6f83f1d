import { type FieldMessage, messagesByField } from '../option/fault'
import { faultsOf } from './decide-order'
import { judgeOrder, type OrderSurroundings } from './judge-order'
import { type CertificateOrder } from './order'
import { privateKeyReason, variablesWithPrivateKey } from './private-key'

/**
 * What is to be said about an order form, by field.
 *
 * @param submitting whether the person is about to order: only then is said what is still missing.
 */
export function orderMessages(
    order: CertificateOrder,
    known: OrderSurroundings,
    submitting: boolean
): Record<string, FieldMessage[]> {
    const secrets = variablesWithPrivateKey(order)
    if (secrets.length === 0) return messagesByField(faultsOf(judgeOrder(order, known)), submitting)
    const message = privateKeyReason(secrets)
    return Object.fromEntries(secrets.map((field) => [field, [{ severity: 'error', message }]]))
}
