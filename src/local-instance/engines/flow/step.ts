import { type Platform, type PlatformRecord } from '../../platform'
import { type StepInput } from './blob'
import { evaluateCondition } from './condition'
import { type FlowNode } from './definition'
import { fillPills, resolvePill, wholePill, type Frame } from './pills'
import { type FlowRun } from './run'
import { flowData } from './script-data'
import { StepError, Suspend } from './signals'
import { type StepState } from './state'
import { parseTemplate } from './template'
import { displayOf, fromScript, isRecordRef, isTrue, refOf, textOf, type FlowValue, type RecordRef } from './values'

/** One step of a run, as its action or its flow logic sees it. */
export class Step {
    readonly platform: Platform

    constructor(
        readonly run: FlowRun,
        readonly frame: Frame,
        readonly node: FlowNode,
        readonly state: StepState
    ) {
        this.platform = run.platform
    }

    /** Identifies the step in the whole run, loops and subflows included. */
    get key(): string {
        return `${this.frame.prefix}${this.node.uiId}${this.frame.loop}`
    }

    get memory(): Record<string, unknown> {
        return (this.state.memory ??= {})
    }

    /** Computes a value (JSON) the first time the step is reached and answers the same one ever after. */
    once<Value>(name: string, compute: () => Value): Value {
        const memory = this.memory
        if (!(name in memory)) memory[name] = compute()
        return memory[name] as Value
    }

    /** An input with its pill or its script worked out; a pill alone keeps its type. */
    value(name: string): FlowValue {
        const input = this.node.inputs.get(name)
        if (!input) return null
        if (input.script !== undefined) return this.runScript(input.script, name)
        return typeof input.value === 'string' ? this.fillValue(input.value) : input.value
    }

    text(name: string): string {
        return textOf(this.value(name))
    }

    flag(name: string): boolean {
        return isTrue(this.value(name))
    }

    /** An input as people read it: records by their display value; `encode` treats what the pills bring in. */
    display(name: string, encode: (text: string) => string = (text) => text): string {
        const input = this.node.inputs.get(name)
        if (!input || typeof input.value !== 'string' || input.script !== undefined) {
            return encode(displayOf(this.platform, this.value(name)))
        }
        return fillPills(input.value, (pill) => encode(displayOf(this.platform, this.pill(pill))))
    }

    /** An input that is an encoded query. A filled-in value that would change the query is refused. */
    query(name: string): string {
        const input = this.node.inputs.get(name)
        if (typeof input?.value !== 'string') return ''
        return fillPills(input.value, (pill) => {
            const text = textOf(this.pill(pill))
            if (text.includes('^'))
                throw new StepError(`A value with '^' cannot stand in the condition '${input.value}'`)
            return text
        })
    }

    condition(name: string): boolean {
        const input = this.node.inputs.get(name)
        if (typeof input?.value !== 'string') throw new StepError('The step has no condition')
        return evaluateCondition(
            input.value,
            (pill) => this.pill(pill),
            (text) => textOf(this.fillValue(text))
        )
    }

    /** The fields of a template value with their values. */
    template(name: string): { field: string; value: FlowValue }[] {
        const input = this.node.inputs.get(name)
        if (typeof input?.value !== 'string') return []
        return parseTemplate(input.value).map(({ field, value }) => {
            const script = input.fieldScripts.get(field)
            return { field, value: script === undefined ? this.fillValue(value) : this.runScript(script, field) }
        })
    }

    /** The record an input names, as a pill or as a sys_id of the table that another input names. */
    ref(name: string, tableInput: string): RecordRef | null {
        const value = this.value(name)
        if (isRecordRef(value)) return value.sys_id ? value : null
        const id = textOf(value)
        const table = this.text(tableInput)
        return id && table ? { table, sys_id: id } : null
    }

    /** The record an input names; fails the step when there is none. */
    record(name: string, tableInput: string): PlatformRecord {
        const ref = this.ref(name, tableInput)
        const record = ref && this.platform.record(ref.table)
        if (!ref || !record?.get(ref.sys_id)) {
            throw new StepError(
                `There is no record for the input '${name}'${ref ? ` (${ref.table} ${ref.sys_id})` : ''}`
            )
        }
        return record
    }

    /** Writes the fields of a template value to a record object. */
    assign(record: PlatformRecord, name: string): void {
        for (const { field, value } of this.template(name)) {
            if (!record.isValidField(field)) throw new StepError(`'${field}' is no field of ${record.getTableName()}`)
            record.setValue(field, textOf(value))
        }
    }

    /** Inserts a record object; fails the step when the platform refuses it. */
    insert(record: PlatformRecord): RecordRef {
        const id = record.insert()
        if (!id) throw new StepError(record.getLastErrorMessage() ?? `${record.getTableName()} was not created`)
        return refOf(record)
    }

    /** Ends the step for now; it runs again when one of these records is written or the time has come. */
    suspend(waits: readonly RecordRef[], dueAt?: number): never {
        for (const ref of waits) this.run.waitOn(ref)
        if (dueAt !== undefined) this.run.wakeAt(this.key, dueAt)
        throw new Suspend()
    }

    /** Runs the steps inside this one. */
    enter(frame: Frame = this.frame): void {
        this.run.block(frame, this.node.uiId)
    }

    /** Value of one raw input text: a pill alone keeps its type, pills inside text become text. */
    fillValue(text: string): FlowValue {
        const whole = wholePill(text)
        return whole === null ? fillPills(text, (pill) => textOf(this.pill(pill))) : this.pill(whole)
    }

    pill(path: string): FlowValue {
        return resolvePill(this.platform, this.run.state, this.frame, path)
    }

    inputs(): ReadonlyMap<string, StepInput> {
        return this.node.inputs
    }

    private runScript(text: string, input: string): FlowValue {
        const { definition, prefix } = this.frame
        const source = { name: `sys_hub_flow.${definition.name}: ${input}`, text, scope: definition.scope }
        return fromScript(
            this.platform.scripts.run(source, { fd_data: flowData(this.platform, this.run.state, prefix) })
        )
    }
}
