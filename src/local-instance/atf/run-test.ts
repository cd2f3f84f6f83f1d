import { messageOf, UnsupportedError } from '../errors'
import { type Instance } from '../instance'
import { StepFailure } from './failure'
import { type AtfStep, type AtfTest } from './read-tests'
import { Step } from './step'
import { STEP_TYPES } from './steps'
import { type Send, TestRun } from './test-run'

export interface TestResult {
    readonly test: AtfTest
    /** Undefined when the test passed. */
    readonly failure?: { readonly step: AtfStep | null; readonly message: string }
    readonly milliseconds: number
}

/** Runs one test on the instance and takes back everything it did: its records and the time. */
export async function runTest(instance: Instance, send: Send, test: AtfTest): Promise<TestResult> {
    const began = performance.now()
    const logged = instance.log.entries().length
    instance.begin()
    try {
        const failure = (await runSteps(instance, send, test)) ?? serverError(instance, test, logged)
        return { test, failure, milliseconds: performance.now() - began }
    } finally {
        instance.rollback()
    }
}

async function runSteps(instance: Instance, send: Send, test: AtfTest): Promise<TestResult['failure']> {
    const runner = instance.record('sys_user')
    if (!runner.get('user_name', 'admin')) throw new Error('There is no user "admin" to run the tests')
    const run = new TestRun(instance, send, runner.getUniqueValue())
    if (test.steps.length === 0) return { step: null, message: 'The test has no active step' }
    for (const step of test.steps) {
        const message = await runStep(step, run)
        if (message !== null) return { step, message }
        run.ran(step.id)
    }
    return undefined
}

/** Answers what went wrong; null when the step passed. */
async function runStep(spec: AtfStep, run: TestRun): Promise<string | null> {
    try {
        const type = STEP_TYPES.get(spec.type)
        if (!type) throw new UnsupportedError(`The step "${spec.type}"`)
        if (!type.readsResponse) run.keepResponse(null)
        await type.run(new Step(spec, run))
        return null
    } catch (error) {
        return error instanceof StepFailure ? error.message : `${nameOf(error)}${messageOf(error)}`
    }
}

function nameOf(error: unknown): string {
    const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : 'Error'
    return name === 'UnsupportedError' ? '' : `${name}: `
}

/** With "fail on server error" a test fails on the first error that the platform logs while it runs. */
function serverError(instance: Instance, test: AtfTest, logged: number): TestResult['failure'] {
    if (!test.failOnServerError) return undefined
    const error = instance.log
        .entries()
        .slice(logged)
        .find(({ level }) => level === 'error')
    return error && { step: null, message: `The server logged an error: ${error.source}: ${error.message}` }
}
