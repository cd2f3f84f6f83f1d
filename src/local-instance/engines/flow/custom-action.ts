import { UnsupportedError } from '../../errors'
import { type Platform, type PlatformRecord, type SysId } from '../../platform'
import { scopeName } from '../access/scope-name'
import { declared } from './definition'
import { fillPills, walk, wholePill } from './pills'
import { rowsOf } from './rows'
import { StepError } from './signals'
import { type Step } from './step'
import { coerce, fromScript, textOf, type FlowValue, type Outputs } from './values'

export const ACTION_TABLE = 'sys_hub_action_type_definition'
export const SCRIPT_STEP = '106afb6647032200b4fad7527c9a71e7'
/** The variable of a script step that holds its script. */
const SCRIPT_VARIABLE = '71aa7f6647032200b4fad7527c9a719b'
/** `error_handling_type` of a step that ends its action when it fails. */
const STOP_ON_ERROR = '1'

/** Runs an action that a package defines: its script steps one after the other, then its outputs. */
export function runCustomAction(step: Step): Outputs {
    const { platform } = step
    const [definition] = rowsOf(platform, ACTION_TABLE, { sys_id: step.node.type })
    if (!definition) throw new UnsupportedError(`The flow action ${step.node.type}`)
    const actionId = definition.getUniqueValue()
    const scope = scopeName(platform, definition)
    const inputs: Outputs = {}
    for (const { name, type, reference, defaultValue } of declared(platform, 'sys_hub_action_input', actionId)) {
        const given = step.inputs().has(name) ? step.value(name) : defaultValue
        inputs[name] = coerce(given, type, reference)
    }
    const outputs: Record<string, FlowValue> = {}
    const resolve = (pill: string): FlowValue => resolveInside(platform, pill, inputs, outputs)
    for (const row of rowsOf(platform, 'sys_hub_step_instance', { action: actionId }, 'order')) {
        const name = `${definition.getValue('name')}: ${row.getValue('label')}`
        outputs[row.getValue('cid') ?? row.getUniqueValue()] = runScriptStep(platform, row, name, scope, resolve)
    }
    const table = `var__m_sys_hub_action_output_${actionId}`
    return { ...mapped(platform, table, actionId, resolve), __action_status__: { code: 0, message: '' } }
}

function runScriptStep(
    platform: Platform,
    row: PlatformRecord,
    name: string,
    scope: string,
    resolve: (pill: string) => FlowValue
): Outputs {
    if (row.getValue('step_type') !== SCRIPT_STEP) throw new UnsupportedError(`The action step '${name}'`)
    const id = row.getUniqueValue()
    const [script] = rowsOf(platform, 'sys_variable_value', { document_key: id, variable: SCRIPT_VARIABLE })
    const inputs = mapped(platform, `var__m_sys_hub_step_ext_input_${id}`, id, resolve)
    for (const key of Object.keys(inputs)) if (typeof inputs[key] === 'object') inputs[key] = textOf(inputs[key])
    const outputs: Record<string, unknown> = {}
    const source = { name: `${ACTION_TABLE}.${name}`, text: script?.getValue('value') ?? '', scope }
    try {
        platform.scripts.run(source, { inputs, outputs })
    } catch (thrown) {
        if ((row.getValue('error_handling_type') ?? STOP_ON_ERROR) === STOP_ON_ERROR) throw thrown
        return { __step_status__: { code: 1, message: textOf(fromScript(thrown)) } }
    }
    const answer = Object.fromEntries(
        declared(platform, 'sys_hub_step_ext_output', id).map(({ name: output, type, reference }) => [
            output,
            coerce(fromScript(outputs[output]), type, reference),
        ])
    )
    return { ...answer, __step_status__: { code: 0, message: '' } }
}

/** The values that `sys_element_mapping` gives the variables of a model. */
function mapped(platform: Platform, table: string, id: SysId, resolve: (pill: string) => FlowValue): Outputs {
    return Object.fromEntries(
        rowsOf(platform, 'sys_element_mapping', { table, id }).map((row) => {
            const value = row.getValue('value') ?? ''
            const pill = wholePill(value)
            return [
                row.getValue('field') ?? '',
                pill === null ? fillPills(value, (path) => textOf(resolve(path))) : resolve(pill),
            ]
        })
    )
}

/** `action.<input>...` and `step[<cid>].<output>...`. */
function resolveInside(platform: Platform, pill: string, inputs: Outputs, steps: Outputs): FlowValue {
    const path = pill.split('|')[0] ?? ''
    const step = /^step\[([^\]]+)\]\.(.+)$/.exec(path)
    if (step) return walk(platform, steps[step[1] ?? ''] ?? null, (step[2] ?? '').split('.'), pill)
    if (path.startsWith('action.')) return walk(platform, inputs, path.slice('action.'.length).split('.'), pill)
    throw new StepError(`{{${pill}}} is neither an input nor a step of the action`)
}
