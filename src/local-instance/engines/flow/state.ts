import { type SysId } from '../../platform'
import { type Outputs } from './values'

/** What one step remembers between two replays of its flow. */
export interface StepState {
    done?: boolean
    outputs?: Outputs
    /** Notes of an unfinished step, as JSON: what it created, until when it waits. */
    memory?: Record<string, unknown>
}

/** Values of the flow itself, or of one subflow it is in. */
export interface FrameState {
    inputs: Outputs
    variables: Outputs
    outputs: Outputs
}

/** All that a run needs to go on after a restart; JSON in `sys_flow_context.attributes`. */
export interface RunState {
    trigger: Outputs
    frames: Record<string, FrameState>
    steps: Record<string, StepState>
    /** Who set the flow off; a flow that runs as the user runs as this one. */
    startedBy: SysId
    /** Which change started it, so that the same change is told apart from a new one. */
    change?: string
    /** Records whose writes wake the run. */
    waits: SysId[]
    /** Keys of the timers that are set. */
    timers: string[]
}

export function newRunState(trigger: Outputs, startedBy: SysId, change?: string): RunState {
    return { trigger, frames: {}, steps: {}, startedBy, change, waits: [], timers: [] }
}

export function newFrameState(inputs: Outputs, variables: Outputs): FrameState {
    return { inputs, variables, outputs: {} }
}
