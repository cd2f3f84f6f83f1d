import { GlideRecord } from '@servicenow/glide'
import { LIVE_CERTIFICATE_STATUSES } from '../core/states'
import { TABLE } from '../core/tables'

/** The newest live certificate of an organization for exactly these names; empty when there is none. */
export function liveCertificateFor(organization: string, nameSetKey: string): string {
    const record = new GlideRecord(TABLE.certificate)
    record.addQuery('organization', organization)
    record.addQuery('name_set_key', nameSetKey)
    record.addQuery('status', 'IN', LIVE_CERTIFICATE_STATUSES.join(','))
    record.orderByDesc('not_after')
    record.setLimit(1)
    record.query()
    return record.next() ? record.getUniqueValue() : ''
}
