import { isTicked, type OptionOrder } from './option'
import { type KnownAdmin } from './delegated-admin'

/**
 * Whether an access may be taken away now: days passed since the order was checked, and others may have left meanwhile (A2).
 *
 * @param admins the logins of the department that were not taken away
 * @returns what to do instead; null when it may
 */
export function removalProblem(
    order: Pick<OptionOrder, 'administrator' | 'successor' | 'leave_nobody'>,
    admins: readonly KnownAdmin[]
): string | null {
    const staying = admins.filter(({ id, active }) => active && id !== order.administrator)
    if (staying.length === 0 && !isTicked(order.leave_nobody)) {
        return 'Meanwhile this is the last delegated administrator of the department, and nobody confirmed to go without one. Ask the customer to add another first, or close the task as incomplete and say so.'
    }
    if (order.successor !== '' && !staying.some(({ id }) => id === order.successor)) {
        return 'The successor is no active delegated administrator any more. Ask the customer for another one, or close the task as incomplete and say so.'
    }
    return null
}
