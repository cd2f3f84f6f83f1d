import { gs } from '@servicenow/glide'

const DEFAULT_PASSWORD_LIFETIME_DAYS = 90

/** Days after which a delegated administrator's password in SCM expires (A3). */
export function passwordLifetimeDays(): number {
    const days = Number(gs.getProperty('x_cdt_certs.delegated_admin.password_lifetime_days', ''))
    return Number.isInteger(days) && days > 0 ? days : DEFAULT_PASSWORD_LIFETIME_DAYS
}
