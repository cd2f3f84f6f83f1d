import { GlideRecord } from '@servicenow/glide'
import { type CareTask } from '../core/delegated-admin/care'
import { startOfPacificDay } from '../core/renewal/pacific-day'
import { TASK_KIND, TASK_STATE } from '../core/states'
import { TABLE } from '../core/tables'
import { addDays } from '../core/time/calendar'
import { glideUtc } from '../core/time/glide-time'

/** The platform's "2 - High". */
const URGENT = '2'

/** Raises work about an access (unique cycle key: once). */
export function insertCareTask(task: CareTask, group: string): void {
    const record = new GlideRecord(TABLE.task)
    record.initialize()
    record.setValue('kind', TASK_KIND.careForAccess)
    record.setValue('cycle_key', task.key)
    record.setValue('organization', task.organization)
    record.setValue('delegated_admin', task.delegatedAdmin)
    record.setValue('assignment_group', group)
    record.setValue('short_description', task.title.slice(0, 160))
    record.setValue('description', task.text)
    if (task.dueOn !== null) record.setValue('due_date', glideUtc(startOfPacificDay(addDays(task.dueOn, 1))))
    record.insert()
}

export interface OpenCareTask {
    id: string
    key: string
    urgent: boolean
}

export function openCareTasks(): OpenCareTask[] {
    const record = new GlideRecord(TABLE.task)
    record.addQuery('kind', TASK_KIND.careForAccess)
    record.addQuery('active', true)
    record.query()
    const tasks: OpenCareTask[] = []
    while (record.next()) {
        tasks.push({
            id: record.getUniqueValue(),
            key: record.getValue('cycle_key') ?? '',
            urgent: record.getValue('priority') === URGENT,
        })
    }
    return tasks
}

/** What the task asked for is so: it is done, and its key is free for the next time that the same is needed. */
export function closeCareTask(id: string): void {
    const record = new GlideRecord(TABLE.task)
    if (!record.get(id)) return
    record.setValue('cycle_key', '')
    const evidence = 'The records show that it is done.'
    record.setValue('closure_evidence', evidence)
    record.setValue('close_notes', evidence)
    record.setValue('state', TASK_STATE.closedComplete)
    record.update()
}

export function markOverdue(id: string, note: string): void {
    const record = new GlideRecord(TABLE.task)
    if (!record.get(id)) return
    record.setValue('priority', URGENT)
    record.setValue('work_notes', note)
    record.update()
}
