import { requireDefinition, defaultsOf } from './run'
import { runAsOf } from './run-as'
import { EndFlow, StepError } from './signals'
import { newFrameState } from './state'
import { type Step } from './step'
import { coerce, type Outputs } from './values'

/** Runs a subflow inside the run of its caller, or starts it on its own when the caller does not wait. */
export function runSubflow(step: Step): Outputs {
    const { run, node } = step
    const definition = requireDefinition(run.host.library, node.type)
    if (!run.host.library.isActive(node.type)) {
        throw new StepError(`The subflow '${definition.name}' is not activated`)
    }
    const inputs = () =>
        Object.fromEntries(
            definition.inputs.map(({ name, type, reference }) => [name, coerce(step.value(name), type, reference)])
        )
    if (!node.waitForCompletion) {
        run.host.launch(node.type, inputs(), run.state)
        return {}
    }
    const prefix = `${step.key}/`
    const state = (run.state.frames[prefix] ??= newFrameState(inputs(), defaultsOf(definition)))
    try {
        runAsOf(step.platform, definition, run.state.startedBy, () =>
            run.block({ definition, prefix, loop: '', items: new Map() }, '')
        )
    } catch (thrown) {
        if (!(thrown instanceof EndFlow)) throw thrown
    }
    return state.outputs
}
