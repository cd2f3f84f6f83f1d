import { GlideRecord } from '@servicenow/glide'

export interface User {
    id: string
    userName: string
    name: string
    email: string
    /** sys_id of the department; empty when the user record names none. */
    department: string
    departmentName: string
    active: boolean
}

export function findUser(id: string): User | null {
    const user = new GlideRecord('sys_user')
    if (!user.get(id)) return null
    return {
        id,
        userName: user.getValue('user_name') ?? '',
        name: user.getValue('name') ?? '',
        email: user.getValue('email') ?? '',
        department: user.getValue('department') ?? '',
        departmentName: user.getDisplayValue('department') ?? '',
        active: user.getValue('active') === '1',
    }
}

export function findUserNamed(userName: string): User | null {
    const user = new GlideRecord('sys_user')
    return userName !== '' && user.get('user_name', userName) ? findUser(user.getUniqueValue()) : null
}

/** A group by its name: groups are data that an instance may have re-created, so the code knows them by name. */
export function groupNamed(name: string): string {
    const group = new GlideRecord('sys_user_group')
    group.addQuery('name', name)
    group.setLimit(1)
    group.query()
    return group.next() ? group.getUniqueValue() : ''
}
