import { GlideRecord } from '@servicenow/glide'
import { TASK_STATE, type TaskKind } from '../core/states'
import { TABLE } from '../core/tables'
import { type CalendarDate, calendarDate } from '../core/time/calendar'
import { glideUtc } from '../core/time/glide-time'
import { type ValidationTask } from '../core/validation/validation-task'

/** @returns sys_id of the new task; null when it was not written, as when another node was faster (unique cycle key). */
export function insertValidationTask(task: ValidationTask): string | null {
    const record = new GlideRecord(TABLE.task)
    record.initialize()
    record.setValue('kind', task.kind)
    record.setValue('cycle_key', task.cycleKey)
    record.setValue('certificate', task.certificate)
    record.setValue('organization', task.organization)
    record.setValue('domain', task.domain)
    record.setValue('assignment_group', task.assignmentGroup)
    record.setValue('assigned_to', task.assignedTo)
    record.setValue('short_description', task.shortDescription)
    record.setValue('description', task.description)
    record.setValue('steps', task.steps)
    record.setValue('start_by', task.startBy)
    record.setValue('due_date', glideUtc(task.dueAt))
    return record.insert() || null
}

export interface OpenValidation {
    id: string
    /** The day of the issuance for which the evidence was missing. */
    issueOn: CalendarDate | null
    /** Kind of the certificate for which it was missing. */
    certificateKind: string
}

/** Open validations of a domain or, where `column` is organization, of its identity. Only those the daily run raised. */
export function openValidations(kind: TaskKind, column: 'domain' | 'organization', id: string): OpenValidation[] {
    const record = new GlideRecord(TABLE.task)
    record.addQuery('kind', kind)
    record.addQuery(column, id)
    record.addQuery('active', true)
    record.addNotNullQuery('cycle_key')
    record.query()
    const tasks: OpenValidation[] = []
    while (record.next()) {
        tasks.push({
            id: record.getUniqueValue(),
            issueOn: calendarDate(record.getValue('start_by') ?? ''),
            certificateKind: kindOf(record),
        })
    }
    return tasks
}

/** Closes a validation as complete, with what proves it. */
export function closeValidation(id: string, evidence: string): void {
    const record = new GlideRecord(TABLE.task)
    if (!record.get(id)) return
    record.setValue('closure_evidence', evidence)
    record.setValue('close_notes', evidence)
    record.setValue('state', TASK_STATE.closedComplete)
    if (!record.update()) throw new Error(record.getLastErrorMessage() || 'The validation task could not be closed.')
}

/** Keeps a validation open for newer evidence that does not suffice either: it stands for that evidence from now on. */
export function keepValidation(id: string, cycleKey: string, reasons: readonly string[]): void {
    const record = new GlideRecord(TABLE.task)
    if (!record.get(id)) return
    record.setValue('cycle_key', cycleKey)
    record.setValue('work_notes', reasons.join('\n'))
    record.update()
}

function kindOf(task: GlideRecord): string {
    const certificate = new GlideRecord(TABLE.certificate)
    return certificate.get(task.getValue('certificate') ?? '') ? (certificate.getValue('kind') ?? '') : ''
}
