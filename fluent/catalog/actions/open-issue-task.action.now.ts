import '@servicenow/sdk/global'
import { StringColumn } from '@servicenow/sdk/core'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'

/** Puts an approved request into the queue; the service-level clock starts with the task (T1). */
export const actionOpenIssueTask = Action(
    {
        $id: Now.ID['action-open-issue-task'],
        name: 'Open the task to issue a certificate',
        internalName: 'open_the_task_to_issue_a_certificate',
        access: 'package_private',
        description: 'Opens the task for the approved submittal of a requested item.',
        inputs: { requested_item: StringColumn({ label: 'Requested item (sys_id)', mandatory: true }) },
        outputs: { task: StringColumn({ label: 'Task (sys_id); empty when the request was withdrawn' }) },
    },
    (params) => {
        const step = wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['action-open-issue-task-script'], label: 'Open the task' },
            {
                required_run_time: 'instance',
                script: Now.include('./open-issue-task.server.js'),
                inputVariables: {
                    requested_item: {
                        label: 'Requested item',
                        value: wfa.dataPill(params.inputs.requested_item, 'string'),
                    },
                },
                outputVariables: { task: StringColumn({ label: 'Task' }) },
            }
        )
        wfa.assignActionOutputs(params.outputs, { task: wfa.dataPill(step.task, 'string') })
    }
)
