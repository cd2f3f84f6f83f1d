import { type SysId } from '../../../platform'
import { type Step } from '../step'
import { type Outputs } from '../values'

/** One action of the platform. `run` answers its outputs when it is done and suspends the step while it is not. */
export interface FlowAction {
    readonly id: SysId
    readonly name: string
    run(step: Step): Outputs
}
