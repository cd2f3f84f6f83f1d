import '@servicenow/sdk/global'
import { StringColumn } from '@servicenow/sdk/core'
import { action, Subflow, wfa } from '@servicenow/sdk/automation'

/** Waits until every task that is open now for a request is closed, whichever is closed first. */
export const subflowWaitForTasks = Subflow(
    {
        $id: Now.ID['wait-for-tasks-subflow'],
        name: 'Wait for the tasks of a request',
        internalName: 'wait_for_the_tasks_of_a_request',
        description: 'Waits until every task that is open now for a requested item is closed.',
        runAs: 'system',
        inputs: { requested_item: StringColumn({ label: 'Requested item (sys_id)', mandatory: true }) },
        outputs: {},
    },
    (params) => {
        const open = wfa.action(
            action.core.lookUpRecords,
            { $id: Now.ID['wait-for-tasks-subflow-look-up'] },
            {
                table: 'x_cdt_certs_task',
                conditions: `requested_item=${wfa.dataPill(params.inputs.requested_item, 'string')}^active=true`,
                sort_type: 'sort_asc',
                sort_column: 'number',
                max_results: 1000,
            }
        )
        wfa.flowLogic.forEach(
            wfa.dataPill(open.Records, 'records'),
            { $id: Now.ID['wait-for-tasks-subflow-each'] },
            (task) => {
                wfa.action(
                    action.core.waitForCondition,
                    { $id: Now.ID['wait-for-tasks-subflow-wait'] },
                    {
                        table_name: 'x_cdt_certs_task',
                        record: wfa.dataPill(task, 'reference'),
                        conditions: 'active=false',
                        timeout_flag: false,
                    }
                )
            }
        )
    }
)
