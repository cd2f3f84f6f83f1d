import '@servicenow/sdk/global'
import { StringColumn } from '@servicenow/sdk/core'
import { Action, actionStep, wfa } from '@servicenow/sdk/automation'

/** Checks an order of one of the options; refuses it, does it at once, or says who has to approve. */
export const actionTakeInOption = Action(
    {
        $id: Now.ID['action-take-in-option'],
        name: 'Take in a request',
        internalName: 'take_in_a_request',
        access: 'package_private',
        description: 'Checks an order of one of the options; refuses it, does it at once, or says who has to approve.',
        inputs: {
            requested_item: StringColumn({ label: 'Requested item (sys_id)', mandatory: true }),
            option: StringColumn({ label: 'Option of the service', mandatory: true }),
        },
        outputs: {
            verdict: StringColumn({ label: 'Verdict: accepted, done or refused' }),
            approver: StringColumn({ label: 'Department approver (sys_id)' }),
            deputy_approver: StringColumn({ label: 'Deputy approver (sys_id)' }),
            needs_department: StringColumn({ label: 'Department approves: yes or no' }),
            needs_cdt: StringColumn({ label: 'CDT approves: yes or no' }),
            expedited: StringColumn({ label: 'Expedited: yes or no' }),
            summary: StringColumn({ label: 'The order in short', maxLength: 300 }),
        },
    },
    (params) => {
        const step = wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['action-take-in-option-script'], label: 'Take in a request' },
            {
                required_run_time: 'instance',
                script: Now.include('./take-in-option.server.js'),
                inputVariables: {
                    requested_item: {
                        label: 'Requested item (sys_id)',
                        value: wfa.dataPill(params.inputs.requested_item, 'string'),
                    },
                    option: { label: 'Option of the service', value: wfa.dataPill(params.inputs.option, 'string') },
                },
                outputVariables: {
                    verdict: StringColumn({ label: 'Verdict: accepted, done or refused' }),
                    approver: StringColumn({ label: 'Department approver (sys_id)' }),
                    deputy_approver: StringColumn({ label: 'Deputy approver (sys_id)' }),
                    needs_department: StringColumn({ label: 'Department approves: yes or no' }),
                    needs_cdt: StringColumn({ label: 'CDT approves: yes or no' }),
                    expedited: StringColumn({ label: 'Expedited: yes or no' }),
                    summary: StringColumn({ label: 'The order in short', maxLength: 300 }),
                },
            }
        )
        wfa.assignActionOutputs(params.outputs, {
            verdict: wfa.dataPill(step.verdict, 'string'),
            approver: wfa.dataPill(step.approver, 'string'),
            deputy_approver: wfa.dataPill(step.deputy_approver, 'string'),
            needs_department: wfa.dataPill(step.needs_department, 'string'),
            needs_cdt: wfa.dataPill(step.needs_cdt, 'string'),
            expedited: wfa.dataPill(step.expedited, 'string'),
            summary: wfa.dataPill(step.summary, 'string'),
        })
    }
)
