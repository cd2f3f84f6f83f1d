import { UnsupportedError } from '../../../errors'
import { type Platform, type SysId } from '../../../platform'
import { contextsWhere } from '../contexts'
import { type RecordRef } from '../values'

/**
 * Whether an update may start the flow again for a record, by the "Run Trigger" of the trigger. A change is told apart by
 * the fields and the values they got; the platform keeps the record's whole history for it.
 */
export function strategyAllows(
    platform: Platform,
    flowId: SysId,
    subject: RecordRef,
    strategy: string,
    change: string
): boolean {
    if (strategy === 'every') return true
    const earlier = contextsWhere(platform, `flow=${flowId}^source_record=${subject.sys_id}`)
    switch (strategy || 'once') {
        case 'once':
            return earlier.length === 0
        case 'always':
            return earlier.every(({ state }) => state !== 'IN_PROGRESS' && state !== 'WAITING')
        case 'unique_changes':
            return change !== '' && earlier.every(({ run }) => run.change !== change)
        default:
            throw new UnsupportedError(`The flow trigger strategy '${strategy}'`)
    }
}
