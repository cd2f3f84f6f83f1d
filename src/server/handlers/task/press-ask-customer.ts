import { gs, type GlideRecord } from '@servicenow/glide'
import { nobodyToAsk, questionProblem } from '../../core/task/question'
import { askOnTask, findTask, toTask } from '../../records/task'
import { stayOnForm } from '../stay-on-form'

/** Button "Ask the customer": mails what stands in the field, also when the very same was asked before (T6). */
export function pressAskCustomer(current: GlideRecord, action: unknown): void {
    const task = toTask(current)
    const problem = questionProblem(task.question) ?? nobodyToAsk(task)
    const askedBefore = findTask(task.id)?.question === task.question
    if (problem !== null) gs.addErrorMessage(problem)
    else if (current.update()) {
        if (askedBefore) askOnTask(task.id, task.question)
        gs.addInfoMessage('The question is mailed. The clock stands still until the answer.')
    }
    stayOnForm(current, action)
}
