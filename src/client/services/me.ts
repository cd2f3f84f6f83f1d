import { TABLE } from '../../server/core/tables'
import { isStaff, userId } from './page'
import { readRow, readRows, type Reference, textIn } from './table'

/** The person at the page. */
export interface Me {
    readonly id: string
    readonly name: string
    readonly userName: string
    readonly email: string
    readonly department: Reference | null
    /** The enrolled organization of the person's department; null when it is not enrolled, and for the service's own people. */
    readonly organization: Reference | null
    /** Narrows lists to the person's own organization; empty for people who work for the service. */
    readonly scope: string
}

export async function readMe(signal?: AbortSignal): Promise<Me> {
    const user = await readRow(
        'sys_user',
        userId(),
        ['name', 'user_name', 'email', 'department', 'department.name'],
        signal
    )
    const department = textIn(user, 'department')
    const organization = department === '' || isStaff() ? null : await organizationOf(department, signal)
    return {
        id: userId(),
        name: textIn(user, 'name'),
        userName: textIn(user, 'user_name'),
        email: textIn(user, 'email'),
        department: department === '' ? null : { id: department, name: textIn(user, 'department.name') },
        organization,
        scope: isStaff() ? '' : (organization?.id ?? ''),
    }
}

async function organizationOf(department: string, signal?: AbortSignal): Promise<Reference | null> {
    const query = `department=${department}^active=true`
    const [row] = await readRows(TABLE.organization, { query, fields: ['sys_id', 'name'], limit: 1 }, signal)
    return row ? { id: textIn(row, 'sys_id'), name: textIn(row, 'name') } : null
}
