import { GlideRecord, gs } from '@servicenow/glide'
import { type DomainEvidence, EMAIL_METHOD, type IdentityEvidence } from '../core/validation/evidence'
import { RENEWAL_DEFAULT, RENEWAL_PROPERTY } from '../core/renewal/settings'
import { DOMAIN_STATUS } from '../core/states'
import { TABLE } from '../core/tables'
import { calendarDate, type CalendarDate } from '../core/time/calendar'

const IN_USE = [DOMAIN_STATUS.validating, DOMAIN_STATUS.approved].join(',')

/** The domains in use among these names, by name. Those that are suspended or given up prove nothing. */
export function evidenceOfDomains(names: readonly string[]): Map<string, DomainEvidence> {
    const domains = new Map<string, DomainEvidence>()
    const record = new GlideRecord(TABLE.domain)
    record.addQuery('name', 'IN', names.join(','))
    record.addQuery('status', 'IN', IN_USE)
    record.query()
    while (record.next()) {
        const domain = toDomainEvidence(record)
        domains.set(domain.name, domain)
    }
    return domains
}

/** Names of the domains in use whose control was proved by e-mail, by organization. */
export function domainsValidatedByEmail(): Map<string, string[]> {
    const domains = new Map<string, string[]>()
    const record = new GlideRecord(TABLE.domain)
    record.addQuery('dcv_method', EMAIL_METHOD)
    record.addQuery('status', 'IN', IN_USE)
    record.orderBy('name')
    record.query()
    while (record.next()) {
        const organization = record.getValue('organization') ?? ''
        domains.set(organization, [...(domains.get(organization) ?? []), record.getValue('name') ?? ''])
    }
    return domains
}

export function toDomainEvidence(record: GlideRecord): DomainEvidence {
    return {
        id: record.getUniqueValue(),
        name: record.getValue('name') ?? '',
        organization: record.getValue('organization') ?? '',
        method: record.getValue('dcv_method') ?? '',
        validatedOn: calendarDate(record.getValue('validated_on') ?? ''),
    }
}

export function toIdentityEvidence(record: GlideRecord): IdentityEvidence {
    return {
        id: record.getUniqueValue(),
        name: record.getValue('name') ?? '',
        validatedOn: calendarDate(record.getValue('identity_validated_on') ?? ''),
    }
}

/** When the identities of these organizations were validated, by organization. */
export function evidenceOfIdentities(organizations: readonly string[]): Map<string, IdentityEvidence> {
    const identities = new Map<string, IdentityEvidence>()
    const record = new GlideRecord(TABLE.organization)
    record.addQuery('sys_id', 'IN', organizations.join(','))
    record.query()
    while (record.next()) identities.set(record.getUniqueValue(), toIdentityEvidence(record))
    return identities
}

/** The first day on which e-mail proves no control of a domain any more (L2); a setting. */
export function emailValidationEndsOn(): CalendarDate {
    const day = gs.getProperty(RENEWAL_PROPERTY.emailValidationEndsOn, '')
    return calendarDate(day) ?? RENEWAL_DEFAULT.emailValidationEndsOn
}
