import '@servicenow/sdk/global'
import { StringColumn } from '@servicenow/sdk/core'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'

/** Ends a request that an approver turned down, or that nobody could approve. */
export const actionReject = Action(
    {
        $id: Now.ID['action-reject'],
        name: 'Reject a certificate request',
        internalName: 'reject_a_certificate_request',
        access: 'package_private',
        description: 'Closes the requested item with the reason that the approver gave.',
        inputs: {
            requested_item: StringColumn({ label: 'Requested item (sys_id)', mandatory: true }),
            stage: StringColumn({ label: 'Stage: department or cdt', mandatory: true }),
            approval_state: StringColumn({ label: 'Outcome of the approval', mandatory: true }),
        },
        outputs: {},
    },
    (params) => {
        wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['action-reject-script'], label: 'Close the item with the reason' },
            {
                required_run_time: 'instance',
                script: Now.include('./reject.server.js'),
                inputVariables: {
                    requested_item: {
                        label: 'Requested item',
                        value: wfa.dataPill(params.inputs.requested_item, 'string'),
                    },
                    stage: { label: 'Stage', value: wfa.dataPill(params.inputs.stage, 'string') },
                    approval_state: {
                        label: 'Outcome of the approval',
                        value: wfa.dataPill(params.inputs.approval_state, 'string'),
                    },
                },
            }
        )
    }
)
