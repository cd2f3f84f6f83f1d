import { GlideRecord } from '@servicenow/glide'
import { type RenewalTask } from '../core/renewal/renewal-task'
import { TASK_KIND, TASK_STATE } from '../core/states'
import { TABLE } from '../core/tables'
import { glideUtc } from '../core/time/glide-time'

/** sys_ids of the tasks of these cycles, open or closed, by cycle key. */
export function tasksOfCycles(cycleKeys: readonly string[]): Map<string, string> {
    const tasks = new Map<string, string>()
    const record = new GlideRecord(TABLE.task)
    record.addQuery('cycle_key', 'IN', cycleKeys.join(','))
    record.query()
    while (record.next()) tasks.set(record.getValue('cycle_key') ?? '', record.getUniqueValue())
    return tasks
}

/** @returns sys_id of the new task; null when it was not written, as when another node was faster (unique cycle key). */
export function insertRenewalTask(task: RenewalTask): string | null {
    const record = new GlideRecord(TABLE.task)
    record.initialize()
    record.setValue('kind', TASK_KIND.renewal)
    record.setValue('cycle_key', task.cycleKey)
    record.setValue('certificate', task.certificate)
    record.setValue('organization', task.organization)
    record.setValue('assignment_group', task.assignmentGroup)
    record.setValue('assigned_to', task.assignedTo)
    record.setValue('short_description', task.shortDescription)
    record.setValue('description', task.description)
    record.setValue('steps', task.steps)
    record.setValue('renewable_from', glideUtc(task.renewableFrom))
    record.setValue('start_by', task.startBy)
    record.setValue('too_late_after', task.tooLateAfter)
    record.setValue('due_date', glideUtc(task.dueAt))
    return record.insert() || null
}

export function noteOnTask(id: string, note: string): void {
    const record = new GlideRecord(TABLE.task)
    if (!record.get(id)) return
    record.setValue('work_notes', note)
    record.update()
}

/** Closes the renewal of a certificate as complete, with what proves it. A task that is closed already stays as it is. */
export function closeRenewal(cycleKey: string, evidence: string): void {
    const record = new GlideRecord(TABLE.task)
    record.addQuery('cycle_key', cycleKey)
    record.addQuery('active', true)
    record.query()
    while (record.next()) {
        record.setValue('closure_evidence', evidence)
        record.setValue('close_notes', evidence)
        record.setValue('state', TASK_STATE.closedComplete)
        if (!record.update()) throw new Error(record.getLastErrorMessage() || 'The renewal task could not be closed.')
    }
}
