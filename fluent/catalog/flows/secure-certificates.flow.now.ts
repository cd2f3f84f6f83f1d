import '@servicenow/sdk/global'
import { action, Flow, FlowStage, trigger, wfa } from '@servicenow/sdk/automation'
import { groupApprovers } from '../../app/groups.now'
import { actionClose } from '../actions/close.action.now'
import { actionOpenIssueTask } from '../actions/open-issue-task.action.now'
import { actionReject } from '../actions/reject.action.now'
import { actionTakeIn } from '../actions/take-in.action.now'
import { subflowManagerApproval } from './manager-approval.subflow.now'

/**
 * Way of an order for a certificate: checks, the department's approval, CDT's approval, the task, the end.
 *
 * It starts in the foreground, so that a refusal stands, and a pasted private key is gone, before the requester sees
 * the confirmation.
 */
Flow(
    {
        $id: Now.ID['secure-certificates-flow'],
        name: 'Secure Certificates',
        internalName: 'secure_certificates',
        description: 'Checks an order for a certificate, has it approved and issued, and closes it.',
        runAs: 'system',
        stages: {
            checks: FlowStage({ label: 'Checks', value: 'checks', alwaysShow: true }),
            department_approval: FlowStage({
                label: 'Department approval',
                value: 'department_approval',
                alwaysShow: true,
            }),
            cdt_approval: FlowStage({ label: 'CDT approval', value: 'cdt_approval', alwaysShow: true }),
            fulfilment: FlowStage({
                label: 'Fulfilment',
                value: 'fulfilment',
                alwaysShow: true,
                duration: Duration({ days: 5 }),
            }),
            completed: FlowStage({ label: 'Completed', value: 'completed', alwaysShow: true }),
        },
    },
    wfa.trigger(
        trigger.application.serviceCatalog,
        { $id: Now.ID['secure-certificates-flow-trigger'] },
        { run_flow_in: 'foreground' }
    ),
    (params) => {
        wfa.stage(params.stages.checks)
        const intake = wfa.action(
            actionTakeIn,
            { $id: Now.ID['secure-certificates-flow-take-in'] },
            { requested_item: wfa.dataPill(params.trigger.request_item.sys_id, 'string') }
        )
        wfa.flowLogic.if(
            {
                $id: Now.ID['secure-certificates-flow-if-refused'],
                condition: `${wfa.dataPill(intake.verdict, 'string')}=refused`,
                annotation: 'The order was refused and is closed',
            },
            () => {
                wfa.flowLogic.endFlow({ $id: Now.ID['secure-certificates-flow-end-refused'] })
            }
        )

        wfa.stage(params.stages.department_approval)
        const department = wfa.action(
            action.core.askForApproval,
            { $id: Now.ID['secure-certificates-flow-department-approval'] },
            {
                record: wfa.dataPill(params.trigger.request_item, 'reference'),
                table: 'sc_req_item',
                approval_field: 'approval',
                journal_field: 'approval_history',
                approval_reason: `Your department orders a certificate for ${wfa.dataPill(intake.summary, 'string')}`,
                approval_conditions: wfa.approvalRules({
                    conditionType: 'OR',
                    ruleSets: [
                        {
                            action: 'ApprovesRejects',
                            conditionType: 'AND',
                            rules: [
                                [
                                    {
                                        ruleType: 'Any',
                                        users: [
                                            wfa.dataPill(intake.approver, 'string'),
                                            wfa.dataPill(intake.deputy_approver, 'string'),
                                        ],
                                        groups: [],
                                        manual: false,
                                    },
                                ],
                            ],
                        },
                    ],
                }),
            }
        )
        wfa.flowLogic.if(
            {
                $id: Now.ID['secure-certificates-flow-if-department-rejected'],
                condition: `${wfa.dataPill(department.approval_state, 'choice')}!=approved`,
                annotation: 'The department did not approve',
            },
            () => {
                wfa.action(
                    actionReject,
                    { $id: Now.ID['secure-certificates-flow-department-reject'] },
                    {
                        requested_item: wfa.dataPill(params.trigger.request_item.sys_id, 'string'),
                        stage: 'department',
                        approval_state: wfa.dataPill(department.approval_state, 'choice'),
                    }
                )
                wfa.flowLogic.endFlow({ $id: Now.ID['secure-certificates-flow-end-department-rejected'] })
            }
        )

        wfa.stage(params.stages.cdt_approval)
        const cdt = wfa.action(
            action.core.askForApproval,
            { $id: Now.ID['secure-certificates-flow-cdt-approval'] },
            {
                record: wfa.dataPill(params.trigger.request_item, 'reference'),
                table: 'sc_req_item',
                approval_field: 'approval',
                journal_field: 'approval_history',
                approval_reason: `The department approved a certificate for ${wfa.dataPill(intake.summary, 'string')}`,
                approval_conditions: wfa.approvalRules({
                    conditionType: 'OR',
                    ruleSets: [
                        {
                            action: 'ApprovesRejects',
                            conditionType: 'AND',
                            rules: [[{ ruleType: 'Any', users: [], groups: [groupApprovers.$id], manual: false }]],
                        },
                    ],
                }),
            }
        )
        wfa.flowLogic.if(
            {
                $id: Now.ID['secure-certificates-flow-if-cdt-rejected'],
                condition: `${wfa.dataPill(cdt.approval_state, 'choice')}!=approved`,
                annotation: 'CDT did not approve',
            },
            () => {
                wfa.action(
                    actionReject,
                    { $id: Now.ID['secure-certificates-flow-cdt-reject'] },
                    {
                        requested_item: wfa.dataPill(params.trigger.request_item.sys_id, 'string'),
                        stage: 'cdt',
                        approval_state: wfa.dataPill(cdt.approval_state, 'choice'),
                    }
                )
                wfa.flowLogic.endFlow({ $id: Now.ID['secure-certificates-flow-end-cdt-rejected'] })
            }
        )

        const manager = wfa.subflow(
            subflowManagerApproval,
            { $id: Now.ID['secure-certificates-flow-manager-approval'] },
            {
                requested_item: wfa.dataPill(params.trigger.request_item, 'reference'),
                needed: wfa.dataPill(intake.expedited, 'string'),
                summary: wfa.dataPill(intake.summary, 'string'),
                waitForCompletion: true,
            }
        )
        wfa.flowLogic.if(
            {
                $id: Now.ID['secure-certificates-flow-if-manager-rejected'],
                condition: `${wfa.dataPill(manager.approved, 'string')}!=yes`,
                annotation: 'Expedited handling was not approved: the request is closed',
            },
            () => {
                wfa.flowLogic.endFlow({ $id: Now.ID['secure-certificates-flow-end-manager-rejected'] })
            }
        )

        wfa.stage(params.stages.fulfilment)
        const opened = wfa.action(
            actionOpenIssueTask,
            { $id: Now.ID['secure-certificates-flow-open-task'] },
            { requested_item: wfa.dataPill(params.trigger.request_item.sys_id, 'string') }
        )
        wfa.flowLogic.if(
            {
                $id: Now.ID['secure-certificates-flow-if-withdrawn'],
                condition: `${wfa.dataPill(opened.task, 'string')}ISEMPTY`,
                annotation: 'The request was withdrawn while it was being approved',
            },
            () => {
                wfa.flowLogic.endFlow({ $id: Now.ID['secure-certificates-flow-end-withdrawn'] })
            }
        )
        wfa.action(
            action.core.waitForCondition,
            { $id: Now.ID['secure-certificates-flow-wait-for-task'] },
            {
                table_name: 'x_cdt_certs_task',
                record: wfa.dataPill(opened.task, 'reference'),
                conditions: 'active=false',
                timeout_flag: false,
            }
        )

        wfa.stage(params.stages.completed)
        wfa.action(
            actionClose,
            { $id: Now.ID['secure-certificates-flow-close'] },
            {
                requested_item: wfa.dataPill(params.trigger.request_item.sys_id, 'string'),
                task: wfa.dataPill(opened.task, 'string'),
            }
        )
    }
)
