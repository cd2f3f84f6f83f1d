import { type FlowLogic } from './types'

export const ifLogic: FlowLogic = {
    id: 'af4e1945c3e232002841b63b12d3ae3e',
    name: 'if',
    run(step, siblings) {
        siblings.branchTaken = step.once('taken', () => step.condition('condition'))
        if (siblings.branchTaken) step.enter()
    },
}
