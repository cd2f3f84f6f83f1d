import { GlideRecord } from '@servicenow/glide'

/** The group's own address; empty when it has none. */
export function groupAddress(id: string): string {
    const group = new GlideRecord('sys_user_group')
    return id !== '' && group.get(id) ? (group.getValue('email') ?? '') : ''
}
