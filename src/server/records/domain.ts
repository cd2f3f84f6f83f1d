import { GlideRecord } from '@servicenow/glide'
import { type ApprovedDomain } from '../core/hostname/authorization'
import { DOMAIN_KIND, DOMAIN_STATUS, type DomainStatus } from '../core/states'
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

/** sys_ids of an organization's approved domains. */
export function approvedDomainIdsOf(organization: string): string[] {
    const ids: string[] = []
    const record = new GlideRecord(TABLE.domain)
    record.addQuery('organization', organization)
    record.addQuery('status', DOMAIN_STATUS.approved)
    record.query()
    while (record.next()) ids.push(record.getUniqueValue())
    return ids
}

/** sys_id of the domain record with this name; empty when there is none. */
export function domainNamed(name: string): string {
    const record = new GlideRecord(TABLE.domain)
    return record.get('name', name) ? record.getUniqueValue() : ''
}

export interface EnrolledDomain {
    id: string
    name: string
    organization: string
    status: string
}

export function findDomain(id: string): EnrolledDomain | null {
    const record = new GlideRecord(TABLE.domain)
    return id !== '' && record.get(id) ? toEnrolled(record) : null
}

export function findDomainNamed(name: string): EnrolledDomain | null {
    const record = new GlideRecord(TABLE.domain)
    return record.get('name', name) ? toEnrolled(record) : null
}

/** The domain whose enrollment a requested item asks for; null when it asks for none. */
export function domainRequestedBy(requestedItem: string): EnrolledDomain | null {
    const record = new GlideRecord(TABLE.domain)
    return record.get('requested_item', requestedItem) ? toEnrolled(record) : null
}

export interface RequestedDomain {
    requestedItem: string
    name: string
    kind: string
    organization: string
    dcvMethod: string
}

export type RequestedDomainResult = { ok: true } | { ok: false; reason: string }

/** Records a domain that a department asks for; one that was given up before is taken up again. */
export function requestDomain(domain: RequestedDomain): RequestedDomainResult {
    const record = new GlideRecord(TABLE.domain)
    const known = record.get('name', domain.name)
    if (!known) record.initialize()
    record.setValue('name', domain.name)
    record.setValue('kind', domain.kind)
    record.setValue('organization', domain.organization)
    record.setValue('dcv_method', domain.dcvMethod)
    record.setValue('wildcard_allowed', domain.kind !== DOMAIN_KIND.host && domain.dcvMethod !== 'http')
    record.setValue('requested_item', domain.requestedItem)
    record.setValue('status', DOMAIN_STATUS.requested)
    const id = known ? record.update() : record.insert()
    return id ? { ok: true } : { ok: false, reason: record.getLastErrorMessage() ?? '' }
}

export interface DomainChange {
    status: DomainStatus
    dcv_record?: string
    validated_on?: string
    evidence_expires_on?: string
}

export function changeDomain(id: string, change: DomainChange): void {
    const record = new GlideRecord(TABLE.domain)
    if (!record.get(id)) return
    for (const [column, value] of Object.entries(change)) record.setValue(column, value)
    record.update()
}

function toEnrolled(record: GlideRecord): EnrolledDomain {
    return {
        id: record.getUniqueValue(),
        name: record.getValue('name') ?? '',
        organization: record.getValue('organization') ?? '',
        status: record.getValue('status') ?? '',
    }
}
