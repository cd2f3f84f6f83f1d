import { type Platform, type SysId } from '../../platform'
import { readDefinition, type FlowDefinition } from './definition'
import { rowsOf } from './rows'

/** The decoded flows of an instance. Whether a flow is activated is not cached: it is read where it matters. */
export class FlowLibrary {
    private readonly decoded = new Map<SysId, FlowDefinition | null>()
    private triggered: readonly FlowDefinition[] | null = null

    constructor(private readonly platform: Platform) {}

    get(flowId: SysId): FlowDefinition | null {
        const known = this.decoded.get(flowId)
        if (known !== undefined) return known
        const definition = readDefinition(this.platform, flowId)
        this.decoded.set(flowId, definition)
        return definition
    }

    /** All flows that start by a trigger, activated or not. */
    withTrigger(): readonly FlowDefinition[] {
        this.triggered ??= rowsOf(this.platform, 'sys_hub_trigger_instance_v2', {})
            .map((row) => this.get(row.getValue('flow') ?? ''))
            .filter((definition): definition is FlowDefinition => definition !== null && definition.trigger !== null)
        return this.triggered
    }

    isActive(flowId: SysId): boolean {
        return rowsOf(this.platform, 'sys_hub_flow', { sys_id: flowId, active: 'true' }).length > 0
    }

    reload(): void {
        this.decoded.clear()
        this.triggered = null
    }
}
