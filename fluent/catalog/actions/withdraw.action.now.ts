import '@servicenow/sdk/global'
import { StringColumn } from '@servicenow/sdk/core'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'

/** Leaves nothing open behind a requested item that was closed, whoever closed it. */
export const actionWithdraw = Action(
    {
        $id: Now.ID['action-withdraw'],
        name: 'Withdraw what is left of a certificate request',
        internalName: 'withdraw_what_is_left_of_a_certificate_request',
        access: 'package_private',
        description: 'Cancels open submittals, approvals and tasks of a requested item that is closed.',
        inputs: { requested_item: StringColumn({ label: 'Requested item (sys_id)', mandatory: true }) },
        outputs: {},
    },
    (params) => {
        wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['action-withdraw-script'], label: 'Cancel what is open' },
            {
                required_run_time: 'instance',
                script: Now.include('./withdraw.server.js'),
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
