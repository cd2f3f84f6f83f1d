import { type Platform, type SysId } from '../../platform'

/**
 * The active user with this address; null when there is none. The platform believes the From field just so: whoever
 * writes an inbound action must not take it for proof.
 */
export function senderOf(platform: Platform, address: string): SysId | null {
    const user = platform.record('sys_user')
    user.addQuery('email', address)
    user.addQuery('active', true)
    user.orderBy('sys_created_on')
    user.query()
    return user.next() ? user.getUniqueValue() : null
}
