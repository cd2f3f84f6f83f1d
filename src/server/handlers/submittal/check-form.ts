import { gs } from '@servicenow/glide'
import { type FormCheck } from '../../core/option/form-check'
import { checkOrder } from '../../core/submittal/check-order'
import { certificateOrder } from '../../core/submittal/order'
import { deleteAttachedFile } from '../../records/attachment'
import { orderSurroundings } from './surroundings'

/**
 * What is to be said about the fields of an order for certificates: the verdict and the words of the order itself. An attached
 * file that holds a private key is deleted at once.
 *
 * @param values the form's values by variable; the rows as JSON or as a list.
 * @param submitting whether the person is about to order: only then is said what is still missing.
 */
export function checkForm(values: Readonly<Record<string, unknown>>, submitting: boolean): FormCheck {
    const order = certificateOrder(values)
    const check = checkOrder(order, orderSurroundings(gs.getUserID(), order.department), submitting)
    if (check.cleared.includes('csr_file')) deleteAttachedFile(order.csr_file)
    return check
}
