import { StepError } from '../signals'
import { refOf } from '../values'
import { type FlowAction } from './types'

export const updateRecord: FlowAction = {
    id: 'f9d01dd2c31332002841b63b12d3aea1',
    name: 'updateRecord',
    run(step) {
        const record = step.record('record', 'table_name')
        step.assign(record, 'values')
        if (!record.update()) {
            throw new StepError(record.getLastErrorMessage() ?? `${record.getTableName()} was not updated`)
        }
        return { table_name: record.getTableName(), record: refOf(record) }
    },
}
