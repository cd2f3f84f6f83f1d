import { coerce } from '../values'
import { type FlowLogic } from './types'

export const setFlowVariablesLogic: FlowLogic = {
    id: '4f787d1e0f9b0010ecf0cc52ff767ea0',
    name: 'setFlowVariables',
    run(step) {
        if (step.state.done) return
        const { definition, prefix } = step.frame
        const variables = step.run.state.frames[prefix]?.variables ?? {}
        for (const name of step.inputs().keys()) {
            const declared = definition.variables.find((variable) => variable.name === name)
            variables[name] = coerce(step.value(name), declared?.type ?? 'string', declared?.reference ?? '')
        }
        step.state.done = true
    },
}
