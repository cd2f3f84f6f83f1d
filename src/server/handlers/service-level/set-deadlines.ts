import { type GlideRecord } from '@servicenow/glide'
import { deadlinesAfterPause, deadlinesFrom } from '../../core/service-level/promise'
import { WAITING_ON } from '../../core/states'
import { fromGlideUtc, glideUtc } from '../../core/time/glide-time'
import { stateHolidays } from '../../records/calendar'
import { now } from '../../records/clock'
import { promiseFor } from '../../records/service-level'

/**
 * Before a task is written: target and objective of a new one (T3), moved by the business time for which CDT waited when
 * a pause ends (T6). The columns show what the service-level records count.
 *
 * @param previous the task before the write; null for a new one.
 */
export function setDeadlines(current: GlideRecord, previous: GlideRecord | null): void {
    if (previous === null || current.isNewRecord()) start(current)
    else if (isPause(previous) && previous.getValue('waiting_on') !== current.getValue('waiting_on'))
        resume(current, fromGlideUtc(previous.getValue('waiting_since') ?? ''))
}

function start(current: GlideRecord): void {
    const promise = promiseFor(current.getValue('kind') ?? '')
    if (promise === null) return
    const { targetAt, objectiveAt } = deadlinesFrom(now(), promise, stateHolidays())
    current.setValue('target_at', glideUtc(targetAt))
    current.setValue('objective_at', glideUtc(objectiveAt))
}

function resume(current: GlideRecord, pausedAt: number | null): void {
    const targetAt = fromGlideUtc(current.getValue('target_at') ?? '')
    const objectiveAt = fromGlideUtc(current.getValue('objective_at') ?? '')
    if (pausedAt === null || targetAt === null || objectiveAt === null) return
    const moved = deadlinesAfterPause({ targetAt, objectiveAt }, pausedAt, now(), stateHolidays())
    current.setValue('target_at', glideUtc(moved.targetAt))
    current.setValue('objective_at', glideUtc(moved.objectiveAt))
}

function isPause(task: GlideRecord): boolean {
    const waitingOn = task.getValue('waiting_on')
    return waitingOn === WAITING_ON.customer || waitingOn === WAITING_ON.vendor
}
