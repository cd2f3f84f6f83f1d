import { WAITING_ON } from '../../core/states'
import { lastCommenter } from '../../records/journal'
import { findRequestedItem } from '../../records/requested-item'
import { resumeTasksOf } from '../../records/task'
import { findUser, findUserNamed } from '../../records/user'

/**
 * Somebody wrote on the request. Where it was the requester or a colleague of the same department, whoever waits for
 * that goes on, and the clock with it (T6); our own questions are comments too.
 */
export function takeAnswer(requestedItem: string): void {
    const item = findRequestedItem(requestedItem)
    const requester = findUser(item?.openedBy ?? '')
    const writer = findUserNamed(lastCommenter(requestedItem))
    if (requester === null || writer === null) return
    const ofTheDepartment = requester.department !== '' && writer.department === requester.department
    if (writer.id === requester.id || ofTheDepartment) resumeTasksOf(requestedItem, WAITING_ON.customer)
}
