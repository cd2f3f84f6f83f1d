import { GlideRecord } from '@servicenow/glide'
import { type Chapter } from '../core/demo/chapters'
import { type Lived } from '../core/demo/live'
import { TASK_STATE, WAITING_ON } from '../core/states'
import { TABLE } from '../core/tables'
import { glideUtc } from '../core/time/glide-time'
import { setServiceRecord } from './service-record'

const MARK = 'x_cdt_certs.demo'

export function hasDemoWork(): boolean {
    const task = new GlideRecord(TABLE.task)
    return task.get('correlation_id', MARK)
}

export interface DemoPlaces {
    /** sys_ids; empty where the demo data lacks them. */
    organization: string
    assignmentGroup: string
    assignee: string
}

/** Writes a request of the past as the rules would have left it: past them, since it happened before they could see it. */
export function insertDemoTask(chapter: Chapter, { record, pause }: Lived, places: DemoPlaces): void {
    const task = new GlideRecord(TABLE.task)
    task.initialize()
    task.setWorkflow(false)
    task.setValue('correlation_id', MARK)
    task.setValue('kind', chapter.kind)
    task.setValue('short_description', chapter.title)
    task.setValue('organization', places.organization)
    task.setValue('assignment_group', places.assignmentGroup)
    if (chapter.assigned && !chapter.atOnce) task.setValue('assigned_to', places.assignee)
    task.setValue('opened_at', glideUtc(record.startedAt ?? 0))
    task.setValue('expedited', chapter.expedited === true)
    task.setValue('vendor_case', chapter.vendorCase ?? '')
    task.setValue('waiting_on', pause?.party ?? WAITING_ON.cdt)
    task.setValue('waiting_since', pause === null ? '' : glideUtc(pause.since))
    task.setValue('state', stateOf(chapter))
    if (record.finishedAt !== null) {
        task.setValue('active', false)
        task.setValue('closed_at', glideUtc(record.finishedAt))
        task.setValue('close_notes', chapter.closeNotes)
        task.setValue('done_at_once', chapter.atOnce === true)
        task.setValue('breach_cause', chapter.cause ?? '')
        task.setValue('breach_reason', chapter.reason ?? '')
    }
    setServiceRecord(task, record)
    task.insert()
}

function stateOf({ workDays, givenUp, assigned }: Chapter): string {
    if (workDays === null) return assigned ? TASK_STATE.workInProgress : TASK_STATE.open
    return givenUp ? TASK_STATE.closedIncomplete : TASK_STATE.closedComplete
}
