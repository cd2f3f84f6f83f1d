import { gs } from '@servicenow/glide'
import { type CareRules } from '../core/delegated-admin/care'
import { type CalendarDate, calendarDate } from '../core/time/calendar'

const DEFAULT = { passwordLifetimeDays: 90, reviewDays: 180, trainingDays: 30 }

/** Days after which a delegated administrator's password in SCM expires (A3). */
export function passwordLifetimeDays(): number {
    return days('password_lifetime_days', DEFAULT.passwordLifetimeDays)
}

export function careRules(): CareRules {
    return {
        reviewDays: days('review_days', DEFAULT.reviewDays),
        trainingDays: days('training_days', DEFAULT.trainingDays),
    }
}

function days(name: string, fallback: number): number {
    const value = Number(gs.getProperty(`x_cdt_certs.delegated_admin.${name}`, ''))
    return Number.isInteger(value) && value > 0 ? value : fallback
}

/** The first day on which CDT does not issue on a department's behalf any more (R5); null while none is set. */
export function issuingRetiredOn(): CalendarDate | null {
    return calendarDate(gs.getProperty('x_cdt_certs.issuing_on_behalf.retired_on', ''))
}
