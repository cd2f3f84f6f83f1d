import { type PlatformRecord } from '../../../platform'
import { type Step } from '../step'

/** The queried records of a look-up, sorted as its inputs say. */
export function lookUp(step: Step, limit: number): PlatformRecord {
    const records = step.platform.record(step.text('table'))
    records.addEncodedQuery(step.query('conditions'))
    const column = step.text('sort_column')
    if (column && step.text('sort_type') === 'sort_desc') records.orderByDesc(column)
    else if (column) records.orderBy(column)
    records.setLimit(limit)
    records.query()
    return records
}
