import { StepError } from '../signals'
import { isRecordRef } from '../values'
import { type FlowAction } from './types'

export const deleteRecord: FlowAction = {
    id: 'c3e09916c31332002841b63b12d3aedf',
    name: 'deleteRecord',
    run(step) {
        const ref = step.value('record')
        if (!isRecordRef(ref)) throw new StepError('Delete Record needs a record, not its sys_id alone')
        const record = step.platform.record(ref.table)
        if (!record.get(ref.sys_id)) throw new StepError(`There is no ${ref.table} ${ref.sys_id} to delete`)
        if (!record.deleteRecord()) throw new StepError(`${ref.table} ${ref.sys_id} was not deleted`)
        return {}
    },
}
