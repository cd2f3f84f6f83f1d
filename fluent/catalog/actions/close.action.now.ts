import '@servicenow/sdk/global'
import { StringColumn } from '@servicenow/sdk/core'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'

/** Closes the requested item as its work ended, and the request with its last item. */
export const actionClose = Action(
    {
        $id: Now.ID['action-close'],
        name: 'Close a certificate request',
        internalName: 'close_a_certificate_request',
        access: 'package_private',
        description: 'Closes the requested item complete or incomplete, as its work ended.',
        inputs: { requested_item: StringColumn({ label: 'Requested item (sys_id)', mandatory: true }) },
        outputs: {},
    },
    (params) => {
        wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['action-close-script'], label: 'Close the item' },
            {
                required_run_time: 'instance',
                script: Now.include('./close.server.js'),
                inputVariables: {
                    requested_item: {
                        label: 'Requested item',
                        value: wfa.dataPill(params.inputs.requested_item, 'string'),
                    },
                },
            }
        )
    }
)
