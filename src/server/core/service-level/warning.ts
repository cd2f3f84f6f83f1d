import { type Warning, WARNING } from '../states'
import { type ServiceRecord } from './service-record'

/** The order in which they happen. */
const SEQUENCE: readonly (Warning | null)[] = [null, WARNING.atRisk, WARNING.critical, WARNING.breached]

/**
 * What people have to be told of a task whose clock runs: the last mark that it has passed; null when they know it. A
 * mark that was passed unnoticed, as after an outage, is covered by the later one.
 */
export function dueWarning(record: ServiceRecord, now: number): Warning | null {
    const passed = (at: number | null) => at !== null && now >= at
    const due = passed(record.objectiveAt)
        ? WARNING.breached
        : passed(record.criticalAt)
          ? WARNING.critical
          : passed(record.atRiskAt)
            ? WARNING.atRisk
            : null
    return SEQUENCE.indexOf(due) > SEQUENCE.indexOf(record.warned) ? due : null
}
