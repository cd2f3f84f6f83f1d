import { ROLE } from '../roles'
import { type OwnTable, TABLE } from '../tables'

/** Who looks after the whole service and so sees every department's records. */
const SEES_EVERY_DEPARTMENT: readonly string[] = [ROLE.fulfiller, ROLE.manager]

/** What other systems read of every department. */
const READ_BY_SYSTEMS: readonly OwnTable[] = [TABLE.organization, TABLE.domain, TABLE.certificate, TABLE.task]

/** The roles with which somebody finds the records of every department in a table. */
export function rolesForEveryDepartment(table: OwnTable): readonly string[] {
    return READ_BY_SYSTEMS.includes(table) ? [...SEES_EVERY_DEPARTMENT, ROLE.integration] : SEES_EVERY_DEPARTMENT
}

/** Where a record of a table says whose it is: the way to the department, as the platform walks it. */
export function departmentPath(table: OwnTable): string {
    if (table === TABLE.organization) return 'department'
    if (table === TABLE.notice) return 'certificate.organization.department'
    return table === TABLE.adminDomain ? 'domain.organization.department' : 'organization.department'
}

/** Whether a record belongs to the user's own department. Somebody without a department owns nothing. */
export function isOwnDepartment(recordDepartment: string, userDepartment: string): boolean {
    return userDepartment !== '' && recordDepartment === userDepartment
}
