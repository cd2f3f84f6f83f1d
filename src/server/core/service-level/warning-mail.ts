import { factTable, link, paragraph } from '../notice/mail-html'
import { momentInWords } from '../notice/pacific-text'
import { type Warning, WARNING } from '../states'

export interface TaskForWarning {
    number: string
    title: string
    organizationName: string
    assignee: string
    targetAt: number | null
    objectiveAt: number | null
    url: string
}

const SAID: Record<Warning, string> = {
    [WARNING.atRisk]: 'This task is at risk: take it up, or say what it waits for.',
    [WARNING.critical]: 'This task is about to miss its time: act on it today.',
    [WARNING.breached]:
        'The objective of this task has passed. Finish it as soon as possible, and record the cause of the breach: it is asked for on completion.',
}

/** Body of the mail about a task's clock. */
export function warningHtml(warning: Warning, task: TaskForWarning): string {
    const moment = (at: number | null) => (at === null ? 'none promised' : momentInWords(at))
    return [
        paragraph(SAID[warning]),
        factTable([
            ['Task', `${task.number}: ${task.title}`],
            ['Department', task.organizationName],
            ['Assigned to', task.assignee || 'nobody'],
            ['Target', moment(task.targetAt)],
            ['Objective', moment(task.objectiveAt)],
        ]),
        ...(task.url === '' ? [] : [link(task.url, 'Open the task')]),
    ].join('\n')
}
