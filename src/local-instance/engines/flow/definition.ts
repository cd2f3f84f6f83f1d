import { type Platform, type PlatformRecord, type SysId } from '../../platform'
import { scopeName } from '../access/scope-name'
import { decodeInputs, type StepInput } from './blob'
import { rowsOf } from './rows'

export interface FlowNode {
    readonly kind: 'action' | 'logic' | 'subflow'
    /** sys_id of the action, of the flow logic or of the subflow. */
    readonly type: SysId
    /** Identifies the step inside its flow; pills name it. */
    readonly uiId: string
    readonly parent: string
    readonly order: number
    /** On a catch: the try it belongs to. */
    readonly connectedTo: string
    readonly inputs: ReadonlyMap<string, StepInput>
    readonly waitForCompletion: boolean
}

export interface FlowStage {
    readonly value: string
    /** Positions in the whole flow, from 0, of the steps that begin the stage. */
    readonly starts: readonly number[]
}

export interface FlowTrigger {
    readonly type: string
    /** Root of its pills: `Service Catalog_1`. */
    readonly root: string
    readonly inputs: ReadonlyMap<string, StepInput>
}

export interface Declared {
    readonly name: string
    readonly type: string
    readonly reference: string
    readonly defaultValue: string
}

export interface FlowDefinition {
    readonly id: SysId
    readonly name: string
    readonly scope: string
    readonly type: 'flow' | 'subflow'
    readonly runAs: 'system' | 'user'
    readonly trigger: FlowTrigger | null
    /** Steps by parent, in order; the empty text is the flow itself. */
    readonly children: ReadonlyMap<string, readonly FlowNode[]>
    readonly stages: readonly FlowStage[]
    readonly inputs: readonly Declared[]
    readonly variables: readonly Declared[]
}

/** Reads a flow or subflow from the rows its package installed; null when there is none of this id. */
export function readDefinition(platform: Platform, flowId: SysId): FlowDefinition | null {
    const [flow] = rowsOf(platform, 'sys_hub_flow', { sys_id: flowId })
    if (!flow) return null
    const of = { flow: flowId }
    const nodes = [
        ...rowsOf(platform, 'sys_hub_action_instance_v2', of).map((row) => nodeOf('action', 'action_type', row)),
        ...rowsOf(platform, 'sys_hub_flow_logic_instance_v2', of).map((row) =>
            nodeOf('logic', 'logic_definition', row)
        ),
        ...rowsOf(platform, 'sys_hub_sub_flow_instance_v2', of).map((row) => nodeOf('subflow', 'subflow', row)),
    ].sort((a, b) => a.order - b.order)
    const children = new Map<string, FlowNode[]>()
    for (const node of nodes) children.set(node.parent, [...(children.get(node.parent) ?? []), node])
    return {
        id: flowId,
        name: flow.getValue('name') ?? flowId,
        scope: scopeName(platform, flow),
        type: flow.getValue('type') === 'subflow' ? 'subflow' : 'flow',
        runAs: flow.getValue('run_as') === 'system' ? 'system' : 'user',
        trigger: triggerOf(rowsOf(platform, 'sys_hub_trigger_instance_v2', of)[0]),
        children,
        stages: rowsOf(platform, 'sys_hub_flow_stage', of).map(stageOf),
        inputs: declared(platform, 'sys_hub_flow_input', flowId),
        variables: declared(platform, 'sys_hub_flow_variable', flowId),
    }
}

/** Inputs, outputs or variables that a flow or a custom action declares. */
export function declared(platform: Platform, table: string, model: SysId): Declared[] {
    return rowsOf(platform, table, { model }).map((row) => ({
        name: row.getValue('element') ?? '',
        type: row.getValue('internal_type') ?? 'string',
        reference: row.getValue('reference') ?? '',
        defaultValue: row.getValue('default_value') ?? '',
    }))
}

/** Inside a parallel block the order reads `12➛13`: the last number is the position in the flow. */
function positionOf(order: string | null): number {
    return Number((order ?? '0').split('➛').pop())
}

function nodeOf(kind: FlowNode['kind'], typeField: string, row: PlatformRecord): FlowNode {
    const blob = row.getValue(kind === 'subflow' ? 'subflow_inputs' : 'values')
    return {
        kind,
        type: row.getValue(typeField) ?? '',
        uiId: row.getValue('ui_id') ?? row.getUniqueValue(),
        parent: row.getValue('parent_ui_id') ?? '',
        order: positionOf(row.getValue('order')),
        connectedTo: (kind === 'logic' && row.getValue('connected_to')) || '',
        inputs: byName(decodeInputs(blob)),
        waitForCompletion: kind === 'subflow' && /^(1|true)$/.test(row.getValue('wait_for_completion') ?? ''),
    }
}

function triggerOf(row: PlatformRecord | undefined): FlowTrigger | null {
    if (!row) return null
    return {
        type: row.getValue('trigger_type') ?? '',
        root: `${row.getValue('name') ?? ''}_1`,
        inputs: byName(decodeInputs(row.getValue('trigger_inputs'))),
    }
}

function stageOf(row: PlatformRecord): FlowStage {
    const starts = (row.getValue('component_indexes') ?? '').split(',').filter(Boolean).map(Number)
    return { value: row.getValue('value') ?? '', starts }
}

function byName(inputs: readonly StepInput[]): Map<string, StepInput> {
    return new Map(inputs.map((input) => [input.name, input]))
}
