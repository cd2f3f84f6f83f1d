import { OUTCOME, type Outcome, WAITING_ON, type WaitingOn, type Warning } from '../states'
import { type Holidays } from '../time/business-day'
import { addBusinessMinutes, businessMinutesBetween } from './business-time'
import { type ServicePromise, type WarningMarks } from './promise'

/**
 * What a task says of its service level. Instants are epoch milliseconds at whole seconds, lengths are whole seconds of
 * business time (T4). What a reopened task took is the sum of its runs; its deadlines are those of the present run.
 */
export interface ServiceRecord {
    requestedAt: number | null
    startedAt: number | null
    finishedAt: number | null
    /** null where only an objective is promised. */
    targetAt: number | null
    objectiveAt: number | null
    atRiskAt: number | null
    criticalAt: number | null
    warned: Warning | null
    outcome: Outcome | null
    approvalSeconds: number
    customerSeconds: number
    vendorSeconds: number
    /** Waiting within the present run: what its clock does not count. */
    pausedSeconds: number
    workSeconds: number
    reopened: number
}

/** What the numbers depend on besides the task. */
export interface Surroundings {
    now: number
    holidays: Holidays
}

export function startOfRecord(requestedAt: number | null, { now, holidays }: Surroundings): ServiceRecord {
    return {
        requestedAt,
        startedAt: null,
        finishedAt: null,
        targetAt: null,
        objectiveAt: null,
        atRiskAt: null,
        criticalAt: null,
        warned: null,
        outcome: null,
        approvalSeconds: requestedAt === null ? 0 : businessSeconds(requestedAt, now, holidays),
        customerSeconds: 0,
        vendorSeconds: 0,
        pausedSeconds: 0,
        workSeconds: 0,
        reopened: 0,
    }
}

/** T1: the clock starts when all required parties have approved, which is when the task is created; and anew on reopening. */
export function startClock(
    record: ServiceRecord,
    promise: ServicePromise,
    marks: WarningMarks,
    { now, holidays }: Surroundings
): ServiceRecord {
    const after = (minutes: number) => addBusinessMinutes(now, minutes, holidays)
    const warnedMinutes = promise.targetMinutes ?? promise.objectiveMinutes
    return {
        ...record,
        startedAt: now,
        finishedAt: null,
        targetAt: promise.targetMinutes === null ? null : after(promise.targetMinutes),
        objectiveAt: after(promise.objectiveMinutes),
        atRiskAt: after((warnedMinutes * marks.atRiskPercent) / 100),
        criticalAt: after((warnedMinutes * marks.criticalPercent) / 100),
        warned: null,
        outcome: record.outcome === OUTCOME.breached ? OUTCOME.breached : null,
        pausedSeconds: 0,
    }
}

/** A breach is not undone by reopening: the request stays breached, whatever the next run does. */
export function reopenClock(
    record: ServiceRecord,
    promise: ServicePromise,
    marks: WarningMarks,
    surroundings: Surroundings
): ServiceRecord {
    return { ...startClock(record, promise, marks, surroundings), reopened: record.reopened + 1 }
}

/** A wait for somebody outside CDT, from an instant on. */
export interface Pause {
    party: WaitingOn
    since: number
}

/** The pause that a task is in; null when its clock runs. */
export function pauseOf(waitingOn: string, since: number | null): Pause | null {
    if (since === null || (waitingOn !== WAITING_ON.customer && waitingOn !== WAITING_ON.vendor)) return null
    return { party: waitingOn, since }
}

/** T6: the deadlines move by the business time for which CDT waited for somebody else, and the record says for whom. */
export function endPause(
    record: ServiceRecord,
    { party, since }: Pause,
    { now, holidays }: Surroundings
): ServiceRecord {
    const waited = businessSeconds(since, now, holidays)
    const moved = (at: number | null) => (at === null ? null : addBusinessMinutes(at, waited / 60, holidays))
    /** A mark that was passed before the pause stays where it was. */
    const movedIfAhead = (at: number | null) => (at !== null && at <= since ? at : moved(at))
    return {
        ...record,
        targetAt: moved(record.targetAt),
        objectiveAt: moved(record.objectiveAt),
        atRiskAt: movedIfAhead(record.atRiskAt),
        criticalAt: movedIfAhead(record.criticalAt),
        pausedSeconds: record.pausedSeconds + waited,
        customerSeconds: record.customerSeconds + (party === WAITING_ON.customer ? waited : 0),
        vendorSeconds: record.vendorSeconds + (party === WAITING_ON.vendor ? waited : 0),
    }
}

/** The end of a run. Time that ends in the very second of the objective is breached, as the platform's clock counts. */
export function finishClock(record: ServiceRecord, complete: boolean, { now, holidays }: Surroundings): ServiceRecord {
    const worked =
        record.startedAt === null ? 0 : businessSeconds(record.startedAt, now, holidays) - record.pausedSeconds
    return {
        ...record,
        finishedAt: now,
        workSeconds: record.workSeconds + worked,
        outcome: complete ? (isBreached(record, now) ? OUTCOME.breached : OUTCOME.met) : OUTCOME.cancelled,
    }
}

/** Whether the promise is broken at an instant at which the task's clock runs. */
export function isBreached(record: ServiceRecord, now: number): boolean {
    return record.outcome === OUTCOME.breached || (record.objectiveAt !== null && now >= record.objectiveAt)
}

/**
 * 100 for a finished request that kept its objective, 0 for one that missed it: the average of several is their
 * attainment in percent. null for one that is open or was given up.
 */
export function keptPercent({ finishedAt, outcome }: ServiceRecord): number | null {
    if (finishedAt === null || outcome === null || outcome === OUTCOME.cancelled) return null
    return outcome === OUTCOME.met ? 100 : 0
}

/** Whether completing a task now would record a breach; a pause that it is in would end with it. */
export function breachesIfFinished(record: ServiceRecord, pause: Pause | null, surroundings: Surroundings): boolean {
    return isBreached(pause === null ? record : endPause(record, pause, surroundings), surroundings.now)
}

function businessSeconds(start: number, end: number, holidays: Holidays): number {
    return Math.round(businessMinutesBetween(start, end, holidays) * 60)
}
