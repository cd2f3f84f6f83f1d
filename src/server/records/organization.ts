import { GlideRecord } from '@servicenow/glide'
import { type Organization } from '../core/organization/organization'
import { type OwnTable, TABLE } from '../core/tables'

/** The organization that a department is enrolled as; null when it is not enrolled. */
export function organizationOfDepartment(department: string): Organization | null {
    if (department === '') return null
    const record = new GlideRecord(TABLE.organization)
    return record.get('department', department) ? toOrganization(record) : null
}

export function findOrganization(id: string): Organization | null {
    const record = new GlideRecord(TABLE.organization)
    return record.get(id) ? toOrganization(record) : null
}

/** The departments that the service is for now, by name. */
export function activeOrganizations(): Organization[] {
    const organizations: Organization[] = []
    const record = new GlideRecord(TABLE.organization)
    record.addActiveQuery()
    record.orderBy('name')
    record.query()
    while (record.next()) organizations.push(toOrganization(record))
    return organizations
}

function toOrganization(record: GlideRecord): Organization {
    return {
        id: record.getUniqueValue(),
        name: record.getValue('name') ?? '',
        department: record.getValue('department') ?? '',
        active: record.getValue('active') === '1',
        approvers: [record.getValue('approver'), record.getValue('deputy_approver')].filter((id): id is string => !!id),
    }
}

/** The organization that a record of one of our tables belongs to; empty when there is no such record. */
export function organizationOf(table: OwnTable, id: string): string {
    const record = new GlideRecord(table)
    return id !== '' && record.get(id) ? (record.getValue('organization') ?? '') : ''
}
