import { gs, type GlideRecord } from '@servicenow/glide'
import { notNeeded } from '../../core/renewal/not-needed'
import { closingOf, isOpenState } from '../../core/task/closing'
import { pacificDate } from '../../core/time/pacific'
import { now } from '../../records/clock'
import { toTask } from '../../records/task'

/**
 * Before a renewal or validation is written: without evidence it closes only for a reason, and with the name of who says so.
 * Opened again, it has to be proved again.
 */
export function guardRenewalClosing(current: GlideRecord, previous: GlideRecord | null): void {
    const task = toTask(current)
    const wasClosed = previous !== null && closingOf(toTask(previous)) !== 'open'
    if (wasClosed) {
        if (task.state !== previous.getValue('state') && isOpenState(task.state))
            current.setValue('closure_evidence', '')
        return
    }
    if (closingOf(task) === 'open') return
    if (current.getValue('closure_evidence')) return
    const evidence = notNeeded(task.closeNotes, gs.getUserDisplayName() ?? '', pacificDate(now()))
    if (evidence.ok) return current.setValue('closure_evidence', evidence.text)
    gs.addErrorMessage(evidence.reason)
    current.setAbortAction(true)
}
