import { GlideRecord } from '@servicenow/glide'
import { type DelegatedAdmin, type Department } from '../core/notice/audience'
import { type NoticeContact } from '../core/notice/recipients'
import { ADMIN_STATUS, type ContactStatus } from '../core/states'
import { TABLE } from '../core/tables'
import { calendarDate } from '../core/time/calendar'

type Lists<T> = Map<string, T[]>

/** Contacts by what they are for: the sys_id of a certificate, or of an organization for all of its certificates (N1). */
export function contactsFor(certificates: readonly string[], organizations: readonly string[]): Lists<NoticeContact> {
    const contacts: Lists<NoticeContact> = new Map()
    const record = new GlideRecord(TABLE.contact)
    record.addEncodedQuery(
        `scope=certificate^certificateIN${certificates.join(',')}^NQscope=organization^organizationIN${organizations.join(',')}`
    )
    record.orderBy('sys_created_on')
    record.query()
    while (record.next()) {
        const text = (column: string) => record.getValue(column) ?? ''
        add(contacts, text('scope') === 'organization' ? text('organization') : text('certificate'), {
            address: text('address'),
            status: text('status') as ContactStatus,
            suspendedUntil: calendarDate(text('suspended_until')),
            kind: text('kind') === 'list' ? 'list' : 'person',
        })
    }
    return contacts
}

/** Which of these addresses belong to users who are not active any more; in small letters. */
export function inactiveAddresses(addresses: readonly string[]): Set<string> {
    const inactive = new Set<string>()
    const record = new GlideRecord('sys_user')
    record.addQuery(
        'email',
        'IN',
        [...new Set(addresses.flatMap((address) => [address, address.toLowerCase()]))].join(',')
    )
    record.addQuery('active', false)
    record.query()
    while (record.next()) inactive.add((record.getValue('email') ?? '').toLowerCase())
    return inactive
}

/** The people who answer for the certificates of these organizations, by organization. */
export function departmentsOf(organizations: readonly string[]): Map<string, Department> {
    const admins = activeAdminsOf(organizations)
    const approvers = approversOf(organizations)
    const domains = delegatedDomains([...admins.values()].flat().map(({ id }) => id))
    const users = [...[...admins.values()].flat().map(({ user }) => user), ...[...approvers.values()].flat()]
    const addresses = addressesOf(users)
    return new Map(
        organizations.map((organization) => [
            organization,
            {
                delegatedAdmins: (admins.get(organization) ?? []).map(({ id, user, login }): DelegatedAdmin => ({
                    user,
                    address: user === '' ? addressIn(login) : (addresses.get(user) ?? ''),
                    domains: domains.get(id) ?? [],
                })),
                approvers: (approvers.get(organization) ?? []).map((user) => addresses.get(user) ?? ''),
            },
        ])
    )
}

interface AdminRow {
    id: string
    user: string
    login: string
}

function activeAdminsOf(organizations: readonly string[]): Lists<AdminRow> {
    const admins: Lists<AdminRow> = new Map()
    const record = new GlideRecord(TABLE.delegatedAdmin)
    record.addQuery('organization', 'IN', organizations.join(','))
    record.addQuery('status', ADMIN_STATUS.active)
    record.orderBy('sys_created_on')
    record.query()
    while (record.next()) {
        const text = (column: string) => record.getValue(column) ?? ''
        add(admins, text('organization'), { id: record.getUniqueValue(), user: text('user'), login: text('login') })
    }
    return admins
}

function delegatedDomains(admins: readonly string[]): Lists<string> {
    const domains: Lists<string> = new Map()
    const record = new GlideRecord(TABLE.adminDomain)
    record.addQuery('delegated_admin', 'IN', admins.join(','))
    record.query()
    while (record.next()) add(domains, record.getValue('delegated_admin') ?? '', record.getValue('domain') ?? '')
    return domains
}

function approversOf(organizations: readonly string[]): Lists<string> {
    const approvers: Lists<string> = new Map()
    const record = new GlideRecord(TABLE.organization)
    record.addQuery('sys_id', 'IN', organizations.join(','))
    record.query()
    while (record.next()) {
        for (const column of ['approver', 'deputy_approver']) {
            const user = record.getValue(column)
            if (user) add(approvers, record.getUniqueValue(), user)
        }
    }
    return approvers
}

/** Addresses of the users who are still active: one who left is not to be relied on (N4). */
function addressesOf(users: readonly string[]): Map<string, string> {
    const addresses = new Map<string, string>()
    const record = new GlideRecord('sys_user')
    record.addQuery('sys_id', 'IN', users.filter((user) => user !== '').join(','))
    record.addQuery('active', true)
    record.query()
    while (record.next()) addresses.set(record.getUniqueValue(), record.getValue('email') ?? '')
    return addresses
}

/** A shared departmental account often logs in with its mailbox (A2). */
function addressIn(login: string): string {
    return login.includes('@') ? login : ''
}

function add<T>(lists: Lists<T>, key: string, value: T): void {
    const list = lists.get(key)
    if (list === undefined) lists.set(key, [value])
    else list.push(value)
}
