import { type Platform, type SysId } from '../../platform'

/** Users of a group; approvals are asked of inactive ones too (platform specification 3.7). */
export function membersOf(platform: Platform, group: SysId): SysId[] {
    const members = platform.record('sys_user_grmember')
    members.addQuery('group', group)
    members.query()
    const users: SysId[] = []
    while (members.next()) {
        const user = members.getValue('user')
        if (user) users.push(user)
    }
    return users
}
