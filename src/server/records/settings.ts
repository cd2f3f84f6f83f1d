import { gs } from '@servicenow/glide'
import { type CalendarDate, calendarDate } from '../core/time/calendar'

const DEFAULT_PASSWORD_LIFETIME_DAYS = 90

/** Days after which a delegated administrator's password in SCM expires (A3). */
export function passwordLifetimeDays(): number {
    const days = Number(gs.getProperty('x_cdt_certs.delegated_admin.password_lifetime_days', ''))
    return Number.isInteger(days) && days > 0 ? days : DEFAULT_PASSWORD_LIFETIME_DAYS
}

/** The first day on which CDT does not issue on a department's behalf any more (R5); null while none is set. */
export function issuingRetiredOn(): CalendarDate | null {
    return calendarDate(gs.getProperty('x_cdt_certs.issuing_on_behalf.retired_on', ''))
}
