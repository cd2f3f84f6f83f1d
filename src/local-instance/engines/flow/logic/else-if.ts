import { type FlowLogic } from './types'

export const elseIfLogic: FlowLogic = {
    id: '666e5545c3e232002841b63b12d3ae99',
    name: 'elseIf',
    run(step, siblings) {
        if (siblings.branchTaken) return
        siblings.branchTaken = step.once('taken', () => step.condition('condition'))
        if (siblings.branchTaken) step.enter()
    },
}
