/** Service levels of one instance: the engine on every task, its checkpoints, and what other engines may ask of it. */
import { type Platform, type SysId } from '../../platform'
import { type InstanceScheduler } from '../scheduler/scheduler'
import { createCheckpoints } from './checkpoints'
import { createSlaDefinitions } from './definition'
import { createSlaEngine, recompute } from './engine'
import { activeSlasOf, stateOf, TABLE } from './task-sla'
import { instantOf } from './timing'

/** Starts the flow that a definition names instead of the default one. */
export type SlaFlow = (flowId: SysId, taskSlaId: SysId) => void

export interface ServiceLevels {
    /** Registers what starts the flow of a definition when it is attached to a task. */
    onFlow(start: SlaFlow): void
    /** When a running task SLA will have used up this percentage; null while it is paused or when it is over. */
    instantOfPercentage(taskSla: SysId, percentage: number): number | null
    /** Brings the figures of the active task SLAs up to date: of one task, or of all. */
    refresh(task?: SysId): void
}

export function installSlaEngine(platform: Platform, scheduler: InstanceScheduler): ServiceLevels {
    const definitions = createSlaDefinitions(platform)
    const checkpoints = createCheckpoints(platform, scheduler, definitions)
    let startFlow: SlaFlow = () => undefined
    const onWrite = createSlaEngine(platform, definitions, checkpoints, (row, definition) => {
        if (definition.flow) startFlow(definition.flow, row.getUniqueValue())
    })
    platform.addWriteEngine({ name: 'service levels', phase: 'last', onWrite })

    function refresh(task?: SysId): void {
        const rows = task ? activeSlasOf(platform, task) : platform.record(TABLE)
        if (!task) {
            rows.addQuery('active', true)
            rows.query()
        }
        while (rows.next()) {
            const definition = definitions.byId(rows.getValue('sla') ?? '')
            if (definition) recompute(platform, rows, definition)
        }
    }

    scheduler.afterAdvance(() => platform.store.transaction(() => refresh()))
    return {
        onFlow: (start) => void (startFlow = start),
        instantOfPercentage(taskSla, percentage) {
            const row = platform.record(TABLE)
            if (!row.get(taskSla) || row.getValue('stage') !== 'in_progress') return null
            const definition = definitions.byId(row.getValue('sla') ?? '')
            return definition && instantOf(stateOf(platform, row, definition), percentage / 100)
        },
        refresh,
    }
}
