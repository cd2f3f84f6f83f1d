import { gs, type GlideRecord } from '@servicenow/glide'
import { departmentPath, rolesForEveryDepartment } from '../../core/access/own-department'
import { type OwnTable } from '../../core/tables'
import { findUser } from '../../records/user'

/** No record has it: the condition of those who may see none. */
const NOBODY = '-1'

/**
 * Before a query of one of our tables: it finds the rows of the user's own department alone. Access rules take rows away
 * only after the platform has counted, sorted and paged them; what a query does not find, no count gives away.
 */
export function narrowToOwnDepartment(current: GlideRecord): void {
    const table = current.getTableName() as OwnTable
    if (rolesForEveryDepartment(table).some((role) => gs.hasRole(role))) return
    const department = findUser(gs.getUserID())?.department ?? ''
    if (department === '') current.addQuery('sys_id', NOBODY)
    else current.addQuery(departmentPath(table), department)
}
