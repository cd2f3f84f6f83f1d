import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { XMLParser } from 'fast-xml-parser'

interface FlowInput {
    name: string
    value?: unknown
}
interface FlowRow {
    '@action'?: string
    ui_id?: string
    parent_ui_id?: string
    order?: string
    values?: string
    subflow_inputs?: string
    name?: string
}

/** A value that the SDK could not read and wrote as text. Scripts may speak of these words, so they are left out. */
const DAMAGED_VALUE = /Symbol\((?:CallExpression|[A-Z])|(?:>|=|\[|,|\.)\[object Object\]/
const MAY_SAY_ANYTHING = /^sys_(?:ux_lib_asset|module)_/

const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    isArray: (_name, jpath) => String(jpath).split('.').length === 2,
})

/** Everything in a built package that the SDK damaged without saying so; one sentence each. */
export function findDamage(packageFolder: string, libraries: readonly string[]): string[] {
    const problems: string[] = []
    const modulePaths: string[] = []
    for (const file of xmlFiles(packageFolder)) {
        const name = path.basename(file)
        const text = readFileSync(file, 'utf8')
        if (!MAY_SAY_ANYTHING.test(name) && DAMAGED_VALUE.test(text)) {
            problems.push(`${name}: a record was written as text; write its $id`)
        }
        if (/^sys_hub_flow_[0-9a-f]{32}\.xml$/.test(name)) problems.push(...flowDamage(name, text))
        if (name.startsWith('sys_module_')) modulePaths.push(/<path>([^<]*)<\/path>/.exec(text)?.[1] ?? '')
    }
    for (const library of libraries) {
        if (!modulePaths.some((module) => module.includes(`/${library}/`))) {
            problems.push(`${library} is a dependency, but no module of it was bundled`)
        }
    }
    return problems
}

function* xmlFiles(folder: string): Generator<string> {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const file = path.join(folder, entry.name)
        if (entry.isDirectory()) yield* xmlFiles(file)
        else if (entry.name.endsWith('.xml')) yield file
    }
}

function flowDamage(file: string, text: string): string[] {
    const root = parser.parse(text).record_update as Record<string, FlowRow[] | undefined>
    const rows = (table: string) => (root[table] ?? []).filter((row) => row['@action'] === 'INSERT_OR_UPDATE')
    const label = `${file} (${rows('sys_hub_flow')[0]?.name ?? 'unnamed flow'})`
    const steps = [
        'sys_hub_action_instance_v2',
        'sys_hub_flow_logic_instance_v2',
        'sys_hub_sub_flow_instance_v2',
    ].flatMap(rows)
    if (steps.length === 0) return [`${label} has no steps: one of them failed to build`]
    const known = new Set(steps.map((step) => step.ui_id))
    return steps.flatMap((step) => stepDamage(step, known).map((problem) => `${label} step ${step.order}: ${problem}`))
}

function stepDamage(step: FlowRow, known: ReadonlySet<string | undefined>): string[] {
    const problems: string[] = []
    if (step.parent_ui_id && !known.has(step.parent_ui_id)) problems.push('hangs on a step that is missing')
    for (const input of inputsOf(step.values ?? step.subflow_inputs)) {
        if (input.value && typeof input.value === 'object')
            problems.push(`"${input.name}" is a dumped record; write its $id`)
        const text = String(input.value ?? '')
        if (DAMAGED_VALUE.test(text) || text.startsWith('[object Object]'))
            problems.push(`"${input.name}" is damaged: ${text}`)
        for (const [, id] of text.matchAll(/\{\{([0-9a-f]{8}-[0-9a-f-]{27})\./g)) {
            if (!known.has(id)) problems.push(`"${input.name}" reads a step that is missing (${id})`)
        }
    }
    return problems
}

function inputsOf(packed: string | undefined): FlowInput[] {
    if (!packed) return []
    const values = JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')) as
        FlowInput[] | { inputs?: FlowInput[] }
    return Array.isArray(values) ? values : (values.inputs ?? [])
}
