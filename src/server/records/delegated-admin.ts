import { GlideRecord } from '@servicenow/glide'
import { ADMIN_STATUS, type AdminStatus } from '../core/states'
import { type KnownAdmin } from '../core/option/delegated-admin'
import { TABLE } from '../core/tables'

/** The logins of an organization that were not taken away, requested ones included. */
export function adminsOf(organization: string): KnownAdmin[] {
    const admins: KnownAdmin[] = []
    const record = new GlideRecord(TABLE.delegatedAdmin)
    record.addQuery('organization', organization)
    record.addQuery('status', '!=', ADMIN_STATUS.removed)
    record.orderBy('login')
    record.query()
    while (record.next()) admins.push(toAdmin(record))
    return admins
}

export function findAdmin(id: string): KnownAdmin | null {
    const record = new GlideRecord(TABLE.delegatedAdmin)
    return id !== '' && record.get(id) ? toAdmin(record) : null
}

/** The login that a requested item asks for; null when it asks for none. */
export function adminRequestedBy(requestedItem: string): KnownAdmin | null {
    const record = new GlideRecord(TABLE.delegatedAdmin)
    return record.get('requested_item', requestedItem) ? toAdmin(record) : null
}

export interface NewAdmin {
    requestedItem: string
    organization: string
    /** sys_id; empty for a shared account. */
    user: string
    login: string
    domains: readonly string[]
    history: string
}

export type NewAdminResult = { ok: true } | { ok: false; reason: string }

/** Records a requested login and the domains it is to be delegated. */
export function insertRequestedAdmin(admin: NewAdmin): NewAdminResult {
    const record = new GlideRecord(TABLE.delegatedAdmin)
    record.initialize()
    record.setValue('requested_item', admin.requestedItem)
    record.setValue('organization', admin.organization)
    record.setValue('user', admin.user)
    record.setValue('shared_account', admin.user === '')
    record.setValue('login', admin.login)
    record.setValue('status', ADMIN_STATUS.requested)
    record.setValue('access_history', admin.history)
    const id = record.insert()
    if (!id) return { ok: false, reason: record.getLastErrorMessage() ?? '' }
    for (const domain of admin.domains) delegateDomain(id, domain)
    return { ok: true }
}

export interface AdminChange {
    status?: AdminStatus
    login?: string
    password_changed_on?: string
    training_sent_on?: string
}

/** Changes a login and adds a line to its access history: when, who and why (A5). */
export function changeAdmin(id: string, change: AdminChange, history: string): void {
    const record = new GlideRecord(TABLE.delegatedAdmin)
    if (!record.get(id)) return
    for (const [column, value] of Object.entries(change)) record.setValue(column, value)
    const lines = [record.getValue('access_history') ?? '', history].filter((line) => line !== '')
    record.setValue('access_history', lines.join('\n').slice(-8000))
    record.update()
}

/** sys_ids of the domains that are delegated to a login. */
export function delegatedDomainsOf(admin: string): string[] {
    const domains: string[] = []
    const record = new GlideRecord(TABLE.adminDomain)
    record.addQuery('delegated_admin', admin)
    record.query()
    while (record.next()) domains.push(record.getValue('domain') ?? '')
    return domains
}

/** Delegates a domain to a login; one that it has already stays as it is. */
export function delegateDomain(admin: string, domain: string): void {
    if (delegatedDomainsOf(admin).includes(domain)) return
    const record = new GlideRecord(TABLE.adminDomain)
    record.initialize()
    record.setValue('delegated_admin', admin)
    record.setValue('domain', domain)
    record.insert()
}

export function withdrawDelegatedDomains(admin: string): void {
    const record = new GlideRecord(TABLE.adminDomain)
    record.addQuery('delegated_admin', admin)
    record.query()
    record.deleteMultiple()
}

function toAdmin(record: GlideRecord): KnownAdmin {
    const text = (column: string) => record.getValue(column) ?? ''
    return {
        id: record.getUniqueValue(),
        user: text('user'),
        login: text('login'),
        organization: text('organization'),
        active: text('status') === ADMIN_STATUS.active || text('status') === ADMIN_STATUS.provisioned,
    }
}
