import '@servicenow/sdk/global'
import { ReferenceColumn, StringColumn } from '@servicenow/sdk/core'
import { action, Subflow, wfa } from '@servicenow/sdk/automation'
import { groupManagers } from '../../app/groups.now'
import { eventApprovalAsked } from '../../notice/events.now'
import { actionReject } from '../actions/reject.action.now'

/** Asks the manager at CDT for expedited work (T5); ends the request when they say no. */
export const subflowManagerApproval = Subflow(
    {
        $id: Now.ID['manager-approval-subflow'],
        name: 'Manager approval of expedited work',
        internalName: 'manager_approval_of_expedited_work',
        description: 'Asks the manager at CDT for expedited work (T5); ends the request when they say no.',
        runAs: 'system',
        inputs: {
            requested_item: ReferenceColumn({
                label: 'Requested item',
                referenceTable: 'sc_req_item',
                mandatory: true,
            }),
            needed: StringColumn({ label: 'Needed: yes or no', mandatory: true }),
            summary: StringColumn({ label: 'The order in short', maxLength: 300 }),
        },
        outputs: { approved: StringColumn({ label: 'Approved: yes or no' }) },
    },
    (params) => {
        wfa.flowLogic.if(
            {
                $id: Now.ID['manager-approval-subflow-if-not-needed'],
                condition: `${wfa.dataPill(params.inputs.needed, 'string')}!=yes`,
                annotation: 'The option does not need it',
            },
            () => {
                wfa.flowLogic.assignSubflowOutputs(
                    { $id: Now.ID['manager-approval-subflow-not-needed'] },
                    params.outputs,
                    {
                        approved: 'yes',
                    }
                )
                wfa.flowLogic.endFlow({ $id: Now.ID['manager-approval-subflow-end-not-needed'] })
            }
        )
        wfa.action(
            action.core.fireEvent,
            { $id: Now.ID['manager-approval-subflow-tell'] },
            {
                // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the SDK takes text alone here, and a $id is more
                event_name: eventApprovalAsked.$id as any,
                table: 'sc_req_item',
                record: wfa.dataPill(params.inputs.requested_item, 'reference'),
                // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the SDK takes text alone here, and a $id is more
                parm1: groupManagers.$id as any,
                parm2: `Expedited handling is asked for: ${wfa.dataPill(params.inputs.summary, 'string')}`,
            }
        )
        const asked = wfa.action(
            action.core.askForApproval,
            { $id: Now.ID['manager-approval-subflow-ask'] },
            {
                record: wfa.dataPill(params.inputs.requested_item, 'reference'),
                table: 'sc_req_item',
                approval_field: 'approval',
                journal_field: 'approval_history',
                approval_reason: `Expedited handling is asked for: ${wfa.dataPill(params.inputs.summary, 'string')}`,
                approval_conditions: wfa.approvalRules({
                    conditionType: 'OR',
                    ruleSets: [
                        {
                            action: 'ApprovesRejects',
                            conditionType: 'AND',
                            rules: [[{ ruleType: 'Any', users: [], groups: [groupManagers.$id], manual: false }]],
                        },
                    ],
                }),
            }
        )
        wfa.flowLogic.if(
            {
                $id: Now.ID['manager-approval-subflow-if-approved'],
                condition: `${wfa.dataPill(asked.approval_state, 'choice')}=approved`,
            },
            () => {
                wfa.flowLogic.assignSubflowOutputs(
                    { $id: Now.ID['manager-approval-subflow-approved'] },
                    params.outputs,
                    {
                        approved: 'yes',
                    }
                )
            }
        )
        wfa.flowLogic.else({ $id: Now.ID['manager-approval-subflow-else'] }, () => {
            wfa.action(
                actionReject,
                { $id: Now.ID['manager-approval-subflow-reject'] },
                {
                    requested_item: wfa.dataPill(params.inputs.requested_item.sys_id, 'string'),
                    stage: 'manager',
                    approval_state: wfa.dataPill(asked.approval_state, 'choice'),
                }
            )
            wfa.flowLogic.assignSubflowOutputs({ $id: Now.ID['manager-approval-subflow-rejected'] }, params.outputs, {
                approved: 'no',
            })
        })
    }
)
