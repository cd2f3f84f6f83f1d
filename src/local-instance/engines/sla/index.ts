/** Service levels of one instance: the engine on every task, and its checkpoints. */
import { type Platform, type SysId } from '../../platform'
import { MINUTE_MS } from '../../time/calendar'
import { type InstanceScheduler } from '../scheduler/scheduler'
import { createCheckpoints } from './checkpoints'
import { createSlaDefinitions } from './definition'
import { createSlaEngine, recompute } from './engine'
import { activeSlasOf, TABLE } from './task-sla'

export interface ServiceLevels {
    /**
     * Brings the figures of the active task SLAs up to date: of one task, or of all. It happens by itself at every write
     * of a task, at 50, 75 and 100 %, when the clock was moved, and every minute while it runs.
     */
    refresh(task?: SysId): void
}

export function installSlaEngine(platform: Platform, scheduler: InstanceScheduler): ServiceLevels {
    const definitions = createSlaDefinitions(platform)
    const checkpoints = createCheckpoints(platform, scheduler, definitions)
    const onWrite = createSlaEngine(platform, definitions, checkpoints)
    platform.addWriteEngine({ name: 'service levels', phase: 'last', onWrite })

    function refresh(task?: SysId): void {
        const rows = task ? activeSlasOf(platform, task) : allActive()
        while (rows.next()) {
            const definition = definitions.byId(rows.getValue('sla') ?? '')
            if (definition) recompute(platform, rows, definition)
        }
    }

    function allActive() {
        const rows = platform.record(TABLE)
        rows.addQuery('active', true)
        rows.query()
        return rows
    }

    let refreshedAt = platform.clock.now()
    function refreshAll(): void {
        refreshedAt = platform.clock.now()
        platform.store.transaction(() => refresh())
    }
    scheduler.afterAdvance(refreshAll)
    scheduler.beforeRun(() => {
        if (!platform.clock.frozen && platform.clock.now() - refreshedAt >= MINUTE_MS) refreshAll()
    })
    return { refresh }
}
