import { type Platform, type PlatformRecord, type SysId } from '../../platform'

export interface FlowActivation {
    readonly flowId: SysId
    readonly name: string
    readonly ok: boolean
    readonly message: string
}

export interface FlowEngine {
    /** Starts the activated flow of the requested item's catalog item; answers the context, or null when there is none. */
    startCatalogFlow(ritm: PlatformRecord): SysId | null
    /** Makes flows and subflows runnable, as `wfa_fluent/activate_flows` does. A flow that cannot run is refused. */
    activateFlows(ids: readonly SysId[]): FlowActivation[]
    /** What the installed flows use that the local instance does not implement; one sentence each, empty when all can run. */
    validate(): string[]
    /** Forgets decoded flows; called after a package was installed. */
    reload(): void
}

/** Registers the flow engine with the write pipeline and the scheduler of the instance. */
export function installFlowEngine(platform: Platform): FlowEngine {
    throw new Error(`installFlowEngine(${platform.session.userName}) is not written yet`)
}
