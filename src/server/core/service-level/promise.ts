import { type Holidays } from '../time/business-day'
import { addBusinessMinutes, businessMinutesBetween } from './business-time'

/** What CDT promises for one kind of task, in minutes of business time (T3). */
export interface ServicePromise {
    targetMinutes: number
    objectiveMinutes: number
}

/** The instants by which a task should be done, in epoch milliseconds. */
export interface Deadlines {
    targetAt: number
    objectiveAt: number
}

/** The clock starts when all required parties have approved (T1), which is when the task is created. */
export function deadlinesFrom(start: number, promise: ServicePromise, holidays: Holidays): Deadlines {
    return {
        targetAt: addBusinessMinutes(start, promise.targetMinutes, holidays),
        objectiveAt: addBusinessMinutes(start, promise.objectiveMinutes, holidays),
    }
}

/** T6: the deadlines move by the business time for which CDT waited for somebody else. */
export function deadlinesAfterPause(
    deadlines: Deadlines,
    pausedAt: number,
    resumedAt: number,
    holidays: Holidays
): Deadlines {
    const waited = businessMinutesBetween(pausedAt, resumedAt, holidays)
    return {
        targetAt: addBusinessMinutes(deadlines.targetAt, waited, holidays),
        objectiveAt: addBusinessMinutes(deadlines.objectiveAt, waited, holidays),
    }
}
