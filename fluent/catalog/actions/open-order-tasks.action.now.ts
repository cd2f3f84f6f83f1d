import '@servicenow/sdk/global'
import { StringColumn } from '@servicenow/sdk/core'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'

/** Puts an approved request into the queue; the service-level clock starts with its tasks (T1). */
export const actionOpenOrderTasks = Action(
    {
        $id: Now.ID['action-open-order-tasks'],
        name: 'Open the tasks of a certificate order',
        internalName: 'open_the_tasks_of_a_certificate_order',
        access: 'package_private',
        description: 'Opens a task for every approved submittal of a requested item.',
        inputs: { requested_item: StringColumn({ label: 'Requested item (sys_id)', mandatory: true }) },
        outputs: { count: StringColumn({ label: 'How many; 0 when the request was withdrawn' }) },
    },
    (params) => {
        const step = wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['action-open-order-tasks-script'], label: 'Open the tasks' },
            {
                required_run_time: 'instance',
                script: Now.include('./open-order-tasks.server.js'),
                inputVariables: {
                    requested_item: {
                        label: 'Requested item',
                        value: wfa.dataPill(params.inputs.requested_item, 'string'),
                    },
                },
                outputVariables: { count: StringColumn({ label: 'How many' }) },
            }
        )
        wfa.assignActionOutputs(params.outputs, { count: wfa.dataPill(step.count, 'string') })
    }
)
