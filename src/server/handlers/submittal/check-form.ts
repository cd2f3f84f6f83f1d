import { gs } from '@servicenow/glide'
import { type FieldMessage } from '../../core/option/fault'
import { orderMessages } from '../../core/submittal/form-messages'
import { certificateOrder } from '../../core/submittal/order'
import { orderSurroundings } from './surroundings'

/**
 * What is to be said about the fields of an order for certificates: the words of the order itself.
 *
 * @param values the form's values by variable; the rows as JSON or as a list.
 * @param submitting whether the person is about to order: only then is said what is still missing.
 */
export function checkForm(
    values: Readonly<Record<string, unknown>>,
    submitting: boolean
): Record<string, FieldMessage[]> {
    const order = certificateOrder(values)
    return orderMessages(order, orderSurroundings(gs.getUserID(), order.department), submitting)
}
