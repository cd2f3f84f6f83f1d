import { type Platform } from '../../platform'
import { readVariables } from '../catalog/variables'
import { type FlowDefinition } from './definition'
import { StepError } from './signals'
import { type RunState } from './state'
import { isRecordRef, recordRef, type FlowValue, type RecordRef } from './values'

/** Where in a run a pill is looked up. */
export interface Frame {
    readonly definition: FlowDefinition
    /** Key of the subflow step this frame belongs to, with a slash; empty for the flow itself. */
    readonly prefix: string
    /** Iterations of the loops around the step: `#0#2`. */
    readonly loop: string
    /** Present item of each loop around the step, by ui_id. */
    readonly items: ReadonlyMap<string, FlowValue>
}

const PILL = /\{\{([^{}]+)\}\}/g
const WHOLE_PILL = /^\{\{([^{}]+)\}\}$/

/** The path in a text that is one pill and nothing else. */
export function wholePill(text: string): string | null {
    return WHOLE_PILL.exec(text.trim())?.[1] ?? null
}

/** Replaces every pill of a text. */
export function fillPills(text: string, render: (path: string) => string): string {
    return text.replace(PILL, (_, path: string) => render(path))
}

/** The value of `root.output.field...`; a step that did not run has no outputs. */
export function resolvePill(platform: Platform, state: RunState, frame: Frame, pill: string): FlowValue {
    const path = pill.split('|')[0] ?? ''
    const trigger = frame.definition.trigger?.root
    if (trigger && path.startsWith(`${trigger}.`)) {
        return walk(platform, { ...state.trigger }, path.slice(trigger.length + 1).split('.'), pill)
    }
    const [root = '', ...segments] = path.split('.')
    if (root === 'static') return segments.join('.')
    const frameState = state.frames[frame.prefix]
    if (root === 'flow_variable') return walk(platform, { ...frameState?.variables }, segments, pill)
    if (root === 'subflow') return walk(platform, { ...frameState?.inputs }, segments, pill)
    const item = frame.items.get(root)
    if (item !== undefined && segments[0] === 'item') return walk(platform, item, segments.slice(1), pill)
    return walk(platform, outputsOf(state, frame, root, pill), segments, pill)
}

/** Outputs of a step, of the present iteration or of before the loop. */
function outputsOf(state: RunState, frame: Frame, uiId: string, pill: string): FlowValue {
    for (let loop = frame.loop; ; loop = loop.slice(0, loop.lastIndexOf('#'))) {
        const outputs = state.steps[`${frame.prefix}${uiId}${loop}`]?.outputs
        if (outputs) return outputs
        if (loop === '') break
    }
    for (const nodes of frame.definition.children.values()) {
        if (nodes.some((node) => node.uiId === uiId)) return null
    }
    throw new StepError(`{{${pill}}} names no step of the flow '${frame.definition.name}'`)
}

/** Follows a path from a value; references are followed from record to record. */
export function walk(platform: Platform, start: FlowValue, segments: readonly string[], pill: string): FlowValue {
    let value = start
    for (const [index, segment] of segments.entries()) {
        if (value === null || value === undefined) return null
        if (isRecordRef(value) && segment === 'variables') {
            return walk(platform, variablesFor(platform, value), segments.slice(index + 1), pill)
        }
        if (isRecordRef(value)) value = fieldOf(platform, value, segment)
        else if (typeof value === 'object' && !Array.isArray(value)) value = value[segment] ?? null
        else throw new StepError(`{{${pill}}}: '${segment}' is asked of a value that is no record`)
    }
    return value ?? null
}

function variablesFor(platform: Platform, item: RecordRef): FlowValue {
    return Object.fromEntries(
        readVariables(platform, item.sys_id).map(({ question, value }) => [
            question.name,
            question.reference && value ? recordRef(question.reference, value) : value,
        ])
    )
}

function fieldOf(platform: Platform, ref: RecordRef, field: string): FlowValue {
    if (field === 'sys_id') return ref.sys_id || null
    const record = platform.record(ref.table)
    if (!ref.sys_id || !record.get(ref.sys_id)) return null
    const table = record.getRecordClassName() || ref.table
    const column = platform.dictionary.table(table)?.columns.get(field)
    if (!column) throw new StepError(`'${field}' is no field of ${table}`)
    const value = record.getValue(field)
    if (value === null) return null
    if (column.type === 'boolean') return value === '1'
    if (column.reference && column.type === 'glide_list') {
        return value.split(',').map((id) => recordRef(column.reference ?? '', id))
    }
    return column.reference ? recordRef(column.reference, value) : value
}
