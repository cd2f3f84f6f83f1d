import '@servicenow/sdk/global'
import { Flow, FlowStage, trigger, wfa } from '@servicenow/sdk/automation'
import { actionCloseOption } from '../actions/close-option.action.now'
import { actionTakeInOption } from '../actions/take-in-option.action.now'
import { subflowCdtApproval } from './cdt-approval.subflow.now'
import { subflowDepartmentApproval } from './department-approval.subflow.now'
import { subflowManagerApproval } from './manager-approval.subflow.now'
import { subflowWorkOnOption } from './work-on-option.subflow.now'

/** Checks the question, has what needs it approved, and has it answered. */
Flow(
    {
        $id: Now.ID['inquiry-flow'],
        name: 'Question or inquiry',
        internalName: 'question_or_inquiry',
        description: 'Checks the question, has what needs it approved, and has it answered.',
        runAs: 'system',
        stages: {
            checks: FlowStage({ label: 'Checks', value: 'checks', alwaysShow: true }),
            department_approval: FlowStage({
                label: 'Department approval',
                value: 'department_approval',
                alwaysShow: true,
            }),
            cdt_approval: FlowStage({ label: 'CDT approval', value: 'cdt_approval', alwaysShow: true }),
            fulfilment: FlowStage({ label: 'In work', value: 'fulfilment', alwaysShow: true }),
            completed: FlowStage({ label: 'Closed', value: 'completed', alwaysShow: true }),
        },
    },
    wfa.trigger(
        trigger.application.serviceCatalog,
        { $id: Now.ID['inquiry-flow-trigger'] },
        { run_flow_in: 'foreground' }
    ),
    (params) => {
        wfa.stage(params.stages.checks)
        const intake = wfa.action(
            actionTakeInOption,
            { $id: Now.ID['inquiry-flow-take-in'] },
            {
                requested_item: wfa.dataPill(params.trigger.request_item.sys_id, 'string'),
                option: 'inquiry',
            }
        )
        wfa.flowLogic.if(
            {
                $id: Now.ID['inquiry-flow-if-over'],
                condition: `${wfa.dataPill(intake.verdict, 'string')}!=accepted`,
                annotation: 'Refused, or done at once: the request is closed',
            },
            () => {
                wfa.flowLogic.endFlow({ $id: Now.ID['inquiry-flow-end-over'] })
            }
        )

        wfa.stage(params.stages.department_approval)
        const department = wfa.subflow(
            subflowDepartmentApproval,
            { $id: Now.ID['inquiry-flow-department-approval'] },
            {
                requested_item: wfa.dataPill(params.trigger.request_item, 'reference'),
                needed: wfa.dataPill(intake.needs_department, 'string'),
                summary: wfa.dataPill(intake.summary, 'string'),
                approver: wfa.dataPill(intake.approver, 'string'),
                deputy_approver: wfa.dataPill(intake.deputy_approver, 'string'),
                waitForCompletion: true,
            }
        )
        wfa.flowLogic.if(
            {
                $id: Now.ID['inquiry-flow-if-department-rejected'],
                condition: `${wfa.dataPill(department.approved, 'string')}!=yes`,
                annotation: 'Not approved: the request is closed',
            },
            () => {
                wfa.flowLogic.endFlow({ $id: Now.ID['inquiry-flow-end-department-rejected'] })
            }
        )

        wfa.stage(params.stages.cdt_approval)
        const cdt = wfa.subflow(
            subflowCdtApproval,
            { $id: Now.ID['inquiry-flow-cdt-approval'] },
            {
                requested_item: wfa.dataPill(params.trigger.request_item, 'reference'),
                needed: wfa.dataPill(intake.needs_cdt, 'string'),
                summary: wfa.dataPill(intake.summary, 'string'),
                waitForCompletion: true,
            }
        )
        wfa.flowLogic.if(
            {
                $id: Now.ID['inquiry-flow-if-cdt-rejected'],
                condition: `${wfa.dataPill(cdt.approved, 'string')}!=yes`,
                annotation: 'Not approved: the request is closed',
            },
            () => {
                wfa.flowLogic.endFlow({ $id: Now.ID['inquiry-flow-end-cdt-rejected'] })
            }
        )
        const manager = wfa.subflow(
            subflowManagerApproval,
            { $id: Now.ID['inquiry-flow-manager-approval'] },
            {
                requested_item: wfa.dataPill(params.trigger.request_item, 'reference'),
                needed: wfa.dataPill(intake.expedited, 'string'),
                summary: wfa.dataPill(intake.summary, 'string'),
                waitForCompletion: true,
            }
        )
        wfa.flowLogic.if(
            {
                $id: Now.ID['inquiry-flow-if-manager-rejected'],
                condition: `${wfa.dataPill(manager.approved, 'string')}!=yes`,
                annotation: 'Not approved: the request is closed',
            },
            () => {
                wfa.flowLogic.endFlow({ $id: Now.ID['inquiry-flow-end-manager-rejected'] })
            }
        )

        wfa.stage(params.stages.fulfilment)
        const worked = wfa.subflow(
            subflowWorkOnOption,
            { $id: Now.ID['inquiry-flow-work'] },
            {
                requested_item: wfa.dataPill(params.trigger.request_item.sys_id, 'string'),
                option: 'inquiry',
                waitForCompletion: true,
            }
        )

        wfa.stage(params.stages.completed)
        wfa.action(
            actionCloseOption,
            { $id: Now.ID['inquiry-flow-close'] },
            {
                requested_item: wfa.dataPill(params.trigger.request_item.sys_id, 'string'),
                task: wfa.dataPill(worked.task, 'string'),
            }
        )
    }
)
