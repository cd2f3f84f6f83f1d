import { type Platform, type PlatformRecord, type SysId } from '../../platform'
import { actionById } from './actions'
import { ACTION_TABLE, SCRIPT_STEP } from './custom-action'
import { type FlowDefinition, type FlowNode } from './definition'
import { type FlowLibrary } from './library'
import { isKnownLogic } from './logic'
import { rowsOf } from './rows'
import { CATALOG_TRIGGER } from './triggers/catalog-trigger'
import { EMAIL_TRIGGER } from './triggers/email-trigger'
import { isRecordTrigger } from './triggers/record-trigger'
import { isScheduledTrigger } from './triggers/scheduled-trigger'
import { SLA_TRIGGER } from './triggers/sla-trigger'

/** What the flow uses that the local instance does not implement, one sentence each. */
export function problemsOf(platform: Platform, library: FlowLibrary, flow: FlowDefinition): string[] {
    const uses = (what: string) => `flow '${flow.name}' uses ${what} which the local instance does not implement`
    const problems: string[] = []
    const { trigger } = flow
    const known =
        !trigger ||
        trigger.type === CATALOG_TRIGGER ||
        trigger.type === EMAIL_TRIGGER ||
        trigger.type === SLA_TRIGGER ||
        isRecordTrigger(trigger) ||
        isScheduledTrigger(trigger)
    if (!known) problems.push(uses(`the trigger '${trigger.type}'`))
    for (const node of [...flow.children.values()].flat()) {
        const missing = missingPart(platform, library, node)
        if (missing) problems.push(uses(`${missing} at step ${node.order}`))
    }
    return problems
}

function missingPart(platform: Platform, library: FlowLibrary, node: FlowNode): string | null {
    if (node.kind === 'logic') return isKnownLogic(node.type) ? null : `the flow logic ${node.type}`
    if (node.kind === 'subflow') return library.get(node.type) ? null : `the subflow ${node.type}, not installed,`
    if (actionById(node.type)) return null
    if (rowsOf(platform, ACTION_TABLE, { sys_id: node.type }).length === 0) return `the action ${node.type}`
    if (rowsOf(platform, 'sys_hub_action_status_metadata', { action_type_id: node.type }).length > 0)
        return `an action with error evaluation (wfa.errorEvaluation)`
    const step = foreignStep(platform, node.type)
    return step ? `the action step '${step.getValue('label')}'` : null
}

/** A step of a custom action that is no script. */
function foreignStep(platform: Platform, action: SysId): PlatformRecord | undefined {
    const steps = rowsOf(platform, 'sys_hub_step_instance', { action })
    return steps.find((step) => step.getValue('step_type') !== SCRIPT_STEP)
}
