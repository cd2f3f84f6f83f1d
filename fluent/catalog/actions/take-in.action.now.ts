import '@servicenow/sdk/global'
import { StringColumn } from '@servicenow/sdk/core'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'

/** Reads and checks an order; makes its submittals, or refuses it and closes the item. */
export const actionTakeIn = Action(
    {
        $id: Now.ID['action-take-in'],
        name: 'Take in a certificate order',
        internalName: 'take_in_a_certificate_order',
        access: 'package_private',
        description:
            'Checks the order of a requested item and makes its submittals; a refused order is closed with the reasons.',
        inputs: { requested_item: StringColumn({ label: 'Requested item (sys_id)', mandatory: true }) },
        outputs: {
            verdict: StringColumn({ label: 'Verdict: accepted or refused' }),
            approver: StringColumn({ label: 'Department approver (sys_id)' }),
            deputy_approver: StringColumn({ label: 'Deputy approver (sys_id)' }),
            expedited: StringColumn({ label: 'Expedited: yes or no' }),
            summary: StringColumn({ label: 'The order in short', maxLength: 300 }),
        },
    },
    (params) => {
        const step = wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['action-take-in-script'], label: 'Check the order' },
            {
                required_run_time: 'instance',
                script: Now.include('./take-in.server.js'),
                inputVariables: {
                    requested_item: {
                        label: 'Requested item',
                        value: wfa.dataPill(params.inputs.requested_item, 'string'),
                    },
                },
                outputVariables: {
                    verdict: StringColumn({ label: 'Verdict' }),
                    approver: StringColumn({ label: 'Approver' }),
                    deputy_approver: StringColumn({ label: 'Deputy approver' }),
                    expedited: StringColumn({ label: 'Expedited' }),
                    summary: StringColumn({ label: 'Summary', maxLength: 300 }),
                },
            }
        )
        wfa.assignActionOutputs(params.outputs, {
            verdict: wfa.dataPill(step.verdict, 'string'),
            approver: wfa.dataPill(step.approver, 'string'),
            deputy_approver: wfa.dataPill(step.deputy_approver, 'string'),
            expedited: wfa.dataPill(step.expedited, 'string'),
            summary: wfa.dataPill(step.summary, 'string'),
        })
    }
)
