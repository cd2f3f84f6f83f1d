import { type Platform, type SysId } from '../../platform'

/** The user no script and no scheduled job can be without; it passes every role check. */
export const SYSTEM_USER = 'system'
/** The user of a request without credentials. */
export const GUEST_USER = 'guest'

/** Who runs the platform itself or administers it: every role but `nobody` is his. */
export function isAdministrator(userName: string, roles: readonly string[]): boolean {
    return userName === SYSTEM_USER || roles.includes('admin')
}

/**
 * Names of a user's roles: direct, by the user's groups and their parent groups, and contained in those, sorted.
 * Whoever is signed in counts as an internal user (`snc_internal`) unless the records say `snc_external`.
 */
export function rolesOf(platform: Platform, userId: SysId, userName: string): readonly string[] {
    const direct = [
        ...references(platform, 'sys_user_has_role', `user=${userId}^stateISEMPTY^ORstate=active`, 'role'),
        ...groupsOf(platform, userId).flatMap((group) =>
            references(platform, 'sys_group_has_role', `group=${group}`, 'role')
        ),
    ]
    const names = new Set(withContained(platform, direct).flatMap((role) => roleName(platform, role)))
    if (userName !== GUEST_USER && !names.has('snc_external')) names.add('snc_internal')
    return [...names].sort()
}

function groupsOf(platform: Platform, userId: SysId): SysId[] {
    const found = new Set(references(platform, 'sys_user_grmember', `user=${userId}`, 'group'))
    for (const group of found)
        for (const parent of references(platform, 'sys_user_group', `sys_id=${group}`, 'parent')) found.add(parent)
    return [...found]
}

function withContained(platform: Platform, roles: readonly SysId[]): SysId[] {
    const found = new Set(roles)
    for (const role of found)
        for (const contained of references(platform, 'sys_user_role_contains', `role=${role}`, 'contains'))
            found.add(contained)
    return [...found]
}

function roleName(platform: Platform, roleId: SysId): string[] {
    return references(platform, 'sys_user_role', `sys_id=${roleId}`, 'name')
}

function references(platform: Platform, table: string, query: string, field: string): string[] {
    if (!platform.dictionary.table(table)) return []
    const row = platform.record(table)
    row.addEncodedQuery(query)
    row.query()
    const values: string[] = []
    while (row.next()) values.push(row.getValue(field) ?? '')
    return values.filter((value) => value !== '')
}
