import { answerOnTask } from '../../core/task/question'
import { containsPrivateKey } from '../../core/x509/private-key'
import { commentsSince } from '../../records/journal'
import { findRequestedItem } from '../../records/requested-item'
import { resumeTask, tasksWaitingForCustomer } from '../../records/task'
import { findUser, findUserNamed, type User } from '../../records/user'

/**
 * Somebody wrote on the request. Where it was the requester or a colleague of the same department, whoever waits for
 * that goes on, and the clock with it (T6); our own questions are comments too.
 */
export function takeAnswer(requestedItem: string): void {
    const item = findRequestedItem(requestedItem)
    const requester = findUser(item?.openedBy ?? '')
    if (item === null || requester === null) return
    for (const { id, since } of tasksWaitingForCustomer(requestedItem)) {
        const answers = commentsSince(requestedItem, since).flatMap(({ by, text }) => {
            const writer = findUserNamed(by)
            const counts = writer !== null && isOfDepartment(writer, requester)
            return counts && !containsPrivateKey(text) ? [answerOnTask(writer.name, item.number, text)] : []
        })
        if (answers.length > 0) resumeTask(id, answers)
    }
}

function isOfDepartment(writer: User, requester: User): boolean {
    return writer.id === requester.id || (requester.department !== '' && writer.department === requester.department)
}
