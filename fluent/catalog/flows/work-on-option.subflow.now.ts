import '@servicenow/sdk/global'
import { StringColumn } from '@servicenow/sdk/core'
import { action, Subflow, wfa } from '@servicenow/sdk/automation'
import { actionOpenOptionTask } from '../actions/open-option-task.action.now'

/** Opens the task of an approved order of one of the options and waits until it is closed; the same for all of them. */
export const subflowWorkOnOption = Subflow(
    {
        $id: Now.ID['work-on-option-subflow'],
        name: 'Work on an approved option',
        internalName: 'work_on_an_approved_option',
        description: 'Opens the task of an approved order of one of the options and waits until it is closed.',
        runAs: 'system',
        inputs: {
            requested_item: StringColumn({ label: 'Requested item', mandatory: true }),
            option: StringColumn({ label: 'Option', mandatory: true }),
        },
        outputs: { task: StringColumn({ label: 'Closed task; empty when the request was withdrawn' }) },
    },
    (params) => {
        const opened = wfa.action(
            actionOpenOptionTask,
            { $id: Now.ID['work-on-option-subflow-open-task'] },
            {
                requested_item: wfa.dataPill(params.inputs.requested_item, 'string'),
                option: wfa.dataPill(params.inputs.option, 'string'),
            }
        )
        wfa.flowLogic.if(
            {
                $id: Now.ID['work-on-option-subflow-if-withdrawn'],
                condition: `${wfa.dataPill(opened.task, 'string')}ISEMPTY`,
                annotation: 'The request was withdrawn while it was being approved',
            },
            () => {
                wfa.flowLogic.endFlow({ $id: Now.ID['work-on-option-subflow-end-withdrawn'] })
            }
        )
        wfa.action(
            action.core.waitForCondition,
            { $id: Now.ID['work-on-option-subflow-wait'] },
            {
                table_name: 'x_cdt_certs_task',
                record: wfa.dataPill(opened.task, 'reference'),
                conditions: 'active=false',
                timeout_flag: false,
            }
        )
        wfa.flowLogic.assignSubflowOutputs({ $id: Now.ID['work-on-option-subflow-closed'] }, params.outputs, {
            task: wfa.dataPill(opened.task, 'string'),
        })
    }
)
