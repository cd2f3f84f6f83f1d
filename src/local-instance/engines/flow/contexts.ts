import { type Platform, type PlatformRecord, type SysId } from '../../platform'
import { type FlowDefinition } from './definition'
import { type RunState } from './state'
import { recordRef, type RecordRef } from './values'

const TABLE = 'sys_flow_context'

export type ContextState = 'IN_PROGRESS' | 'WAITING' | 'COMPLETE' | 'ERROR' | 'CANCELLED'

/** One run of a flow: a row of `sys_flow_context` and the state kept in it. */
export interface FlowContext {
    readonly id: SysId
    readonly flowId: SysId
    readonly state: ContextState
    readonly subject: RecordRef | null
    readonly run: RunState
}

export function createContext(
    platform: Platform,
    definition: FlowDefinition,
    subject: RecordRef | null,
    run: RunState
): SysId {
    const row = platform.record(TABLE)
    row.initialize()
    row.setValue('name', definition.name)
    row.setValue('flow', definition.id)
    row.setValue('calling_source', definition.trigger?.type ?? 'subflow')
    if (subject) {
        row.setValue('source_table', subject.table)
        row.setValue('source_record', subject.sys_id)
    }
    write(row, 'IN_PROGRESS', run)
    row.setWorkflow(false)
    const id = row.insert()
    if (!id) throw new Error(`The context of the flow '${definition.name}' was not created`)
    return id
}

export function loadContext(platform: Platform, id: SysId): FlowContext | null {
    const row = platform.record(TABLE)
    return row.get(id) ? read(row) : null
}

export function saveContext(platform: Platform, id: SysId, state: ContextState, run: RunState, error = ''): void {
    const row = platform.record(TABLE)
    if (!row.get(id)) throw new Error(`The flow context ${id} is gone`)
    write(row, state, run)
    row.setValue('error_message', error)
    row.setWorkflow(false)
    row.update()
}

/** Runs that have not ended, narrowed by a query. */
export function openContexts(platform: Platform, query: string): FlowContext[] {
    return contextsWhere(platform, `stateININ_PROGRESS,WAITING^${query}`)
}

export function contextsWhere(platform: Platform, query: string): FlowContext[] {
    const rows = platform.record(TABLE)
    rows.addEncodedQuery(query)
    rows.query()
    const contexts: FlowContext[] = []
    while (rows.next()) contexts.push(read(rows))
    return contexts
}

function write(row: PlatformRecord, state: ContextState, run: RunState): void {
    row.setValue('state', state)
    row.setValue('attributes', JSON.stringify(run))
}

function read(row: PlatformRecord): FlowContext {
    const table = row.getValue('source_table')
    const id = row.getValue('source_record')
    return {
        id: row.getUniqueValue(),
        flowId: row.getValue('flow') ?? '',
        state: (row.getValue('state') ?? 'ERROR') as ContextState,
        subject: table && id ? recordRef(table, id) : null,
        run: JSON.parse(row.getValue('attributes') ?? '{}') as RunState,
    }
}
