/**
 * The moments at which a running service level has used up 50, 75 and 100 % of its time. At each the figures are brought
 * up to date, the breach is set in its very second, and an event tells listeners: what the platform's default flow does
 * (platform-spec 3.5).
 */
import { type Json, type Platform, type PlatformRecord, type SysId } from '../../platform'
import { type InstanceScheduler } from '../scheduler/scheduler'
import { type SlaDefinitions } from './definition'
import { setTiming, stageOf, stateOf, TABLE } from './task-sla'
import { instantOf, timingAt, type SlaState } from './timing'

const KIND = 'sla.checkpoint'
const PERCENTAGES = [50, 75, 100] as const
/** Events of the default service level flow, for the task SLA; parm1 the assigned user of the task, parm2 the percentage. */
const WARNING = 'sla.warning'
const BREACH = 'sla.warning.breach'

export interface Checkpoints {
    /** Queues the next checkpoint behind `passed` percent, in place of the one that waits. */
    schedule(row: PlatformRecord, state: SlaState, passed: number): void
    /** As `schedule`, behind what is used up at `at`. */
    resume(row: PlatformRecord, state: SlaState, at: number): void
    cancel(taskSla: SysId): void
}

export function createCheckpoints(
    platform: Platform,
    scheduler: InstanceScheduler,
    definitions: SlaDefinitions
): Checkpoints {
    scheduler.on(KIND, (payload) => {
        const { taskSla, percent } = payload as { taskSla: SysId; percent: number } & Json
        const row = platform.record(TABLE)
        if (row.get(taskSla)) reach(row, percent)
    })

    function reach(row: PlatformRecord, percent: number): void {
        const definition = definitions.byId(row.getValue('sla') ?? '')
        if (!definition || stageOf(row) !== 'in_progress') return
        const state = stateOf(platform, row, definition)
        setTiming(row, state, platform.clock.now())
        row.update()
        const assigned = row.getElement('task.assigned_to')?.getValue() ?? ''
        platform.events.queue(percent < 100 ? WARNING : BREACH, row, assigned, String(percent))
        schedule(row, state, percent)
    }

    function schedule(row: PlatformRecord, state: SlaState, passed: number): void {
        const id = row.getUniqueValue()
        const percent = PERCENTAGES.find((next) => next > passed)
        if (percent === undefined) scheduler.cancel(KIND, id)
        else scheduler.at(instantOf(state, percent / 100), KIND, { taskSla: id, percent }, id)
    }

    return {
        schedule,
        resume: (row, state, at) => schedule(row, state, timingAt(state, at).businessPercentage),
        cancel: (taskSla) => scheduler.cancel(KIND, taskSla),
    }
}
