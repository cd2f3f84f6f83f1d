import { gs } from '@servicenow/glide'
import { organizationOfDepartment } from '../../records/organization'
import { findUser } from '../../records/user'

/** sys_id of the organization that the current user's department is enrolled as; empty when it is not enrolled. */
export function ownOrganization(): string {
    const department = findUser(gs.getUserID())?.department ?? ''
    return organizationOfDepartment(department)?.id ?? ''
}
