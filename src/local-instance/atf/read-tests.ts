import { durationFromGlide } from '../time/format'
import { scopeName } from '../package/scopes'
import { type Kernel } from '../kernel'
import { type PlatformRecord, type SysId } from '../platform'
import { stepTypeOf } from './step-types'

export interface AtfTest {
    readonly id: SysId
    readonly name: string
    /** Whether an error that the platform logs while the test runs fails it. */
    readonly failOnServerError: boolean
    readonly steps: readonly AtfStep[]
}

export interface AtfStep {
    readonly id: SysId
    readonly order: number
    /** What the step does (`sys_atf_step_config`). */
    readonly configId: SysId
    /** Name of the configuration, or its sys_id when the SDK does not know it. */
    readonly type: string
    readonly scope: string
    /** How long a step that waits for a record goes on looking, in milliseconds. */
    readonly timeoutMs: number
    /** Texts by input name, outputs of earlier steps still as `{{step['...'].name}}`. */
    readonly inputs: Readonly<Record<string, string>>
}

/** The active tests of the instance with their active steps, by name; only those whose name holds `text`. */
export function readTests(kernel: Kernel, text = ''): AtfTest[] {
    return rows(kernel, 'sys_atf_test', 'active=true^ORDERBYname')
        .filter((test) => value(test, 'name').toLowerCase().includes(text.toLowerCase()))
        .map((test) => ({
            id: test.getUniqueValue(),
            name: value(test, 'name'),
            failOnServerError: test.getValue('fail_on_server_error') === '1',
            steps: rows(kernel, 'sys_atf_step', `test=${test.getUniqueValue()}^active=true^ORDERBYorder`).map((step) =>
                readStep(kernel, step)
            ),
        }))
}

function readStep(kernel: Kernel, step: PlatformRecord): AtfStep {
    const configId = value(step, 'step_config')
    const timeout = step.getValue('timeout')
    return {
        id: step.getUniqueValue(),
        order: Number(step.getValue('order')),
        configId,
        type: stepTypeOf(configId)?.name ?? configId,
        scope: scopeName(kernel, step.getValue('sys_scope')),
        timeoutMs: timeout ? durationFromGlide(timeout) : 0,
        inputs: inputsOf(kernel, step.getUniqueValue(), configId),
    }
}

/** Values are kept by the sys_id of the input variable; those with outputs of earlier steps once more, by name. */
function inputsOf(kernel: Kernel, stepId: SysId, configId: SysId): Record<string, string> {
    const type = stepTypeOf(configId)
    const inputs: Record<string, string> = {}
    for (const { name, default: initial } of type?.inputs ?? []) if (initial !== undefined) inputs[name] = initial
    for (const row of rows(kernel, 'sys_variable_value', `document=sys_atf_step^document_key=${stepId}`)) {
        const input = type?.inputs.find(({ id }) => id === row.getValue('variable'))
        if (input) inputs[input.name] = value(row, 'value')
    }
    for (const row of rows(kernel, 'sys_element_mapping', `id=${stepId}`)) {
        inputs[value(row, 'field')] = value(row, 'value')
    }
    return inputs
}

function rows(kernel: Kernel, table: string, query: string): PlatformRecord[] {
    const record = kernel.record(table)
    record.addEncodedQuery(query)
    record.query()
    const found: PlatformRecord[] = []
    while (record.next()) {
        const row = kernel.record(table)
        if (row.get('sys_id', record.getUniqueValue())) found.push(row)
    }
    return found
}

function value(record: PlatformRecord, field: string): string {
    return record.getValue(field) ?? ''
}
