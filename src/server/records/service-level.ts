import { GlideRecord } from '@servicenow/glide'
import { SLA } from '../core/service-level/definitions'
import { durationMinutes } from '../core/service-level/duration'
import { type ServicePromise } from '../core/service-level/promise'
import { TASK_KIND } from '../core/states'

/** What CDT promises for a kind of task, by the service-level definitions; null for a kind without a promise (T3). */
export function promiseFor(kind: string): ServicePromise | null {
    if (kind !== TASK_KIND.issueCertificate) return null
    const targetMinutes = definedMinutes(SLA.issueTarget)
    const objectiveMinutes = definedMinutes(SLA.issueObjective)
    return targetMinutes === null || objectiveMinutes === null ? null : { targetMinutes, objectiveMinutes }
}

function definedMinutes(name: string): number | null {
    const definition = new GlideRecord('contract_sla')
    definition.addQuery('name', name)
    definition.addQuery('active', true)
    definition.setLimit(1)
    definition.query()
    return definition.next() ? durationMinutes(definition.getValue('duration') ?? '') : null
}
