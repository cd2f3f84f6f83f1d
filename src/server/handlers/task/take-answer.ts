import { commentersSince } from '../../records/journal'
import { findRequestedItem } from '../../records/requested-item'
import { resumeTask, tasksWaitingForCustomer } from '../../records/task'
import { findUser, findUserNamed, type User } from '../../records/user'

/**
 * Somebody wrote on the request. Where it was the requester or a colleague of the same department, whoever waits for
 * that goes on, and the clock with it (T6); our own questions are comments too.
 */
export function takeAnswer(requestedItem: string): void {
    const requester = findUser(findRequestedItem(requestedItem)?.openedBy ?? '')
    if (requester === null) return
    for (const { id, since } of tasksWaitingForCustomer(requestedItem)) {
        const writers = commentersSince(requestedItem, since).map(findUserNamed)
        if (writers.some((writer) => writer !== null && isOfDepartment(writer, requester))) resumeTask(id)
    }
}

function isOfDepartment(writer: User, requester: User): boolean {
    return writer.id === requester.id || (requester.department !== '' && writer.department === requester.department)
}
