import { type PlatformRecord } from '../../../platform'
import { type Step } from '../step'
import { type Outputs, type RecordRef } from '../values'
import { type FlowAction } from './types'

export const createTask: FlowAction = {
    id: '2b3a6335531003003bf1d9109ec58759',
    name: 'createTask',
    run(step) {
        const table = step.text('task_table')
        const create = (task: PlatformRecord) => step.assign(task, 'field_values')
        return createAndWait(step, table, step.flag('wait'), create, (task) => ({ Table: table, Record: task }))
    },
}

/** Creates a task once and, if asked, waits until it is no longer active (or gone). */
export function createAndWait(
    step: Step,
    table: string,
    wait: boolean,
    fill: (task: PlatformRecord) => void,
    outputs: (task: RecordRef) => Outputs
): Outputs {
    const ref = step.once('task', () => {
        const task = step.platform.record(table)
        task.initialize()
        fill(task)
        return step.insert(task)
    })
    const task = step.platform.record(table)
    if (wait && task.get(ref.sys_id) && task.getValue('active') === '1') step.suspend([ref])
    return outputs(ref)
}
