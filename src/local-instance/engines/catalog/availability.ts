import { type Platform, type PlatformRecord, type SysId } from '../../platform'

/** Whether the caller may order the item: active, and by its available-for and not-available-for user criteria. */
export function isAvailable(platform: Platform, itemId: SysId): boolean {
    const item = platform.record('sc_cat_item')
    if (!item.get(itemId) || item.getValue('active') !== '1') return false
    if (platform.access.hasRole('admin') || platform.access.hasRole('catalog_admin')) return true
    const allowed = criteriaOf(platform, 'sc_cat_item_user_criteria_mtom', itemId)
    const refused = criteriaOf(platform, 'sc_cat_item_user_criteria_no_mtom', itemId)
    if (refused.some((criteria) => matchesUser(platform, criteria))) return false
    return allowed.length === 0 || allowed.some((criteria) => matchesUser(platform, criteria))
}

function criteriaOf(platform: Platform, table: string, itemId: SysId): PlatformRecord[] {
    const links = platform.record(table)
    links.addQuery('sc_cat_item', itemId)
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
