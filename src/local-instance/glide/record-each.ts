import { type RecordSelf } from './glide-record'
import { RecordState } from './record-state'

/** Gives every record that the query finds to `work`, with the switches of this object. */
export function eachRecord({ query, state, valid }: RecordSelf, work: (record: RecordState) => void): void {
    for (const row of valid ? query.rows() : []) {
        const record = new RecordState(state.table)
        record.workflow = state.workflow
        record.systemFields = state.systemFields
        record.load(row)
        work(record)
    }
}
