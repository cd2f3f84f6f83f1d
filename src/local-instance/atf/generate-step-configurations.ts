/**
 * Writes `step-configurations.json`, run from the project's folder, out of the step configurations that the SDK knows (MIT licence):
 *
 *     node -r sucrase/register src/local-instance/atf/generate-step-configurations.ts
 *
 * A packaged step says what it does by the sys_id of its configuration, and each of its inputs by the sys_id of an input
 * variable. The result is committed, so that the instance does not depend on the inside of the SDK at run time.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { type StepTypeSpec } from './step-types'

interface SdkStep {
    readonly name: string
    readonly stepConfigId: string
    readonly variables: Readonly<Record<string, { field: string; inputVariableId: string; default?: unknown }>>
}

const SOURCE = '@servicenow/sdk-build-plugins/dist/atf/step-configs.js'
const TARGET = path.join(__dirname, 'step-configurations.json')
/** The default of a script is its template, which a step never runs. */
const LONGEST_DEFAULT = 200

const { ToRecordStepConfigs } = createRequire(path.join(process.cwd(), 'package.json'))(
    path.resolve('node_modules', SOURCE)
) as { ToRecordStepConfigs: Readonly<Record<string, Readonly<Record<string, SdkStep>>>> }

const types: StepTypeSpec[] = Object.values(ToRecordStepConfigs)
    .flatMap((category) => Object.values(category))
    .map(({ name, stepConfigId, variables }) => ({
        id: stepConfigId,
        name,
        inputs: Object.values(variables).map((variable) => ({
            id: variable.inputVariableId,
            name: variable.field,
            default: defaultOf(variable.default),
        })),
    }))
const lines = types.sort((a, b) => a.name.localeCompare(b.name)).map((type) => JSON.stringify(type))
writeFileSync(TARGET, `[\n${lines.join(',\n')}\n]\n`)

function defaultOf(value: unknown): string | undefined {
    if (value === undefined) return undefined
    const text = value === true ? '1' : value === false ? '0' : String(value)
    return text.length > LONGEST_DEFAULT ? undefined : text
}
