import { type Platform, type PlatformRecord } from '../../../platform'
import { type FlowEngineCore } from '../engine'
import { refOf } from '../values'

export const SLA_TRIGGER = 'sla_task'

/** Starts the flow that a service level definition names when it is attached to a task. */
export function fireSlaTrigger(platform: Platform, engine: FlowEngineCore, taskSla: PlatformRecord): void {
    const definition = platform.record('contract_sla')
    if (!definition.get(taskSla.getValue('sla') ?? '')) return
    const flowId = definition.getValue('flow')
    if (!flowId || engine.library.get(flowId)?.trigger?.type !== SLA_TRIGGER) return
    const subject = refOf(taskSla)
    const inputs = {
        name: definition.getValue('name'),
        duration: definition.getValue('duration'),
        duration_type: definition.getValue('duration_type'),
        relative_duration_works_on: definition.getValue('relative_duration_works_on'),
        is_repair: false,
    }
    engine.start(flowId, {
        trigger: { task_sla_record: subject, sla_flow_inputs: inputs },
        subject,
        foreground: false,
    })
}
