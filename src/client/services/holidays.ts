import { type CalendarDate } from '../../server/core/time/calendar'
import { get } from './http'

/** The weekdays on which state offices are closed (T4), as the service's own schedule has them. */
export async function listHolidays(signal?: AbortSignal): Promise<readonly CalendarDate[]> {
    const answer = await get<{ result: { holidays: readonly CalendarDate[] } }>('/api/x_cdt_certs/v1/holidays', signal)
    return answer.result.holidays
}
