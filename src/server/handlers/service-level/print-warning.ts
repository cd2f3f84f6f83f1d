import { type GlideRecord } from '@servicenow/glide'
import { warningHtml } from '../../core/service-level/warning-mail'
import { type Warning } from '../../core/states'
import { taskUrl } from '../../records/addresses'
import { toServiceRecord } from '../../records/service-record'

/** Body of the mail that a task is at risk, critical or breached. */
export function printWarning(task: GlideRecord, warning: string): string {
    const { targetAt, objectiveAt } = toServiceRecord(task)
    return warningHtml(warning as Warning, {
        number: task.getValue('number') ?? '',
        title: task.getValue('short_description') ?? '',
        organizationName: task.getDisplayValue('organization') ?? '',
        assignee: task.getDisplayValue('assigned_to') ?? '',
        targetAt,
        objectiveAt,
        url: taskUrl(task.getUniqueValue()),
    })
}
