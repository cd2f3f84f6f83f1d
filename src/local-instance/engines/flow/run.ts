import { messageOf } from '../../errors'
import { type Platform, type SysId } from '../../platform'
import { actionById } from './actions'
import { runCustomAction } from './custom-action'
import { type FlowDefinition, type FlowNode } from './definition'
import { type FlowLibrary } from './library'
import { logicById } from './logic'
import { type Frame } from './pills'
import { EndFlow, StepError, Suspend } from './signals'
import { newFrameState, type RunState, type StepState } from './state'
import { Step } from './step'
import { runSubflow } from './subflow'
import { coerce, isRecordRef, type Outputs, type RecordRef } from './values'

export type RunOutcome = { state: 'COMPLETE' | 'WAITING' } | { state: 'ERROR'; message: string }

/** What a block of siblings knows of its last if. */
export interface Siblings {
    branchTaken: boolean
}

/** What a run asks of the engine around it. */
export interface RunHost {
    readonly library: FlowLibrary
    /** Starts a subflow that nobody waits for. */
    launch(flowId: SysId, inputs: Outputs, state: RunState): void
}

/**
 * One pass over a flow by memoised replay: the flow runs from the top, finished steps answer what they answered before,
 * and the first unfinished ones suspend the run. So there is no program counter, and a run goes on after a restart.
 */
export class FlowRun {
    /** Records whose writes wake the run. */
    readonly waits = new Set<SysId>()
    /** When the run wakes by itself, by step. */
    readonly timers = new Map<string, number>()

    constructor(
        readonly platform: Platform,
        readonly host: RunHost,
        readonly definition: FlowDefinition,
        readonly state: RunState,
        /** The record the flow was started for; its stage follows the stages of the flow. */
        private readonly subject: RecordRef | null
    ) {}

    execute(): RunOutcome {
        const frame: Frame = { definition: this.definition, prefix: '', loop: '', items: new Map() }
        this.state.frames[''] ??= newFrameState({}, defaultsOf(this.definition))
        try {
            this.block(frame, '')
            return { state: 'COMPLETE' }
        } catch (thrown) {
            if (thrown instanceof Suspend) return { state: 'WAITING' }
            if (thrown instanceof EndFlow) return { state: 'COMPLETE' }
            return { state: 'ERROR', message: messageOf(thrown) }
        }
    }

    /** Runs the steps whose parent this is, in order. */
    block(frame: Frame, parent: string): void {
        const siblings: Siblings = { branchTaken: false }
        for (const node of frame.definition.children.get(parent) ?? []) this.node(frame, node, siblings)
    }

    node(frame: Frame, node: FlowNode, siblings: Siblings): void {
        const step = new Step(this, frame, node, this.stateOf(frame, node.uiId))
        if (frame.prefix === '') this.enterStage(node)
        if (node.kind === 'logic') logicById(node.type).run(step, siblings)
        else if (!step.state.done) this.finish(step)
    }

    /** What a step of this frame and iteration remembers. */
    stateOf(frame: Frame, uiId: string): StepState {
        return (this.state.steps[`${frame.prefix}${uiId}${frame.loop}`] ??= {})
    }

    waitOn(ref: RecordRef): void {
        this.waits.add(ref.sys_id)
    }

    wakeAt(step: string, dueAt: number): void {
        this.timers.set(step, dueAt)
    }

    private finish(step: Step): void {
        const { kind, type } = step.node
        step.state.outputs =
            kind === 'subflow' ? runSubflow(step) : (actionById(type)?.run(step) ?? runCustomAction(step))
        step.state.done = true
        delete step.state.memory
    }

    /** The stage becomes current when its first step starts (platform specification 3.8). */
    private enterStage(node: FlowNode): void {
        const stage = this.definition.stages.find(({ starts }) => starts.includes(node.order - 1))
        if (!stage || !isRecordRef(this.subject)) return
        const entered = (this.state.steps[`stage:${stage.value}:${node.order}`] ??= {})
        if (entered.done) return
        entered.done = true
        const record = this.platform.record(this.subject.table)
        if (!record.get(this.subject.sys_id) || !record.isValidField('stage')) return
        record.setValue('stage', stage.value)
        record.update()
    }
}

/** The variables of a flow before any step. */
export function defaultsOf(definition: FlowDefinition): Outputs {
    return Object.fromEntries(
        definition.variables.map(({ name, type, reference, defaultValue }) => [
            name,
            defaultValue === '' ? null : coerce(defaultValue, type, reference),
        ])
    )
}

/** The definition a step refers to; fails the step when it is not installed. */
export function requireDefinition(library: FlowLibrary, flowId: SysId): FlowDefinition {
    const definition = library.get(flowId)
    if (!definition) throw new StepError(`The subflow ${flowId} is not installed`)
    return definition
}
