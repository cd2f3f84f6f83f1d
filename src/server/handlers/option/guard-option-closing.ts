import { gs, type GlideRecord } from '@servicenow/glide'
import { missingForOptionClosing } from '../../core/option/closing'
import { optionOrder, OPTION_VARIABLES } from '../../core/option/option'
import { removalProblem } from '../../core/option/removal'
import { TASK_KIND, TASK_STATE } from '../../core/states'
import { closingOf } from '../../core/task/closing'
import { containsPrivateKey } from '../../core/x509/private-key'
import { adminsOf, findAdmin } from '../../records/delegated-admin'
import { orderVariables } from '../../records/order-variables'
import { type Task, toTask } from '../../records/task'

/**
 * Before a task of one of the options is written: it closes only with what its kind needs.
 *
 * @param previous the task before the write; null for a new one.
 */
export function guardOptionClosing(current: GlideRecord, previous: GlideRecord | null): void {
    const task = toTask(current)
    if (previous !== null && closingOf(toTask(previous)) !== 'open') return
    const closing = closingOf(task)
    const reason = containsPrivateKey(`${task.closeNotes}\n${task.validationRecord}`)
        ? 'This is a private key, and it was not stored.'
        : (missingForOptionClosing(task, closing) ?? (closing === 'complete' ? removalHindered(task) : null))
    if (reason !== null) {
        gs.addErrorMessage(reason)
        current.setAbortAction(true)
        return
    }
    if (closing === 'complete') current.setValue('state', TASK_STATE.closedComplete)
}

function removalHindered(task: Task): string | null {
    if (task.kind !== TASK_KIND.removeAccess) return null
    const order = optionOrder(orderVariables(task.requestedItem, OPTION_VARIABLES))
    return removalProblem(
        { ...order, administrator: task.delegatedAdmin },
        adminsOf(findAdmin(task.delegatedAdmin)?.organization ?? '')
    )
}
