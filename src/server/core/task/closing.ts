import { TASK_STATE } from '../states'

/** The columns of a task that decide how it closes. */
export interface ClosingTask {
    state: string
    active: boolean
    issuedCertificate: string
    closeNotes: string
}

export type Closing = 'open' | 'complete' | 'incomplete'

/** Whether the state is one of work to do, whatever the record says of being active: the platform sets that afterwards. */
export function isOpenState(state: string): boolean {
    return closingOf({ state, active: true }) === 'open'
}

/** How the task is being left: a task made inactive without a closing state counts as complete, as the platform does. */
export function closingOf({ state, active }: Pick<ClosingTask, 'state' | 'active'>): Closing {
    if (state === TASK_STATE.closedIncomplete || state === TASK_STATE.closedSkipped) return 'incomplete'
    return state === TASK_STATE.closedComplete || !active ? 'complete' : 'open'
}

/** What is missing before a task to issue a certificate may close; null when nothing is. */
export function missingForClosing(task: ClosingTask): string | null {
    const closing = closingOf(task)
    if (closing === 'complete' && task.issuedCertificate.trim() === '') {
        return 'Paste the issued certificate into "Issued certificate (PEM)" before you close the task as complete. If there will be none, close it as incomplete with a close note.'
    }
    if (closing === 'incomplete' && task.closeNotes.trim() === '') {
        return 'Say in the close notes why there will be no certificate: the requester reads it.'
    }
    return null
}
