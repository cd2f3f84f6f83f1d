import '@servicenow/sdk/global'
import { Flow, FlowStage, trigger, wfa } from '@servicenow/sdk/automation'
import { actionClose } from '../actions/close.action.now'
import { actionOpenOrderTasks } from '../actions/open-order-tasks.action.now'
import { actionTakeIn } from '../actions/take-in.action.now'
import { subflowCdtApproval } from './cdt-approval.subflow.now'
import { subflowDepartmentApproval } from './department-approval.subflow.now'
import { subflowManagerApproval } from './manager-approval.subflow.now'
import { subflowWaitForTasks } from './wait-for-tasks.subflow.now'

/**
 * Way of an order for certificates: checks, the department's approval, CDT's approval, a task a certificate, installation
 * where CDT does it, the end.
 *
 * It starts in the foreground, so that a refusal stands, and a pasted private key is gone, before the requester sees
 * the confirmation.
 */
Flow(
    {
        $id: Now.ID['secure-certificates-flow'],
        name: 'Secure Certificates',
        internalName: 'secure_certificates',
        description: 'Checks an order for certificates, has it approved and done, and closes it.',
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
                label: 'In work',
                value: 'fulfilment',
                alwaysShow: true,
                duration: Duration({ days: 5 }),
            }),
            completed: FlowStage({ label: 'Closed', value: 'completed', alwaysShow: true }),
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
        const department = wfa.subflow(
            subflowDepartmentApproval,
            { $id: Now.ID['secure-certificates-flow-ask-department'] },
            {
                requested_item: wfa.dataPill(params.trigger.request_item, 'reference'),
                needed: 'yes',
                summary: wfa.dataPill(intake.summary, 'string'),
                approver: wfa.dataPill(intake.approver, 'string'),
                deputy_approver: wfa.dataPill(intake.deputy_approver, 'string'),
                waitForCompletion: true,
            }
        )
        wfa.flowLogic.if(
            {
                $id: Now.ID['secure-certificates-flow-if-department-rejected'],
                condition: `${wfa.dataPill(department.approved, 'string')}!=yes`,
                annotation: 'Not approved: the request is closed',
            },
            () => {
                wfa.flowLogic.endFlow({ $id: Now.ID['secure-certificates-flow-end-department-rejected'] })
            }
        )

        wfa.stage(params.stages.cdt_approval)
        const cdt = wfa.subflow(
            subflowCdtApproval,
            { $id: Now.ID['secure-certificates-flow-ask-cdt'] },
            {
                requested_item: wfa.dataPill(params.trigger.request_item, 'reference'),
                needed: 'yes',
                summary: wfa.dataPill(intake.summary, 'string'),
                waitForCompletion: true,
            }
        )
        wfa.flowLogic.if(
            {
                $id: Now.ID['secure-certificates-flow-if-cdt-rejected'],
                condition: `${wfa.dataPill(cdt.approved, 'string')}!=yes`,
                annotation: 'Not approved: the request is closed',
            },
            () => {
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
                annotation: 'Not approved: the request is closed',
            },
            () => {
                wfa.flowLogic.endFlow({ $id: Now.ID['secure-certificates-flow-end-manager-rejected'] })
            }
        )

        wfa.stage(params.stages.fulfilment)
        const opened = wfa.action(
            actionOpenOrderTasks,
            { $id: Now.ID['secure-certificates-flow-open-tasks'] },
            { requested_item: wfa.dataPill(params.trigger.request_item.sys_id, 'string') }
        )
        wfa.flowLogic.if(
            {
                $id: Now.ID['secure-certificates-flow-if-withdrawn'],
                condition: `${wfa.dataPill(opened.count, 'string')}=0`,
                annotation: 'The request was withdrawn while it was being approved',
            },
            () => {
                wfa.flowLogic.endFlow({ $id: Now.ID['secure-certificates-flow-end-withdrawn'] })
            }
        )
        wfa.subflow(
            subflowWaitForTasks,
            { $id: Now.ID['secure-certificates-flow-wait-for-certificates'] },
            {
                requested_item: wfa.dataPill(params.trigger.request_item.sys_id, 'string'),
                waitForCompletion: true,
            }
        )
        // A delivery may have opened the task to install what was delivered (C5).
        wfa.subflow(
            subflowWaitForTasks,
            { $id: Now.ID['secure-certificates-flow-wait-for-installations'] },
            {
                requested_item: wfa.dataPill(params.trigger.request_item.sys_id, 'string'),
                waitForCompletion: true,
            }
        )

        wfa.stage(params.stages.completed)
        wfa.action(
            actionClose,
            { $id: Now.ID['secure-certificates-flow-close'] },
            { requested_item: wfa.dataPill(params.trigger.request_item.sys_id, 'string') }
        )
    }
)
