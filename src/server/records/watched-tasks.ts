import { GlideRecord } from '@servicenow/glide'
import { type ServiceRecord } from '../core/service-level/service-record'
import { OUTCOME, WAITING_ON, WARNING, type Warning } from '../core/states'
import { TABLE } from '../core/tables'
import { glideUtc } from '../core/time/glide-time'
import { toServiceRecord } from './service-record'

export interface WatchedTask {
    id: string
    number: string
    record: ServiceRecord
    assignedTo: string
    assignmentGroup: string
}

/** Open tasks past their first mark whose clock runs and that nobody was told a breach of, by the index on the mark. */
export function watchedTasks(now: number): WatchedTask[] {
    const tasks: WatchedTask[] = []
    const task = new GlideRecord(TABLE.task)
    task.addActiveQuery()
    task.addQuery('at_risk_at', '<=', glideUtc(now))
    task.addEncodedQuery(`waiting_onISEMPTY^ORwaiting_on=${WAITING_ON.cdt}`)
    task.addEncodedQuery(`warnedISEMPTY^ORwarned!=${WARNING.breached}`)
    task.query()
    while (task.next()) {
        tasks.push({
            id: task.getUniqueValue(),
            number: task.getValue('number') ?? '',
            record: toServiceRecord(task),
            assignedTo: task.getValue('assigned_to') ?? '',
            assignmentGroup: task.getValue('assignment_group') ?? '',
        })
    }
    return tasks
}

/** Notes what was told; a breach is on the record while the task is still open. */
export function markWarned(id: string, warning: Warning): void {
    const task = new GlideRecord(TABLE.task)
    if (!task.get(id)) return
    task.setValue('warned', warning)
    if (warning === WARNING.breached) task.setValue('outcome', OUTCOME.breached)
    task.update()
}
