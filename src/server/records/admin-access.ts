import { GlideRecord } from '@servicenow/glide'
import { type AdminAccess } from '../core/delegated-admin/care'
import { ADMIN_STATUS, type AdminStatus } from '../core/states'
import { TABLE } from '../core/tables'
import { calendarDate, dateOf } from '../core/time/calendar'
import { fromGlideUtc } from '../core/time/glide-time'

/** Every access there is or was, with the person behind it. */
export function accesses(): AdminAccess[] {
    const found: AdminAccess[] = []
    const record = new GlideRecord(TABLE.delegatedAdmin)
    record.orderBy('organization')
    record.orderBy('sys_created_on')
    record.query()
    while (record.next()) found.push(toAccess(record))
    const people = peopleOf(found.map(({ user }) => user))
    return found.map((admin) => {
        const person = people.get(admin.user)
        if (person === undefined) return admin
        return { ...admin, userActive: person.active, address: person.address }
    })
}

/** Names of organizations, by sys_id. */
export function organizationNames(): Map<string, string> {
    const names = new Map<string, string>()
    const record = new GlideRecord(TABLE.organization)
    record.addQuery('active', true)
    record.query()
    while (record.next()) names.set(record.getUniqueValue(), record.getValue('name') ?? '')
    return names
}

export function suspendAccess(id: string): void {
    const record = new GlideRecord(TABLE.delegatedAdmin)
    if (!record.get(id)) return
    record.setValue('status', ADMIN_STATUS.suspended)
    if (!record.update()) throw new Error(record.getLastErrorMessage() || 'The access could not be suspended.')
}

/** Gives the open work of a department's administrator who left to another, or to a group where nobody is left. */
export function reassignTasks(organization: string, from: string, to: string, group: string): void {
    const record = new GlideRecord(TABLE.task)
    record.addQuery('organization', organization)
    record.addQuery('assigned_to', from)
    record.addQuery('active', true)
    record.query()
    while (record.next()) {
        record.setValue('assigned_to', to)
        if (to === '') record.setValue('assignment_group', group)
        record.update()
    }
}

/** Keys of notices about passwords that were sent already: `subject stage`. */
export function passwordNotices(subjects: readonly string[]): Set<string> {
    const sent = new Set<string>()
    const record = new GlideRecord(TABLE.notice)
    record.addQuery('subject_key', 'IN', subjects.join(','))
    record.addNotNullQuery('sent_at')
    record.query()
    while (record.next()) sent.add(`${record.getValue('subject_key')} ${record.getValue('stage')}`)
    return sent
}

function toAccess(record: GlideRecord): AdminAccess {
    const text = (column: string) => record.getValue(column) ?? ''
    const login = text('login')
    return {
        id: record.getUniqueValue(),
        login,
        organization: text('organization'),
        user: text('user'),
        userActive: false,
        address: login.includes('@') ? login : '',
        shared: text('shared_account') === '1',
        status: text('status') as AdminStatus,
        passwordExpiresOn: calendarDate(text('password_expires_on')),
        trainingSentOn: calendarDate(text('training_sent_on')),
        trainedOn: calendarDate(text('trained_on')),
        reviewedOn: calendarDate(text('reviewed_on')),
        createdOn: dateOf(fromGlideUtc(text('sys_created_on')) ?? 0),
    }
}

function peopleOf(users: readonly string[]): Map<string, { active: boolean; address: string }> {
    const people = new Map<string, { active: boolean; address: string }>()
    const record = new GlideRecord('sys_user')
    record.addQuery('sys_id', 'IN', users.filter((user) => user !== '').join(','))
    record.query()
    while (record.next()) {
        people.set(record.getUniqueValue(), {
            active: record.getValue('active') === '1',
            address: record.getValue('email') ?? '',
        })
    }
    return people
}
