import { type Kernel } from '../kernel'
import { type SysId } from '../platform'
import { StepFailure } from './failure'
import { type TestRun } from './test-run'

const REFERENCE = /\{\{step\['([0-9a-f]{32})'\]\.([\w.]+)\}\}/g

/** Fills `{{step['<sys_id>'].output}}`; a path beyond the output is a dot-walk from the record that it names. */
export function fillReferences(run: TestRun, text: string): string {
    return text.replace(REFERENCE, (_whole, stepId: string, path: string) => outputOf(run, stepId, path))
}

function outputOf(run: TestRun, stepId: SysId, path: string): string {
    const outputs = run.outputsOf(stepId)
    if (!outputs) throw new StepFailure(`The input names step ${stepId}, which has not run before this one`)
    const [name = '', ...rest] = path.split('.')
    const value = outputs[name]
    if (value === undefined)
        throw new StepFailure(`The input names the output "${name}", which step ${stepId} does not have`)
    if (rest.length === 0) return value
    const table = outputs['table'] ?? (name === 'user' ? 'sys_user' : '')
    return dotWalk(run.instance, table, value, rest.join('.'))
}

function dotWalk(kernel: Kernel, table: string, id: SysId, path: string): string {
    const record = table ? kernel.record(table) : null
    const element = record?.get('sys_id', id) ? record.getElement(path) : null
    if (!element) throw new StepFailure(`The input names "${path}" of the record ${id}, which cannot be reached`)
    return element.getValue() ?? ''
}
