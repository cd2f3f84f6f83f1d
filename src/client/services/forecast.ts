import { type ForecastMonth } from '../../server/core/forecast/forecast'
import { type CalendarDate } from '../../server/core/time/calendar'
import { get } from './http'

/** How much work renewals will be, as the instance works it out. */
export interface Forecast {
    /** The first day that is forecast. */
    readonly from: CalendarDate
    readonly months: readonly ForecastMonth[]
    /** Hours a month that the queue can give; 0 when that is not known. */
    readonly hoursPerMonth: number
}

interface ForecastAnswer {
    readonly result: {
        readonly from: CalendarDate
        readonly hours_per_month: number
        readonly months: readonly ForecastMonth[]
    }
}

/**
 * The forecast for what the person may see.
 * @param share what if this share of the certificates that people renew today were automated, from 0 to 1
 */
export async function readForecast(share: number, signal?: AbortSignal): Promise<Forecast> {
    const path = `/api/x_cdt_certs/v1/forecast${share > 0 ? `?automation_share=${share}` : ''}`
    const { result } = await get<ForecastAnswer>(path, signal)
    return { from: result.from, months: result.months, hoursPerMonth: result.hours_per_month }
}
