import { type FlowLogic } from './types'

/** Nothing links an else to its if: it belongs to the nearest one before it. */
export const elseLogic: FlowLogic = {
    id: '1f781bf3c32232002841b63b12d3aee6',
    name: 'else',
    run(step, siblings) {
        if (!siblings.branchTaken) step.enter()
    },
}
