import { type FlowLogic } from './types'

export const assignSubflowOutputsLogic: FlowLogic = {
    id: 'df4e1945c3e232002841b63b12d3ae3e',
    name: 'assignSubflowOutputs',
    run(step) {
        if (step.state.done) return
        const outputs = step.run.state.frames[step.frame.prefix]?.outputs ?? {}
        for (const name of step.inputs().keys()) outputs[name] = step.value(name)
        step.state.done = true
    },
}
