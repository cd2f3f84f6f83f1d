import { type Fault, missing, wrong } from './fault'
import { type KnownAdmin } from './delegated-admin'
import { type OptionOrder } from './option'

export interface ResetSurroundings {
    /** sys_id of the person who orders. */
    requester: string
    /** sys_ids of the department's approver and deputy. */
    approvers: readonly string[]
    /** The department's logins that were not taken away. */
    admins: readonly KnownAdmin[]
}

/** A3: only the holder, another delegated administrator of the department or its approver may have a password reset. */
export function passwordResetFaults(order: OptionOrder, known: ResetSurroundings): Fault[] {
    if (order.administrator === '') return [missing('administrator', 'Choose the login whose password is reset.')]
    const login = known.admins.find(({ id }) => id === order.administrator)
    if (login === undefined || !login.active) {
        return [wrong('administrator', 'This is no active login of your department. Choose one that is.')]
    }
    const mayAsk =
        known.approvers.includes(known.requester) ||
        known.admins.some(({ user, active }) => active && user === known.requester)
    if (mayAsk) return []
    return [
        wrong(
            'administrator',
            'Only the holder of the login, another delegated administrator of the department or its approver may ask for a new password. Ask one of them to order it.'
        ),
    ]
}
