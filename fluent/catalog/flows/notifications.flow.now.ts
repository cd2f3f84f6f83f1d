import '@servicenow/sdk/global'
import { Flow, FlowStage, trigger, wfa } from '@servicenow/sdk/automation'
import { actionTakeInOption } from '../actions/take-in-option.action.now'

/** Checks the order and does it at once. */
Flow(
    {
        $id: Now.ID['notifications-flow'],
        name: 'Change of notification contacts',
        internalName: 'change_of_notification_contacts',
        description: 'Checks the order and does it at once.',
        runAs: 'system',
        stages: {
            checks: FlowStage({ label: 'Checked and done', value: 'checks', alwaysShow: true }),
        },
    },
    wfa.trigger(
        trigger.application.serviceCatalog,
        { $id: Now.ID['notifications-flow-trigger'] },
        { run_flow_in: 'foreground' }
    ),
    (params) => {
        wfa.stage(params.stages.checks)
        wfa.action(
            actionTakeInOption,
            { $id: Now.ID['notifications-flow-take-in'] },
            {
                requested_item: wfa.dataPill(params.trigger.request_item.sys_id, 'string'),
                option: 'notifications',
            }
        )
    }
)
