import '@servicenow/sdk/global'
import { StringColumn } from '@servicenow/sdk/core'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'

/** Lets the tasks that wait for the customer go on when the customer wrote on the request. */
export const actionTakeAnswer = Action(
    {
        $id: Now.ID['action-take-answer'],
        name: 'Take the answer of the customer',
        internalName: 'take_the_answer_of_the_customer',
        access: 'package_private',
        description: 'Lets the tasks that wait for the customer go on when the customer wrote on the request.',
        inputs: {
            requested_item: StringColumn({ label: 'Requested item (sys_id)', mandatory: true }),
        },
        outputs: {},
    },
    (params) => {
        wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['action-take-answer-script'], label: 'Take the answer of the customer' },
            {
                required_run_time: 'instance',
                script: Now.include('./take-answer.server.js'),
                inputVariables: {
                    requested_item: {
                        label: 'Requested item (sys_id)',
                        value: wfa.dataPill(params.inputs.requested_item, 'string'),
                    },
                },
            }
        )
    }
)
