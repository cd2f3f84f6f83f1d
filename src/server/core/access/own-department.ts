import { type OwnTable, TABLE } from '../tables'

/** Where a record of a table says whose it is: the way to the department, as the platform walks it. */
export function departmentPath(table: OwnTable): string {
    if (table === TABLE.organization) return 'department'
    return table === TABLE.adminDomain ? 'domain.organization.department' : 'organization.department'
}

/** Whether a record belongs to the user's own department. Somebody without a department owns nothing. */
export function isOwnDepartment(recordDepartment: string, userDepartment: string): boolean {
    return userDepartment !== '' && recordDepartment === userDepartment
}
