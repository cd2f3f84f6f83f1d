import '@servicenow/sdk/global'
import { StringColumn } from '@servicenow/sdk/core'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'

/** Opens the task of an approved order of one of the options. */
export const actionOpenOptionTask = Action(
    {
        $id: Now.ID['action-open-option-task'],
        name: 'Open the task of a request',
        internalName: 'open_the_task_of_a_request',
        access: 'package_private',
        description: 'Opens the task of an approved order of one of the options.',
        inputs: {
            requested_item: StringColumn({ label: 'Requested item (sys_id)', mandatory: true }),
            option: StringColumn({ label: 'Option of the service', mandatory: true }),
        },
        outputs: {
            task: StringColumn({ label: 'Task (sys_id); empty when the request was withdrawn' }),
        },
    },
    (params) => {
        const step = wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['action-open-option-task-script'], label: 'Open the task of a request' },
            {
                required_run_time: 'instance',
                script: Now.include('./open-option-task.server.js'),
                inputVariables: {
                    requested_item: {
                        label: 'Requested item (sys_id)',
                        value: wfa.dataPill(params.inputs.requested_item, 'string'),
                    },
                    option: { label: 'Option of the service', value: wfa.dataPill(params.inputs.option, 'string') },
                },
                outputVariables: {
                    task: StringColumn({ label: 'Task (sys_id); empty when the request was withdrawn' }),
                },
            }
        )
        wfa.assignActionOutputs(params.outputs, {
            task: wfa.dataPill(step.task, 'string'),
        })
    }
)
