import { gs, type GlideRecord } from '@servicenow/glide'
import { WAITING_ON } from '../../core/states'
import { EVENT } from '../../core/submittal/events'
import { commentOnRequestedItem, findRequestedItem } from '../../records/requested-item'
import { toTask } from '../../records/task'

/** Before a question is written to a task: the clock pauses, and the requester is mailed the question (T6). */
export function askCustomer(current: GlideRecord): void {
    const question = (current.getValue('question') ?? '').trim()
    if (question === '' || !toTask(current).active) return
    current.setValue('waiting_on', WAITING_ON.customer)
    tellRequester(current, question)
}

/** Puts a question into the request's comments and mails it to whoever ordered. */
export function tellRequester(task: GlideRecord, question: string): void {
    const item = findRequestedItem(toTask(task).requestedItem)
    if (item === null) return
    commentOnRequestedItem(item.id, question)
    gs.eventQueue(EVENT.questionAsked, task, question, item.openedBy)
}
