import { gunzipSync } from 'node:zlib'
import { type FlowValue } from './values'

/** One input of a step as the build writes it (sdk: `values`, `trigger_inputs`, `subflow_inputs`). */
export interface StepInput {
    readonly name: string
    readonly value: FlowValue
    /** Script in the place of the value. */
    readonly script?: string
    /** Scripts in the place of single fields of a template value, by field. */
    readonly fieldScripts: ReadonlyMap<string, string>
}

interface RawInput {
    name: string
    value?: FlowValue
    scriptActive?: boolean
    script?: Record<string, { script?: string; scriptActive?: boolean }>
}

interface RawLogic {
    inputs?: RawInput[]
    variables?: RawInput[]
    outputsToAssign?: RawInput[]
}

/** Decodes base64 of gzip of JSON. A list belongs to an action or a trigger, an object to flow logic. */
export function decodeInputs(blob: string | null): StepInput[] {
    if (!blob) return []
    const raw: RawInput[] | RawLogic = JSON.parse(gunzipSync(Buffer.from(blob, 'base64')).toString('utf8'))
    if (Array.isArray(raw)) return raw.map(toInput)
    const named = new Map<string, RawInput>()
    for (const input of [...(raw.inputs ?? []), ...(raw.variables ?? []), ...(raw.outputsToAssign ?? [])]) {
        named.set(input.name, input)
    }
    return [...named.values()].map(toInput)
}

function toInput(raw: RawInput): StepInput {
    const scripts = Object.entries(raw.script ?? {}).filter(([, part]) => part.scriptActive !== false && part.script)
    const own = raw.scriptActive ? raw.script?.[raw.name]?.script : undefined
    return {
        name: raw.name,
        value: raw.value ?? null,
        script: own,
        fieldScripts: new Map(own === undefined ? scripts.map(([field, part]) => [field, part.script ?? '']) : []),
    }
}
