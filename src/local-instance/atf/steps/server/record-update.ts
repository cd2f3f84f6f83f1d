import { type StepType } from '../../step'
import { expectWrite, recordOf, refusalOf, setFields } from './records'

export const recordUpdate: StepType = {
    name: 'Record Update',
    run(step) {
        const [id, reason] = step.act(() => {
            const record = recordOf(step)
            const refused = setFields(step, record, 'write')
            const updated = refused.length === 0 ? record.update() : null
            return [updated, updated ? '' : refusalOf(step, record, refused)] as const
        })
        expectWrite(step, step.text('assert_type') !== 'record_not_updated', id, reason)
    },
}
