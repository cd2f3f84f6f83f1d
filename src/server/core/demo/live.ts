import { addBusinessMinutes, MINUTES_PER_BUSINESS_DAY } from '../service-level/business-time'
import { type ServicePromise, type WarningMarks } from '../service-level/promise'
import * as clock from '../service-level/service-record'
import { dueWarning } from '../service-level/warning'
import { OUTCOME, WARNING } from '../states'
import { addBusinessDays } from '../time/business-day'
import { fivePmPacific, pacificDate } from '../time/pacific'
import { type Chapter } from './chapters'

const MINUTE_MS = 60_000
/** Orders are placed at 9:40. */
const BEFORE_CLOSING_MS = (7 * 60 + 20) * MINUTE_MS

/** A chapter as it went until now. Instants are epoch milliseconds. */
export interface Lived {
    record: clock.ServiceRecord
    pause: clock.Pause | null
}

/** Lets the service-level clock run through a chapter, so that its numbers are those that the rules would have written. */
export function live(
    chapter: Chapter,
    promise: ServicePromise,
    marks: WarningMarks,
    { now, holidays }: clock.Surroundings
): Lived {
    const at = (moment: number) => ({ now: moment, holidays })
    const later = (moment: number, days: number) =>
        addBusinessMinutes(moment, Math.round(days * MINUTES_PER_BUSINESS_DAY), holidays)
    const orderedOn = addBusinessDays(pacificDate(now), -chapter.daysAgo, holidays)
    const ordered = fivePmPacific(orderedOn) - BEFORE_CLOSING_MS
    let moment = later(ordered, chapter.approvalDays)
    let record = clock.startClock(clock.startOfRecord(ordered, at(moment)), promise, marks, at(moment))
    for (const { party, after, days } of chapter.waits) {
        const pause = clock.pauseOf(party, later(moment, after))
        if (pause === null) continue
        if (days === null) return { record, pause }
        moment = later(pause.since, days)
        record = clock.endPause(record, pause, at(moment))
    }
    if (chapter.workDays !== null) {
        const end = later(moment, chapter.workDays)
        return { record: clock.finishClock(record, chapter.givenUp !== true, at(end)), pause: null }
    }
    const warned = dueWarning(record, now)
    return {
        record: { ...record, warned, outcome: warned === WARNING.breached ? OUTCOME.breached : null },
        pause: null,
    }
}
