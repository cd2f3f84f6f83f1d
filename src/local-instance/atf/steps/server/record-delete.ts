import { type StepType } from '../../step'
import { expectWrite, recordOf, refusalOf } from './records'

export const recordDelete: StepType = {
    name: 'Record Delete',
    run(step) {
        const [deleted, reason] = step.act(() => {
            const record = recordOf(step)
            return [record.deleteRecord(), refusalOf(step, record, [])] as const
        })
        expectWrite(step, step.text('assert_type') !== 'record_not_deleted', deleted, reason)
    },
}
