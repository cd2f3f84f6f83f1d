import { type Platform, type SysId } from '../../platform'
import { type FlowLibrary } from './library'
import { isScheduledTrigger, scheduleFirst } from './triggers/scheduled-trigger'
import { problemsOf } from './validate'

export interface FlowActivation {
    readonly flowId: SysId
    readonly name: string
    readonly ok: boolean
    readonly message: string
}

/** Activates one flow or subflow: only then may it run. */
export function activate(platform: Platform, library: FlowLibrary, flowId: SysId): FlowActivation {
    const definition = library.get(flowId)
    if (!definition) return { flowId, name: '', ok: false, message: `There is no flow ${flowId}` }
    const { name } = definition
    const problems = problemsOf(platform, library, definition)
    if (problems.length > 0) return { flowId, name, ok: false, message: problems.join('\n') }
    const row = platform.record('sys_hub_flow')
    row.get(flowId)
    const wasActive = row.getValue('active') === '1'
    row.setValue('active', true)
    row.setValue('status', 'published')
    row.setWorkflow(false)
    row.update()
    if (!wasActive && definition.trigger && isScheduledTrigger(definition.trigger)) scheduleFirst(platform, definition)
    return { flowId, name, ok: true, message: '' }
}
