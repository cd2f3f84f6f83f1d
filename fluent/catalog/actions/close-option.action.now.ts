import '@servicenow/sdk/global'
import { StringColumn } from '@servicenow/sdk/core'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'

/** Closes the requested item as its task was closed and tells the requester. */
export const actionCloseOption = Action(
    {
        $id: Now.ID['action-close-option'],
        name: 'Close a request',
        internalName: 'close_a_request',
        access: 'package_private',
        description: 'Closes the requested item as its task was closed and tells the requester.',
        inputs: {
            requested_item: StringColumn({ label: 'Requested item (sys_id)', mandatory: true }),
            task: StringColumn({ label: 'Task (sys_id)', mandatory: true }),
        },
        outputs: {},
    },
    (params) => {
        wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['action-close-option-script'], label: 'Close a request' },
            {
                required_run_time: 'instance',
                script: Now.include('./close-option.server.js'),
                inputVariables: {
                    requested_item: {
                        label: 'Requested item (sys_id)',
                        value: wfa.dataPill(params.inputs.requested_item, 'string'),
                    },
                    task: { label: 'Task (sys_id)', value: wfa.dataPill(params.inputs.task, 'string') },
                },
            }
        )
    }
)
