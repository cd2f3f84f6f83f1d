import { GlideRecord } from '@servicenow/glide'

/** Addresses of the active people who hold a role, each once. */
export function addressesWithRole(role: string): string[] {
    const addresses = new Set<string>()
    const grant = new GlideRecord('sys_user_has_role')
    grant.addQuery('role.name', role)
    grant.addQuery('user.active', true)
    grant.query()
    while (grant.next()) addresses.add(grant.getElement('user.email').toString().toLowerCase())
    addresses.delete('')
    return [...addresses].sort()
}
