import { GlideRecord } from '@servicenow/glide'
import { TABLE } from '../core/tables'
import { type CalendarDate } from '../core/time/calendar'

/** The longest validity in days of a public TLS certificate issued on a day (L1); null before the first rule. */
export function maxValidityDaysOn(day: CalendarDate): number | null {
    const policy = new GlideRecord(TABLE.lifespanPolicy)
    policy.addQuery('certificate_type', 'tls')
    policy.addQuery('issued_from', '<=', day)
    policy.orderByDesc('issued_from')
    policy.setLimit(1)
    policy.query()
    return policy.next() ? Number(policy.getValue('max_validity_days')) : null
}
