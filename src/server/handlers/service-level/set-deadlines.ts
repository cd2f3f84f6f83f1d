import { gs, type GlideRecord } from '@servicenow/glide'
import { missingForBreach } from '../../core/service-level/breach'
import { beginsAtDelivery, type PromisedTask, promiseNames } from '../../core/service-level/definitions'
import * as clock from '../../core/service-level/service-record'
import { WAITING_ON } from '../../core/states'
import { closingOf } from '../../core/task/closing'
import { fromGlideUtc } from '../../core/time/glide-time'
import { requestedAtOf } from '../../records/requested-item'
import { promiseFor, warningMarks } from '../../records/service-level'
import { clockSurroundings } from '../../records/calendar'
import { setServiceRecord, toServiceRecord } from '../../records/service-record'
import { toTask } from '../../records/task'

/**
 * Before a task is written: its service level (T1, T3, T6), which shows what the platform's service-level records count:
 * deadlines of a new or reopened task, a pause that ends, the outcome of one that is closed.
 *
 * @param previous the task before the write; null for a new one.
 */
export function setDeadlines(current: GlideRecord, previous: GlideRecord | null): void {
    const before = previous === null || current.isNewRecord() ? null : previous
    const isClosed = closingOf(toTask(current)) !== 'open'
    const wasClosed = before !== null && closingOf(toTask(before)) !== 'open'
    const pause = before === null ? null : endedPause(before, current, isClosed)
    if (before !== null && pause === null && isClosed === wasClosed) return
    if (!isMeasured(current, before)) return

    const surroundings = clockSurroundings()
    let record = before === null ? begin(current, surroundings) : toServiceRecord(current)
    if (record === null) return
    if (wasClosed && !isClosed) record = reopen(current, record, surroundings)
    if (pause !== null) record = clock.endPause(record, pause, surroundings)
    if (isClosed && !wasClosed) record = finish(current, record, surroundings)
    if (record !== null) setServiceRecord(current, record)
}

/** Asked before the calendar is read: what a renewal run raises promises nothing, and there may be thousands. */
function isMeasured(current: GlideRecord, before: GlideRecord | null): boolean {
    return before === null ? promiseNames(promisedTask(current)) !== null : toServiceRecord(current).startedAt !== null
}

function begin(current: GlideRecord, surroundings: clock.Surroundings): clock.ServiceRecord | null {
    const promise = promiseOf(current)
    if (promise === null) return null
    const atDelivery = beginsAtDelivery(current.getValue('kind') ?? '')
    const requestedAt = atDelivery ? surroundings.now : requestedAtOf(current.getValue('requested_item') ?? '')
    return clock.startClock(clock.startOfRecord(requestedAt, surroundings), promise, warningMarks(), surroundings)
}

function reopen(
    current: GlideRecord,
    record: clock.ServiceRecord,
    surroundings: clock.Surroundings
): clock.ServiceRecord {
    const promise = promiseOf(current)
    return promise === null ? record : clock.reopenClock(record, promise, warningMarks(), surroundings)
}

/** @returns null when the task may not be completed yet. */
function finish(
    current: GlideRecord,
    record: clock.ServiceRecord,
    surroundings: clock.Surroundings
): clock.ServiceRecord | null {
    const text = (column: string) => current.getValue(column) ?? ''
    const complete = closingOf(toTask(current)) === 'complete'
    const asks = complete && clock.isBreached(record, surroundings.now)
    const missing = asks ? missingForBreach(text('breach_cause'), text('breach_reason')) : null
    if (missing !== null) {
        gs.addErrorMessage(missing)
        current.setAbortAction(true)
        return null
    }
    current.setValue('waiting_on', WAITING_ON.cdt)
    current.setValue('waiting_since', '')
    return clock.finishClock(record, complete, surroundings)
}

function promiseOf(current: GlideRecord) {
    return promiseFor(promisedTask(current))
}

function promisedTask(current: GlideRecord): PromisedTask {
    return {
        kind: current.getValue('kind') ?? '',
        expedited: current.getValue('expedited') === '1',
        ordered: (current.getValue('requested_item') ?? '') !== '',
    }
}

/** The wait that ends with this write; null when there was none, or when it goes on. */
function endedPause(before: GlideRecord, current: GlideRecord, isClosed: boolean): clock.Pause | null {
    const waitedFor = before.getValue('waiting_on') ?? ''
    const goesOn = !isClosed && waitedFor === current.getValue('waiting_on')
    return goesOn ? null : clock.pauseOf(waitedFor, fromGlideUtc(before.getValue('waiting_since') ?? ''))
}
