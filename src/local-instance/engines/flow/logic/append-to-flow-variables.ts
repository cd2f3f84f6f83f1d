import { type Step } from '../step'
import { type FlowValue } from '../values'
import { type FlowLogic } from './types'

/** Adds objects to flow variables that are lists of objects; a list is added element by element. */
export const appendToFlowVariablesLogic: FlowLogic = {
    id: '4784e82683031210d266f953d22bc0fd',
    name: 'appendToFlowVariables',
    run(step) {
        if (step.state.done) return
        const variables = step.run.state.frames[step.frame.prefix]?.variables ?? {}
        for (const name of step.inputs().keys()) {
            const [present, added] = [variables[name], addedTo(step, name)]
            variables[name] = [...(Array.isArray(present) ? present : []), ...(Array.isArray(added) ? added : [added])]
        }
        step.state.done = true
    },
}

/** The build writes objects with their schema around them (sdk: `complexObject`), and a pill alone as it is. */
function addedTo(step: Step, name: string): FlowValue {
    const text = step.inputs().get(name)?.value
    if (typeof text !== 'string' || !text.startsWith('{"version"')) return step.value(name)
    const { complexObject } = JSON.parse(text) as { complexObject: { $COCollectionField?: FlowValue } }
    return filled(step, complexObject.$COCollectionField ?? [])
}

/** With the pills in its texts worked out: what they bring in is a value, whatever it contains. */
function filled(step: Step, value: FlowValue): FlowValue {
    if (typeof value === 'string') return step.fillValue(value)
    if (Array.isArray(value)) return value.map((each) => filled(step, each))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
        Object.entries(value as Record<string, FlowValue>).map(([key, each]) => [key, filled(step, each)])
    )
}
