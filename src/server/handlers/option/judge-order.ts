import { expediteFaults, lengthFaults } from '../../core/option/common-faults'
import { type Fault, wrong } from '../../core/option/fault'
import { limitFaults, OPTION_LIMITS } from '../../core/option/form-limits'
import { type Option, type OptionOrder } from '../../core/option/option'
import { standingOf } from '../../core/organization/standing'
import { organizationOfDepartment } from '../../records/organization'
import { type User } from '../../records/user'
import { type OrderContext } from './option-work'
import { routed, type RoutedOrder } from './work-of'

export interface JudgedOrder extends RoutedOrder {
    context: OrderContext
    faults: Fault[]
}

/** What is wrong with an order of one of the options: the same verdict and words for the form, the flow and REST. */
export function judgeOrder(option: Option, given: OptionOrder, requester: User): JudgedOrder {
    const { work, order } = routed(option, given)
    const enrolled = organizationOfDepartment(requester.department)
    const standing = standingOf(requester, order.department, enrolled)
    const organization = standing.ok ? standing.organization : null
    const context: OrderContext = { requester, organization }
    const beyond = [...lengthFaults(order), ...limitFaults(given, OPTION_LIMITS)]
    if (beyond.length > 0) return { work, order, context, faults: beyond }
    const open = work.openToAll && (enrolled === null || order.department === '' || order.department === enrolled.id)
    if (!standing.ok && !open) return { work, order, context, faults: [wrong('department', standing.reason)] }
    return { work, order, context, faults: [...work.faults(order, context), ...expediteFaults(order)] }
}
