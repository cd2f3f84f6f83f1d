import { TASK_KIND } from '../states'
import { type Closing } from '../task/closing'

/** The columns of a task that decide whether it may close. */
export interface ClosingOptionTask {
    kind: string
    closeNotes: string
    login: string
    validationRecord: string
}

/** The kinds of task whose close note is the answer that the requester reads. */
const ANSWERED: readonly string[] = [TASK_KIND.training, TASK_KIND.technicalIssue, TASK_KIND.inquiry]

/** What is missing before a task of one of the options may close; null when nothing is. */
export function missingForOptionClosing(task: ClosingOptionTask, closing: Closing): string | null {
    if (closing === 'open') return null
    if (closing === 'incomplete') {
        return task.closeNotes.trim() === ''
            ? 'Say in the close notes why nothing came of it: the requester reads it.'
            : null
    }
    if (task.kind === TASK_KIND.grantAccess && task.login.trim() === '') {
        return 'Enter the login that you made in SCM into "SCM login" before you close the task as complete.'
    }
    if (task.kind === TASK_KIND.validateDomain && `${task.validationRecord}${task.closeNotes}`.trim() === '') {
        return 'Enter what the department set into "Validation record", or say in the close notes how control was proved.'
    }
    if (ANSWERED.includes(task.kind) && task.closeNotes.trim() === '') {
        return 'Write the answer into the close notes: the requester reads it.'
    }
    return null
}

/** What the requester reads when the work on one of the options is over. */
export function optionOutcome(kind: string, complete: boolean, closeNotes: string): string {
    if (!complete) return `This request was closed without a result. Reason: ${closeNotes || 'none was given'}`
    return [DONE[kind] ?? 'Your request is done.', closeNotes].filter((text) => text !== '').join('\n')
}

const DONE: Readonly<Record<string, string>> = {
    [TASK_KIND.grantAccess]:
        'The delegated administrator has access to SCM and was sent the login and the training material.',
    [TASK_KIND.removeAccess]:
        'The access to SCM is taken away. Domains, notices and open renewals went to the successor, if one was named.',
    [TASK_KIND.resetPassword]:
        'The password is reset. SCM has sent the holder of the login a mail to choose a new one.',
    [TASK_KIND.validateDomain]: 'The domain is validated and approved: you may order certificates for it now.',
    [TASK_KIND.training]: 'The training session was held.',
    [TASK_KIND.technicalIssue]: 'The technical issue is settled.',
    [TASK_KIND.inquiry]: 'Your question is answered.',
}
