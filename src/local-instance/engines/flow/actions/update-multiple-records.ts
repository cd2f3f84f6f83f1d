import { StepError } from '../signals'
import { textOf } from '../values'
import { type FlowAction } from './types'

export const updateMultipleRecords: FlowAction = {
    id: '9daf2a72c75100105312134c95c26073',
    name: 'updateMultipleRecords',
    run(step) {
        const records = step.platform.record(step.text('table_name'))
        records.addEncodedQuery(step.query('conditions'))
        records.query()
        const fields = step.template('field_values')
        let count = 0
        while (records.next()) {
            for (const { field, value } of fields) records.setValue(field, textOf(value))
            if (!records.update()) throw new StepError(`${records.getTableName()} was not updated`)
            count++
        }
        return { status: '0', count, message: null }
    },
}
