import { Suspend } from '../signals'
import { type FlowLogic } from './types'

/** One block waiting does not hold up the others; the flow goes on when all are through. */
export const doInParallelLogic: FlowLogic = {
    id: '5d31e5dedfe50300b61ecae83df26326',
    name: 'doInParallel',
    run(step) {
        let suspended = false
        for (const block of step.frame.definition.children.get(step.node.uiId) ?? []) {
            try {
                step.run.node(step.frame, block, { branchTaken: false })
            } catch (thrown) {
                if (!(thrown instanceof Suspend)) throw thrown
                suspended = true
            }
        }
        if (suspended) throw new Suspend()
    },
}

export const parallelBlockLogic: FlowLogic = {
    id: 'a1168de173311300b61e66476bf6a7d0',
    name: 'parallelBlock',
    run(step) {
        step.enter()
    },
}
