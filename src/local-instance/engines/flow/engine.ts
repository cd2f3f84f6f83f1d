import { type Json, type Platform, type SysId } from '../../platform'
import { cancelApprovals } from '../approvals/cancel'
import { createContext, loadContext, openContexts, saveContext, type FlowContext } from './contexts'
import { type FlowLibrary } from './library'
import { FlowRun, defaultsOf, type RunHost } from './run'
import { runAsOf } from './run-as'
import { newFrameState, newRunState, type RunState } from './state'
import { type Outputs, type RecordRef } from './values'
import { WaitIndex } from './waits'

const START = 'flow.start'
const WAKE = 'flow.wake'

export interface StartOptions {
    readonly trigger: Outputs
    /** The record the flow is about. */
    readonly subject: RecordRef | null
    /** Runs within the present transaction instead of from the queue. */
    readonly foreground: boolean
    readonly change?: string
}

/** Starts, wakes and cancels runs, and keeps what they need to go on. */
export class FlowEngineCore implements RunHost {
    private readonly waits: WaitIndex

    constructor(
        private readonly platform: Platform,
        readonly library: FlowLibrary
    ) {
        this.waits = new WaitIndex(platform)
        platform.scheduler.on(START, (payload) => this.resume(contextOf(payload)))
        platform.scheduler.on(WAKE, (payload) => this.resume(contextOf(payload)))
    }

    /** Creates a run of an activated flow; answers its context, or null when the flow may not run. */
    start(flowId: SysId, options: StartOptions): SysId | null {
        const definition = this.library.get(flowId)
        if (!definition || !this.library.isActive(flowId)) return null
        const state = newRunState(options.trigger, this.platform.session.userId, options.change)
        const context = createContext(this.platform, definition, options.subject, state)
        if (options.foreground) this.resume(context)
        else this.platform.scheduler.at(this.platform.clock.now(), START, { context })
        return context
    }

    launch(flowId: SysId, inputs: Outputs, caller: RunState): void {
        const definition = this.library.get(flowId)
        if (!definition) return
        const state = newRunState({}, caller.startedBy)
        state.frames[''] = newFrameState(inputs, defaultsOf(definition))
        const context = createContext(this.platform, definition, null, state)
        this.platform.scheduler.at(this.platform.clock.now(), START, { context })
    }

    /** Queues the runs that wait on a record. */
    recordWritten(id: SysId): void {
        for (const context of this.waits.waitingOn(id)) {
            this.platform.scheduler.at(this.platform.clock.now(), WAKE, { context }, context)
        }
    }

    /** Ends all runs about a record, which is cancelled or deleted, and withdraws their open approvals. */
    cancel(subject: RecordRef): void {
        for (const context of openContexts(this.platform, `source_record=${subject.sys_id}`)) {
            this.stopTimers(context.id, context.run, new Map())
            saveContext(this.platform, context.id, 'CANCELLED', context.run)
        }
        cancelApprovals(this.platform, subject.sys_id)
    }

    private resume(id: SysId): void {
        const context = loadContext(this.platform, id)
        if (!context || (context.state !== 'IN_PROGRESS' && context.state !== 'WAITING')) return
        const definition = this.library.get(context.flowId)
        if (!definition) {
            saveContext(this.platform, id, 'ERROR', context.run, `The flow ${context.flowId} is not installed`)
            return
        }
        const run = new FlowRun(this.platform, this, definition, context.run, context.subject)
        const outcome = runAsOf(this.platform, definition, context.run.startedBy, () => run.execute())
        this.keep(context, run)
        const error = outcome.state === 'ERROR' ? outcome.message : ''
        saveContext(this.platform, id, outcome.state, context.run, error)
        if (error) this.platform.log.error(`flow ${definition.name}`, error)
    }

    /** Takes over what the run waits for. */
    private keep(context: FlowContext, run: FlowRun): void {
        context.run.waits = [...run.waits]
        for (const record of run.waits) this.waits.add(record, context.id)
        this.stopTimers(context.id, context.run, run.timers)
        context.run.timers = [...run.timers.keys()]
        for (const [step, dueAt] of run.timers) {
            this.platform.scheduler.at(dueAt, WAKE, { context: context.id }, timerKey(context.id, step))
        }
    }

    private stopTimers(context: SysId, state: RunState, keep: ReadonlyMap<string, number>): void {
        for (const step of state.timers) {
            if (!keep.has(step)) this.platform.scheduler.cancel(WAKE, timerKey(context, step))
        }
    }
}

function timerKey(context: SysId, step: string): string {
    return `${context}:${step}`
}

function contextOf(payload: Json): SysId {
    if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) return String(payload.context)
    throw new Error('A queued flow run without a context')
}
