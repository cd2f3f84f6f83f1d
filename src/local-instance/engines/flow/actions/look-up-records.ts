import { refOf, type RecordRef } from '../values'
import { lookUp } from './look-up'
import { type FlowAction } from './types'

const DEFAULT_LIMIT = 1000

export const lookUpRecords: FlowAction = {
    id: '43400a1587003300663ca1bb36cb0b4b',
    name: 'lookUpRecords',
    run(step) {
        const found = lookUp(step, Number(step.text('max_results')) || DEFAULT_LIMIT)
        const records: RecordRef[] = []
        while (found.next()) records.push(refOf(found))
        return { Table: step.text('table'), Records: records, Count: records.length }
    },
}
