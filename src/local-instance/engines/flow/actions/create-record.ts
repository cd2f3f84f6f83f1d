import { type FlowAction } from './types'

export const createRecord: FlowAction = {
    id: '2de05916c31332002841b63b12d3aee1',
    name: 'createRecord',
    run(step) {
        const table = step.text('table_name')
        const record = step.platform.record(table)
        record.initialize()
        step.assign(record, 'values')
        return { table_name: table, record: step.insert(record) }
    },
}
