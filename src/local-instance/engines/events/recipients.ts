/** Whom a mail goes to (platform specification 3.14). */
import { isSysId } from '../../ids'
import { type Platform, type PlatformRecord, type SysId } from '../../platform'

/** Value of `sys_user.notification` of those who want no mail. */
const NO_MAIL = '1'

export interface EventOrigin {
    readonly parm1: string
    readonly parm2: string
    /** Who set it off. */
    readonly userId: SysId
}

/** Addresses of a notification for a record, without duplicates and without the actor unless it says so. */
export function recipientsOf(
    platform: Platform,
    notification: PlatformRecord,
    record: PlatformRecord,
    origin: EventOrigin
): string[] {
    const flag = (field: string) => notification.getValue(field) === '1'
    const actor = flag('send_self') ? '' : addressOfUser(platform, origin.userId, true)
    const addresses = [
        ...list(notification.getValue('recipient_users')).flatMap((id) => addressesOf(platform, id)),
        ...list(notification.getValue('recipient_groups')).flatMap((id) => addressesOf(platform, id)),
        ...list(notification.getValue('recipient_fields')).flatMap((path) => fieldAddresses(platform, record, path)),
        ...(flag('event_parm_1') ? list(origin.parm1).flatMap((entry) => addressesOf(platform, entry)) : []),
        ...(flag('event_parm_2') ? list(origin.parm2).flatMap((entry) => addressesOf(platform, entry)) : []),
    ]
    const known = new Map(addresses.map((address) => [address.toLowerCase(), address]))
    if (actor) known.delete(actor.toLowerCase())
    return [...known.values()]
}

/** Addresses behind a user, a group or an address, given as sys_id, user name or text. */
export function addressesOf(platform: Platform, entry: string): string[] {
    const text = entry.trim()
    if (text.includes('@')) return [text]
    if (!text) return []
    if (!isSysId(text)) {
        const user = platform.record('sys_user')
        if (user.get('user_name', text)) return present(addressOfUser(platform, user.getUniqueValue()))
        platform.log.warn('mail', `'${text}' is neither an address nor a user`)
        return []
    }
    if (platform.record('sys_user').get(text)) return present(addressOfUser(platform, text))
    const group = platform.record('sys_user_group')
    if (!group.get(text) || group.getValue('active') === '0') return []
    const members = platform.record('sys_user_grmember')
    members.addQuery('group', text)
    members.query()
    const addresses = present(group.getValue('email') ?? '')
    while (members.next()) addresses.push(...present(addressOfUser(platform, members.getValue('user') ?? '')))
    return addresses
}

/** The address of a user who is active and wants mail; with `always`, of any user. */
function addressOfUser(platform: Platform, id: SysId, always = false): string {
    const user = platform.record('sys_user')
    if (!user.get(id)) return ''
    const reachable = user.getValue('active') === '1' && user.getValue('notification') !== NO_MAIL
    return always || reachable ? (user.getValue('email') ?? '') : ''
}

/** A field, or one of another record by dot-walk: a user, a group, a list of them, or an address. */
function fieldAddresses(platform: Platform, record: PlatformRecord, path: string): string[] {
    const element = record.getElement(path)
    if (!element) {
        platform.log.warn('mail', `The recipient field '${path}' is no field of ${record.getTableName()}`)
        return []
    }
    return list(element.getValue()).flatMap((entry) => addressesOf(platform, entry))
}

function list(text: string | null): string[] {
    return (text ?? '')
        .split(/[,;]/)
        .map((entry) => entry.trim())
        .filter(Boolean)
}

function present(address: string): string[] {
    return address ? [address] : []
}
