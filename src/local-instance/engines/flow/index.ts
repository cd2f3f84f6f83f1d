/** Flows: what the package declares, run by memoised replay (platform specification 3.9 and 4). */
import { type Platform, type PlatformRecord, type SysId, type Write } from '../../platform'
import { activate, type FlowActivation } from './activation'
import { FlowEngineCore } from './engine'
import { FlowLibrary } from './library'
import { rowsOf } from './rows'
import { fireCatalogTrigger } from './triggers/catalog-trigger'
import { fireEmailTriggers } from './triggers/email-trigger'
import { fireRecordTrigger, isRecordTrigger } from './triggers/record-trigger'
import { installScheduledTriggers } from './triggers/scheduled-trigger'
import { fireSlaTrigger } from './triggers/sla-trigger'
import { problemsOf } from './validate'
import { refOf } from './values'

export { type FlowActivation } from './activation'

/** Tables that make up a flow. A change in any of them makes its decoded form stale. */
const FLOW_TABLES = [
    'sys_hub_flow',
    'sys_hub_flow_input',
    'sys_hub_flow_variable',
    'sys_hub_flow_stage',
    'sys_hub_trigger_instance_v2',
    'sys_hub_action_instance_v2',
    'sys_hub_flow_logic_instance_v2',
    'sys_hub_sub_flow_instance_v2',
]

export interface FlowEngine {
    /** Starts the activated flow of the requested item's catalog item; answers the context, or null when there is none. */
    startCatalogFlow(ritm: PlatformRecord): SysId | null
    /** Makes flows and subflows runnable, as `wfa_fluent/activate_flows` does. A flow that cannot run is refused. */
    activateFlows(ids: readonly SysId[]): FlowActivation[]
    /** Ends all runs about a record and withdraws their open approvals. */
    cancelFlows(record: PlatformRecord): void
    /** What the installed flows use that the local instance does not implement; one sentence each, empty when all can run. */
    validate(): string[]
    /** Forgets decoded flows; called after a package was installed. */
    reload(): void
}

/** Registers the flow engine with the write pipeline, the installer and the scheduler of the instance. */
export function installFlowEngine(platform: Platform): FlowEngine {
    const library = new FlowLibrary(platform)
    const engine = new FlowEngineCore(platform, library)
    const problems = (flows: readonly SysId[]) =>
        flows.flatMap((id) => {
            const definition = library.get(id)
            return definition ? problemsOf(platform, library, definition) : []
        })
    const installed = () => rowsOf(platform, 'sys_hub_flow', {}).map((row) => row.getUniqueValue())

    installScheduledTriggers(platform, engine)
    platform.onMetadataChange(FLOW_TABLES, () => library.reload())
    platform.addPackageCheck((records) => {
        library.reload()
        return problems(records.filter(({ table }) => table === 'sys_hub_flow').map(({ sysId }) => sysId))
    })
    platform.events.takeMails((mail) => fireEmailTriggers(platform, engine, mail))
    platform.addWriteEngine({ name: 'flow', phase: 'after', onWrite: (write) => onWrite(platform, engine, write) })

    return {
        startCatalogFlow: (ritm) => fireCatalogTrigger(platform, engine, ritm),
        activateFlows: (ids) => ids.map((id) => activate(platform, library, id)),
        cancelFlows: (record) => engine.cancel(refOf(record)),
        validate: () => problems(installed()),
        reload: () => library.reload(),
    }
}

function onWrite(platform: Platform, engine: FlowEngineCore, write: Write): void {
    const table = write.record.getRecordClassName() || write.record.getTableName()
    engine.recordWritten(write.record.getUniqueValue())
    if (write.operation === 'delete') engine.cancel(refOf(write.record))
    for (const flow of engine.library.withTrigger()) {
        if (flow.trigger && isRecordTrigger(flow.trigger)) fireRecordTrigger(platform, engine, flow, write)
    }
    if (write.operation !== 'insert') return
    if (table === 'sc_req_item') fireCatalogTrigger(platform, engine, write.record)
    else if (table === 'task_sla') fireSlaTrigger(platform, engine, write.record)
}
