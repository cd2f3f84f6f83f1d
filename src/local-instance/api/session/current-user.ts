import { type Instance } from '../../instance'
import { result, type ApiReply } from '../http'

/** GET /api/now/ui/user/current_user: who the session belongs to. */
export function currentUser(instance: Instance): ApiReply {
    const user = instance.record('sys_user')
    const known = user.get(instance.session.userId)
    const initials = ['first_name', 'last_name']
        .map((field) => (known ? (user.getValue(field) ?? '') : '').slice(0, 1))
        .join('')
    return result({
        user_sys_id: instance.session.userId,
        user_name: instance.session.userName,
        user_display_value: known ? user.getDisplayValue() : instance.session.userName,
        user_initials: initials,
        user_avatar: known ? (user.getValue('photo') ?? '') : '',
    })
}
