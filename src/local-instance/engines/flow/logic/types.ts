import { type SysId } from '../../../platform'
import { type Siblings } from '../run'
import { type Step } from '../step'

/** One kind of flow logic. It is run on every replay and must answer the same every time. */
export interface FlowLogic {
    readonly id: SysId
    readonly name: string
    run(step: Step, siblings: Siblings): void
}
