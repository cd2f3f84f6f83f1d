import { type GlideRecord } from '@servicenow/glide'
import { passwordHtml } from '../../core/delegated-admin/password-mail'
import { calendarDate } from '../../core/time/calendar'
import { pacificDate } from '../../core/time/pacific'
import { now } from '../../records/clock'

/** Body of the mail that a delegated administrator's password ends. */
export function printPassword(admin: GlideRecord): string {
    const expiresOn = calendarDate(admin.getValue('password_expires_on') ?? '')
    return passwordHtml(admin.getValue('login') ?? '', expiresOn, pacificDate(now()))
}
