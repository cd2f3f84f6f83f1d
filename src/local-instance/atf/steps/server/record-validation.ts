import { type StepType } from '../../step'
import { recordFor } from './records'

export const recordValidation: StepType = {
    name: 'Record Validation',
    run(step) {
        const table = step.table()
        const id = step.required('record_id')
        const query = step.text('field_values')
        const wanted = step.text('assert_type') !== 'record_not_found'
        const asExpected = step.until(() => {
            const record = recordFor(step, table)
            if (query) record.addEncodedQuery(query)
            record.addQuery('sys_id', id)
            record.query()
            return record.next() === wanted
        })
        if (!asExpected)
            step.fail(`${table} ${id} ${wanted ? 'does not satisfy' : 'satisfies'} ${query || 'the step: it exists'}`)
    },
}
