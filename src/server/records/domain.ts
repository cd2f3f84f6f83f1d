import { GlideRecord } from '@servicenow/glide'
import { type ApprovedDomain } from '../core/hostname/authorization'
import { DOMAIN_KIND, DOMAIN_STATUS } from '../core/states'
import { TABLE } from '../core/tables'

/** The domains for which the organization may have certificates today (D2). */
export function approvedDomainsOf(organization: string): ApprovedDomain[] {
    const domains: ApprovedDomain[] = []
    const record = new GlideRecord(TABLE.domain)
    record.addQuery('organization', organization)
    record.addQuery('status', DOMAIN_STATUS.approved)
    record.orderBy('name')
    record.query()
    while (record.next()) {
        domains.push({
            name: record.getValue('name') ?? '',
            kind: record.getValue('kind') === DOMAIN_KIND.host ? 'host' : 'third_level',
            wildcardAllowed: record.getValue('wildcard_allowed') === '1',
        })
    }
    return domains
}

/** sys_id of the domain record with this name; empty when there is none. */
export function domainNamed(name: string): string {
    const record = new GlideRecord(TABLE.domain)
    return record.get('name', name) ? record.getUniqueValue() : ''
}
