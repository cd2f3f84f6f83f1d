import { StepError } from '../signals'
import { refOf, textOf } from '../values'
import { type FlowAction } from './types'

/** The existing record is found by the unique columns among the given fields. */
export const createOrUpdateRecord: FlowAction = {
    id: 'ab575ae253b3230034c6ddeeff7b12f1',
    name: 'createOrUpdateRecord',
    run(step) {
        const table = step.text('table_name')
        const columns = step.platform.dictionary.table(table)?.columns
        const unique = step.template('fields').filter(({ field }) => columns?.get(field)?.unique)
        if (unique.length === 0) throw new StepError(`None of the fields given for ${table} is unique`)
        const record = step.platform.record(table)
        for (const { field, value } of unique) record.addQuery(field, textOf(value))
        record.query()
        const exists = record.next()
        if (!exists) record.initialize()
        step.assign(record, 'fields')
        if (!exists) return { table_name: table, record: step.insert(record), status: 'created', error_message: null }
        if (!record.update()) throw new StepError(record.getLastErrorMessage() ?? `${table} was not updated`)
        return { table_name: table, record: refOf(record), status: 'updated', error_message: null }
    },
}
