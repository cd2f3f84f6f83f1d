import { StepError } from '../signals'
import { refOf, type Outputs } from '../values'
import { lookUp } from './look-up'
import { type FlowAction } from './types'

export const lookUpRecord: FlowAction = {
    id: '9d09f99587003300663ca1bb36cb0ba3',
    name: 'lookUpRecord',
    run(step) {
        const table = step.text('table')
        const found = lookUp(step, 2)
        const tolerant = step.flag('__snc_dont_fail_on_error') || step.flag('dont_fail_flow_on_error')
        const failed = (message: string): Outputs => {
            if (!tolerant) throw new StepError(message)
            return { Table: table, Record: null, status: '1', error_message: message }
        }
        if (!found.next()) return failed(`No ${table} record matches '${step.query('conditions')}'`)
        const record = refOf(found)
        if (step.text('if_multiple_records_are_found_action') === 'error' && found.next()) {
            return failed(`Several ${table} records match '${step.query('conditions')}'`)
        }
        return { Table: table, Record: record, status: '0', error_message: null }
    },
}
