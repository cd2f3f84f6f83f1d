import { type StepType } from '../../step'
import { expectWrite, recordFor, refusalOf, setFields } from './records'

export const recordInsert: StepType = {
    name: 'Record Insert',
    run(step) {
        const table = step.table()
        const [id, reason] = step.act(() => {
            const record = recordFor(step, table)
            record.initialize()
            const refused = setFields(step, record, 'create')
            const inserted = refused.length === 0 ? record.insert() : null
            return [inserted, inserted ? '' : refusalOf(step, record, refused)] as const
        })
        expectWrite(step, step.text('assert_type') !== 'record_not_inserted', id, reason)
        step.output('table', table)
        step.output('record_id', id ?? '')
    },
}
