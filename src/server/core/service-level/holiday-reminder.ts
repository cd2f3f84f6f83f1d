import { type CalendarDate } from '../time/calendar'

/** From October on, the holidays of the next year have to be in the schedule. */
const REMIND_FROM_MONTH = '10'

/**
 * The year whose holidays have to be entered now, so that no clock runs over a holiday; null when there is time, or when
 * they are there.
 *
 * @param today the day it is in Sacramento.
 */
export function yearToEnter(today: CalendarDate, holidays: readonly string[]): string | null {
    const year = Number(today.slice(0, 4))
    const covered = (candidate: number) => holidays.some((day) => day.startsWith(`${candidate}-`))
    if (!covered(year)) return String(year)
    return today.slice(5, 7) >= REMIND_FROM_MONTH && !covered(year + 1) ? String(year + 1) : null
}
