import '@servicenow/sdk/global'
import { Flow, FlowStage, trigger, wfa } from '@servicenow/sdk/automation'
import { actionCloseOption } from '../actions/close-option.action.now'
import { actionTakeInOption } from '../actions/take-in-option.action.now'
import { subflowManagerApproval } from './manager-approval.subflow.now'
import { subflowWorkOnOption } from './work-on-option.subflow.now'

/** Checks who asks for a new password and has it reset in SCM. */
Flow(
    {
        $id: Now.ID['password-reset-flow'],
        name: 'Password reset',
        internalName: 'password_reset',
        description: 'Checks who asks for a new password and has it reset in SCM.',
        runAs: 'system',
        stages: {
            checks: FlowStage({ label: 'Checks', value: 'checks', alwaysShow: true }),
            approval: FlowStage({ label: 'Approval of expedited work', value: 'approval' }),
            fulfilment: FlowStage({ label: 'In work', value: 'fulfilment', alwaysShow: true }),
            completed: FlowStage({ label: 'Closed', value: 'completed', alwaysShow: true }),
        },
    },
    wfa.trigger(
        trigger.application.serviceCatalog,
        { $id: Now.ID['password-reset-flow-trigger'] },
        { run_flow_in: 'foreground' }
    ),
    (params) => {
        wfa.stage(params.stages.checks)
        const intake = wfa.action(
            actionTakeInOption,
            { $id: Now.ID['password-reset-flow-take-in'] },
            {
                requested_item: wfa.dataPill(params.trigger.request_item.sys_id, 'string'),
                option: 'password_reset',
            }
        )
        wfa.flowLogic.if(
            {
                $id: Now.ID['password-reset-flow-if-over'],
                condition: `${wfa.dataPill(intake.verdict, 'string')}!=accepted`,
                annotation: 'Refused, or done at once: the request is closed',
            },
            () => {
                wfa.flowLogic.endFlow({ $id: Now.ID['password-reset-flow-end-over'] })
            }
        )

        wfa.stage(params.stages.approval)
        const manager = wfa.subflow(
            subflowManagerApproval,
            { $id: Now.ID['password-reset-flow-manager-approval'] },
            {
                requested_item: wfa.dataPill(params.trigger.request_item, 'reference'),
                needed: wfa.dataPill(intake.expedited, 'string'),
                summary: wfa.dataPill(intake.summary, 'string'),
                waitForCompletion: true,
            }
        )
        wfa.flowLogic.if(
            {
                $id: Now.ID['password-reset-flow-if-manager-rejected'],
                condition: `${wfa.dataPill(manager.approved, 'string')}!=yes`,
                annotation: 'Not approved: the request is closed',
            },
            () => {
                wfa.flowLogic.endFlow({ $id: Now.ID['password-reset-flow-end-manager-rejected'] })
            }
        )

        wfa.stage(params.stages.fulfilment)
        const worked = wfa.subflow(
            subflowWorkOnOption,
            { $id: Now.ID['password-reset-flow-work'] },
            {
                requested_item: wfa.dataPill(params.trigger.request_item.sys_id, 'string'),
                option: 'password_reset',
                waitForCompletion: true,
            }
        )

        wfa.stage(params.stages.completed)
        wfa.action(
            actionCloseOption,
            { $id: Now.ID['password-reset-flow-close'] },
            {
                requested_item: wfa.dataPill(params.trigger.request_item.sys_id, 'string'),
                task: wfa.dataPill(worked.task, 'string'),
            }
        )
    }
)
