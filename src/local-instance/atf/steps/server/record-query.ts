import { type StepType } from '../../step'
import { recordFor } from './records'

export const recordQuery: StepType = {
    name: 'Record Query',
    run(step) {
        const table = step.table()
        const query = step.required('field_values')
        const wanted = step.text('assert_type') !== 'no_records_match_query'
        let first = ''
        const asExpected = step.until(() => {
            const record = recordFor(step, table)
            record.addEncodedQuery(query)
            record.query()
            first = record.next() ? record.getUniqueValue() : ''
            return (first !== '') === wanted
        })
        if (!asExpected)
            step.fail(wanted ? `No ${table} matches ${query}` : `${table} ${first} matches ${query}, and none should`)
        step.output('table', table)
        step.output('first_record', first)
    },
}
