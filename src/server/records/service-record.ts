import { type GlideRecord } from '@servicenow/glide'
import { weekOf } from '../core/ledger/period'
import { businessDays } from '../core/service-level/business-time'
import { keptPercent, type ServiceRecord } from '../core/service-level/service-record'
import { timesInWords } from '../core/service-level/times-in-words'
import { type Outcome, type Warning } from '../core/states'
import { fromGlideUtc, glideUtc } from '../core/time/glide-time'
import { pacificDate } from '../core/time/pacific'

export function toServiceRecord(task: GlideRecord): ServiceRecord {
    const instant = (column: string) => fromGlideUtc(task.getValue(column) ?? '')
    const count = (column: string) => Number(task.getValue(column) ?? 0)
    return {
        requestedAt: instant('requested_at'),
        startedAt: instant('started_at'),
        finishedAt: instant('finished_at'),
        targetAt: instant('target_at'),
        objectiveAt: instant('objective_at'),
        atRiskAt: instant('at_risk_at'),
        criticalAt: instant('critical_at'),
        warned: (task.getValue('warned') || null) as Warning | null,
        outcome: (task.getValue('outcome') || null) as Outcome | null,
        approvalSeconds: count('approval_seconds'),
        customerSeconds: count('customer_seconds'),
        vendorSeconds: count('vendor_seconds'),
        pausedSeconds: count('paused_seconds'),
        workSeconds: count('work_seconds'),
        reopened: count('reopened'),
    }
}

/** Puts the numbers on a task that is about to be written. */
export function setServiceRecord(task: GlideRecord, record: ServiceRecord): void {
    const instant = (column: string, at: number | null) => task.setValue(column, at === null ? '' : glideUtc(at))
    instant('requested_at', record.requestedAt)
    instant('started_at', record.startedAt)
    instant('finished_at', record.finishedAt)
    instant('target_at', record.targetAt)
    instant('objective_at', record.objectiveAt)
    instant('at_risk_at', record.atRiskAt)
    instant('critical_at', record.criticalAt)
    const finishedOn = record.finishedAt === null ? null : pacificDate(record.finishedAt)
    task.setValue('finished_month', finishedOn?.slice(0, 7) ?? '')
    task.setValue('finished_week', finishedOn === null ? '' : weekOf(finishedOn).from)
    task.setValue('kept_percent', keptPercent(record) ?? '')
    task.setValue('work_days', businessDays(record.workSeconds))
    task.setValue('times', timesInWords(record))
    task.setValue('warned', record.warned ?? '')
    task.setValue('outcome', record.outcome ?? '')
    task.setValue('approval_seconds', record.approvalSeconds)
    task.setValue('customer_seconds', record.customerSeconds)
    task.setValue('vendor_seconds', record.vendorSeconds)
    task.setValue('paused_seconds', record.pausedSeconds)
    task.setValue('work_seconds', record.workSeconds)
    task.setValue('reopened', record.reopened)
}
