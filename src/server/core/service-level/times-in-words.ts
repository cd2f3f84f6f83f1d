import { businessDays } from './business-time'
import { type ServiceRecord } from './service-record'

/** Where the time of a task went (T6, T7), for people: only the parties that had it for a while are named. */
export function timesInWords(record: ServiceRecord): string {
    const parts: [string, number][] = [
        ['with CDT', record.workSeconds],
        ['waiting for approval', record.approvalSeconds],
        ['waiting for the customer', record.customerSeconds],
        ['waiting for the vendor', record.vendorSeconds],
    ]
    const spent = parts.filter(([, seconds]) => seconds > 0)
    if (spent.length === 0) return ''
    const said = spent.map(([party, seconds]) => `${businessDays(seconds)} ${party}`)
    return `Business days: ${said.join(', ')}`
}
