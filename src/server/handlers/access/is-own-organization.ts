import { gs, type GlideRecord } from '@servicenow/glide'
import { departmentPath, isOwnDepartment } from '../../core/access/own-department'
import { type OwnTable } from '../../core/tables'
import { findUser } from '../../records/user'

/** Access rules: whether the record belongs to the current user's own department. */
export function isOwnOrganization(current: GlideRecord): boolean {
    const path = departmentPath(current.getTableName() as OwnTable)
    return isOwnDepartment(String(current.getElement(path) ?? ''), findUser(gs.getUserID())?.department ?? '')
}
