import { gs, type GlideRecord } from '@servicenow/glide'
import { missingForOptionClosing } from '../../core/option/closing'
import { TASK_STATE } from '../../core/states'
import { closingOf } from '../../core/task/closing'
import { containsPrivateKey } from '../../core/x509/private-key'
import { toTask } from '../../records/task'

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
        : missingForOptionClosing(task, closing)
    if (reason !== null) {
        gs.addErrorMessage(reason)
        current.setAbortAction(true)
        return
    }
    if (closing === 'complete') current.setValue('state', TASK_STATE.closedComplete)
}
