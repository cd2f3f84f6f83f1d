import { isTicked, OPTION_VARIABLES, optionNamed, optionOrder } from '../../core/option/option'
import { orderVariables } from '../../records/order-variables'
import { organizationOfDepartment } from '../../records/organization'
import { findRequestedItem } from '../../records/requested-item'
import { insertTask } from '../../records/task'
import { findUser } from '../../records/user'
import { routed } from './work-of'

/**
 * Opens the unit of work for an approved order of one of the options: the service-level clock starts with it (T1).
 *
 * @returns sys_id of the task; empty when the request was withdrawn in the meantime.
 */
export function openOptionTask(requestedItem: string, optionName: string): string {
    const item = findRequestedItem(requestedItem)
    const option = optionNamed(optionName)
    const requester = findUser(item?.openedBy ?? '')
    if (item === null || !item.active || option === null || requester === null) return ''
    const { work, order } = routed(option, optionOrder(orderVariables(item.id, OPTION_VARIABLES)))
    const organization = organizationOfDepartment(requester.department)
    const todo = work.work(order, { requester, organization }, item.id)
    return insertTask({
        kind: todo.kind,
        requestedItem: item.id,
        submittal: '',
        organization: organization?.id ?? '',
        shortDescription: todo.title.slice(0, 160),
        steps: todo.steps,
        delegatedAdmin: todo.delegatedAdmin,
        domain: todo.domain,
        expedited: isTicked(order.expedite),
    })
}
