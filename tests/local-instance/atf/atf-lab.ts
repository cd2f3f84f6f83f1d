import configurations from '../../../src/local-instance/atf/step-configurations.json'
import { readTests, runTest, type TestResult } from '../../../src/local-instance/atf'
import { openLab, type Lab } from '../api/lab'

/** A step as its configuration is called, with its inputs by name; `is` names it for the steps after it. */
export interface StepSpec {
    readonly type: string
    readonly is?: string
    readonly inputs?: Readonly<Record<string, string>>
    readonly timeout?: string
    /** Scope of the script; global when not given. */
    readonly scope?: string
}

/** An instance whose tests are written step by step, as the SDK's build would. */
export class AtfLab {
    readonly lab: Lab = openLab()

    /** Adds a test with these steps. Inputs name outputs of steps before as `<name>.<output>` in double braces. */
    add(steps: readonly StepSpec[], values: Readonly<Record<string, unknown>> = {}): string {
        const test = this.lab.add('sys_atf_test', { name: 'A test', active: true, ...values })
        const known = new Map<string, string>()
        steps.forEach(({ type, is, inputs = {}, timeout, scope }, index) => {
            const configuration = configurations.find(({ name }) => name === type)
            const id = this.lab.add('sys_atf_step', {
                test,
                order: index + 1,
                active: true,
                step_config: configuration?.id ?? type,
                timeout,
                sys_scope: scope,
            })
            for (const [name, text] of Object.entries(inputs))
                this.addInput(id, configuration, name, filled(text, known))
            if (is) known.set(is, id)
        })
        return test
    }

    /** Adds and runs a test; it leaves no trace but its records. */
    async run(steps: readonly StepSpec[], values: Readonly<Record<string, unknown>> = {}): Promise<TestResult> {
        const id = this.add(steps, values)
        const test = readTests(this.lab.instance).find((candidate) => candidate.id === id)
        if (!test) throw new Error('The test was not found among the active ones')
        return runTest(this.lab.instance, (request) => this.lab.send(request), test)
    }

    /** What a test says that fails; null when it passes. */
    async failure(steps: readonly StepSpec[], values: Readonly<Record<string, unknown>> = {}): Promise<string | null> {
        const { failure } = await this.run(steps, values)
        return failure ? failure.message : null
    }

    private addInput(
        step: string,
        configuration: (typeof configurations)[number] | undefined,
        name: string,
        value: string
    ): void {
        const input = configuration?.inputs.find((candidate) => candidate.name === name)
        if (!input) throw new Error(`${configuration?.name} has no input ${name}`)
        this.lab.add('sys_variable_value', { document: 'sys_atf_step', document_key: step, variable: input.id, value })
        if (value.includes('{{')) this.lab.add('sys_element_mapping', { id: step, field: name, table: 'var__m', value })
    }
}

function filled(text: string, known: ReadonlyMap<string, string>): string {
    return text.replace(
        /\{\{(\w+)\.([\w.]+)\}\}/g,
        (_whole, is: string, path: string) => `{{step['${known.get(is)}'].${path}}}`
    )
}
