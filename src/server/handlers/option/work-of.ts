import { INQUIRY } from '../../core/option/inquiry'
import { type Option, type OptionOrder, OPTION } from '../../core/option/option'
import { delegatedAdminWork } from './delegated-admin-work'
import { enrollmentWork } from './enrollment-work'
import { notificationsWork } from './notifications-work'
import { type OptionWork } from './option-work'
import { passwordResetWork } from './password-reset-work'
import { questionWork } from './question-work'

export interface RoutedOrder {
    work: OptionWork
    order: OptionOrder
}

/** What handles an order: kinds of Question/Inquiry that are items of their own are handled as those (R2). */
export function routed(option: Option, order: OptionOrder): RoutedOrder {
    if (option === OPTION.delegatedAdmin) return { work: delegatedAdminWork, order }
    if (option === OPTION.notifications) return { work: notificationsWork, order }
    if (option === OPTION.passwordReset) return { work: passwordResetWork, order }
    switch (order.kind) {
        case INQUIRY.enrollDomain:
            return { work: enrollmentWork, order }
        case INQUIRY.passwordReset:
            return { work: passwordResetWork, order }
        case INQUIRY.suspension:
            return { work: notificationsWork, order: { ...order, change: 'suspend' } }
        default:
            return { work: questionWork, order }
    }
}
