import { GlideRecord, gs } from '@servicenow/glide'
import { type PromisedTask, promiseNames } from '../core/service-level/definitions'
import { durationMinutes } from '../core/service-level/duration'
import { DEFAULT_MARKS, type ServicePromise, type WarningMarks } from '../core/service-level/promise'
import { type Pause, pauseOf, type ServiceRecord } from '../core/service-level/service-record'
import { DEFAULT_ATTAINMENT_PERCENT, SERVICE_LEVEL_PROPERTY } from '../core/service-level/settings'
import { TABLE } from '../core/tables'
import { fromGlideUtc } from '../core/time/glide-time'
import { toServiceRecord } from './service-record'

/** What CDT promises for a task, by the service-level definitions; null for one without a promise (T3). */
export function promiseFor(task: PromisedTask): ServicePromise | null {
    const names = promiseNames(task)
    if (names === null) return null
    const minutes = definedMinutes([names.objective, ...(names.target === null ? [] : [names.target])])
    const objectiveMinutes = minutes.get(names.objective)
    if (objectiveMinutes === undefined) return null
    return { objectiveMinutes, targetMinutes: minutes.get(names.target ?? '') ?? null }
}

function definedMinutes(names: readonly string[]): Map<string, number> {
    const found = new Map<string, number>()
    const definition = new GlideRecord('contract_sla')
    definition.addQuery('name', 'IN', names.join(','))
    definition.addQuery('active', true)
    definition.query()
    while (definition.next()) {
        const minutes = durationMinutes(definition.getValue('duration') ?? '')
        if (minutes !== null) found.set(definition.getValue('name') ?? '', minutes)
    }
    return found
}

/** The service level of a task and the pause that it is in; null when there is no such task. */
export function findServiceRecord(taskId: string): { record: ServiceRecord; pause: Pause | null } | null {
    const task = new GlideRecord(TABLE.task)
    if (!task.get(taskId)) return null
    const since = fromGlideUtc(task.getValue('waiting_since') ?? '')
    return { record: toServiceRecord(task), pause: pauseOf(task.getValue('waiting_on') ?? '', since) }
}

export function warningMarks(): WarningMarks {
    return {
        atRiskPercent: percent(SERVICE_LEVEL_PROPERTY.atRiskPercent, DEFAULT_MARKS.atRiskPercent),
        criticalPercent: percent(SERVICE_LEVEL_PROPERTY.criticalPercent, DEFAULT_MARKS.criticalPercent),
    }
}

/** What the attainment is measured against, in percent (T3). */
export function attainmentGoal(): number {
    return percent(SERVICE_LEVEL_PROPERTY.attainmentPercent, DEFAULT_ATTAINMENT_PERCENT)
}

function percent(property: string, fallback: number): number {
    const value = Number(gs.getProperty(property, '') || NaN)
    return value > 0 && value <= 100 ? value : fallback
}
