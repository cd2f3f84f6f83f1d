import { gs, type GlideRecord } from '@servicenow/glide'
import { TASK_STATE } from '../../core/states'
import { errorMessages } from '../../core/submittal/decide-order'
import { closingOf, missingForClosing } from '../../core/task/closing'
import { containsPrivateKey } from '../../core/x509/private-key'
import { toTask } from '../../records/task'
import { judgeForTask } from './judge-for-task'

/**
 * Before a task to issue a certificate is written: nobody completes it without the certificate that was requested, and
 * nobody gives it up without saying why.
 *
 * @param previous the task before the write; null for a new one.
 */
export function guardClosing(current: GlideRecord, previous: GlideRecord | null): void {
    const task = toTask(current)
    if (containsPrivateKey(task.issuedCertificate)) return refuse(current, [PRIVATE_KEY])
    if (previous !== null && closingOf(toTask(previous)) !== 'open') return
    const missing = missingForClosing(task)
    if (missing !== null) return refuse(current, [missing])
    if (closingOf(task) !== 'complete') return
    const { verdict, findings } = judgeForTask(task.submittal, task.issuedCertificate)
    if (verdict === 'reject') return refuse(current, errorMessages(findings))
    current.setValue('state', TASK_STATE.closedComplete)
}

const PRIVATE_KEY =
    'This is a private key, and it was not stored. Paste the certificate that SCM issued, and tell the department that its key has been seen.'

function refuse(current: GlideRecord, reasons: readonly string[]): void {
    for (const reason of reasons) gs.addErrorMessage(reason)
    current.setAbortAction(true)
}
