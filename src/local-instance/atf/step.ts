import { type Instance } from '../instance'
import { StepFailure } from './failure'
import { type AtfStep } from './read-tests'
import { fillReferences } from './references'
import { parseTemplate } from './template'
import { type TestRun } from './test-run'

/** One kind of step: a file in `steps/`, named as the platform names the step configuration. */
export interface StepType {
    readonly name: string
    /** True for asserts on the response of the REST step before them. */
    readonly readsResponse?: boolean
    run(step: Step): void | Promise<void>
}

/** A step while it runs: its inputs, its outputs and how it acts on the instance. */
export class Step {
    constructor(
        private readonly spec: AtfStep,
        readonly run: TestRun
    ) {}

    get instance(): Instance {
        return this.run.instance
    }

    get scope(): string {
        return this.spec.scope
    }

    /** An input as text, outputs of earlier steps filled in; empty when it was not given. */
    text(name: string): string {
        return fillReferences(this.run, this.spec.inputs[name] ?? '')
    }

    /** @throws StepFailure when the input is empty */
    required(name: string): string {
        const text = this.text(name)
        if (text === '') throw new StepFailure(`The input "${name}" is empty`)
        return text
    }

    flag(name: string): boolean {
        return ['1', 'true'].includes(this.text(name))
    }

    list(name: string): string[] {
        return this.text(name).split(',').filter(Boolean)
    }

    template(name: string): { field: string; value: string }[] {
        return parseTemplate(this.spec.inputs[name] ?? '').map(({ field, value }) => ({
            field,
            value: fillReferences(this.run, value),
        }))
    }

    output(name: string, value: string): void {
        this.run.keepOutput(this.spec.id, name, value)
    }

    /** Runs `work` as the user the test acts as, in a transaction, and then what it made due. */
    act<T>(work: () => T): T {
        const { instance, run } = this
        const answer = instance.runAs(run.userId, () => instance.store.transaction(work), { interactive: true })
        instance.scheduler.runDue()
        return answer
    }

    /** Looks for something until it is there or the step's timeout is over: what becomes due meanwhile happens. */
    until(found: () => boolean): boolean {
        if (this.act(found)) return true
        if (this.spec.timeoutMs === 0 || !this.instance.clock.frozen) return false
        this.instance.advanceTo(this.instance.clock.now() + this.spec.timeoutMs)
        return this.act(found)
    }

    /** The record that a step is about; @throws StepFailure when there is no such table. */
    table(): string {
        const name = this.required('table')
        if (!this.instance.dictionary.table(name)) throw new StepFailure(`There is no table "${name}"`)
        return name
    }

    fail(message: string): never {
        throw new StepFailure(message)
    }
}
