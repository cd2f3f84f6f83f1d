import { type Platform, type PlatformRecord, type SysId } from '../../platform'

/** The active user criteria that a table of links ties to a record. */
export function criteriaOf(platform: Platform, table: string, field: string, id: SysId): PlatformRecord[] {
    const links = platform.record(table)
    links.addQuery(field, id)
    links.query()
    const criteria: PlatformRecord[] = []
    while (links.next()) {
        const record = platform.record('user_criteria')
        if (record.get(links.getValue('user_criteria') ?? '') && record.getValue('active') === '1')
            criteria.push(record)
    }
    return criteria
}

/** User criteria against the caller: any of its kinds, or all of those given when it says so. */
export function matchesUser(platform: Platform, criteria: PlatformRecord): boolean {
    const user = platform.record('sys_user')
    if (!user.get(platform.session.userId)) return false
    const listed = (field: string) => (criteria.getValue(field) ?? '').split(',').filter(Boolean)
    const results: boolean[] = []
    const check = (field: string, test: (values: readonly string[]) => boolean) => {
        const values = listed(field)
        if (values.length > 0) results.push(test(values))
    }
    check('user', (ids) => ids.includes(user.getUniqueValue()))
    check('role', (ids) => ids.some((id) => platform.access.hasRole(roleName(platform, id))))
    check('group', (ids) => ids.some((id) => isMember(platform, id, user.getUniqueValue())))
    for (const field of ['company', 'location', 'department']) {
        check(field, (ids) => ids.includes(user.getValue(field) ?? ''))
    }
    if (criteria.getValue('advanced') === '1' && criteria.getValue('script')) {
        results.push(scriptSaysYes(platform, criteria))
    }
    if (results.length === 0) return false
    return criteria.getValue('match_all') === '1' ? results.every(Boolean) : results.some(Boolean)
}

function scriptSaysYes(platform: Platform, criteria: PlatformRecord): boolean {
    const source = {
        name: `user_criteria.${criteria.getValue('name')}`,
        text: criteria.getValue('script') ?? '',
        scope: 'global',
    }
    return platform.scripts.evaluate(source, { user_id: platform.session.userId }) === true
}

function roleName(platform: Platform, id: SysId): string {
    const role = platform.record('sys_user_role')
    return (role.get(id) && role.getValue('name')) || ''
}

function isMember(platform: Platform, group: SysId, user: SysId): boolean {
    const member = platform.record('sys_user_grmember')
    member.addQuery('group', group)
    member.addQuery('user', user)
    member.query()
    return member.next()
}
