import { type RESTAPIRequest, type RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { stateHolidays } from '../../records/calendar'

/**
 * GET /api/x_cdt_certs/v1/holidays: the weekdays on which state offices are closed (T4). The schedule's own table is not
 * for customers, and everybody may know when the service is closed.
 */
export function listHolidays(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    response.setBody({ holidays: stateHolidays() })
}
