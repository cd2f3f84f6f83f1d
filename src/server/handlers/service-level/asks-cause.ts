import { breachesIfFinished } from '../../core/service-level/service-record'
import { clockSurroundings } from '../../records/calendar'
import { findServiceRecord } from '../../records/service-level'

/** Whether completing a task now asks why its objective was missed. */
export function asksCause(taskId: string): boolean {
    const found = findServiceRecord(taskId)
    return found !== null && breachesIfFinished(found.record, found.pause, clockSurroundings())
}
