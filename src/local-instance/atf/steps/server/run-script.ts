import { GLOBAL_SCOPE } from '../../../package/scopes'
import { StepFailure } from '../../failure'
import { Jasmine } from '../../jasmine'
import { type Step, type StepType } from '../../step'

/** The only outputs that the step's configuration has. */
const OUTPUTS = ['table', 'record_id']

/**
 * Runs the script in the step's scope. It fails with what it throws, with `false` as its value, and with the first Jasmine
 * expectation that does not hold; Jasmine exists in the global scope only, as on the platform.
 */
export const runServerSideScript: StepType = {
    name: 'Run Server Side Script',
    run(step) {
        const outputs: Record<string, unknown> = {}
        const jasmine = new Jasmine()
        let message = ''
        const value = step.act(() =>
            step.instance.scripts.evaluate(
                { name: 'Run Server Side Script', text: step.text('script'), scope: step.scope },
                {
                    outputs,
                    steps: (id: unknown) => step.run.outputsOf(String(id)) ?? {},
                    params: {},
                    stepResult: { setOutputMessage: (text: unknown) => (message = String(text)) },
                    assertEqual,
                    ...(step.scope === GLOBAL_SCOPE ? jasmine.globals() : {}),
                }
            )
        )
        keepOutputs(step, outputs)
        const failures = jasmine.failures()
        if (failures.length > 0) step.fail(failures.join('; '))
        if (jasmine.forgotten)
            step.fail('The script describes Jasmine tests but never calls jasmine.getEnv().execute()')
        if (value === false) step.fail(message || 'The script answered false')
    },
}

function keepOutputs(step: Step, outputs: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(outputs)) {
        if (!OUTPUTS.includes(name)) step.fail(`The step has no output "${name}", only ${OUTPUTS.join(' and ')}`)
        step.output(name, String(value))
    }
}

/** `assertEqual` of the platform: compares loosely, and says the name of what does not hold. */
function assertEqual(assertion: { name?: unknown; shouldbe?: unknown; value?: unknown }): void {
    // eslint-disable-next-line eqeqeq -- documented: `assertion.shouldbe == assertion.value`
    if (assertion.shouldbe == assertion.value) return
    throw new StepFailure(
        `${String(assertion.name)}: expected ${String(assertion.shouldbe)}, got ${String(assertion.value)}`
    )
}
