import { json, type ApiReply, type ApiRequest } from '../http'
import { sessionCookie, type Logins } from '../logins'
import { type Instance } from '../../instance'

/** The two requests with which `now-sdk` signs in (platform specification 3.12). */
export function sdkLogin(logins: Logins) {
    return (instance: Instance, request: ApiRequest): ApiReply => {
        const type = request.query.get('sysparm_type')
        if (type === 'view_form.login') return login(logins, instance, request)
        if (type === 'get_user') return token(request)
        return json({ status: 'error', message: `Unknown request ${type ?? ''}` }, 400)
    }
}

function login(logins: Logins, instance: Instance, request: ApiRequest): ApiReply {
    const userName = request.form.fields.get('user_name') ?? ''
    const userId = logins.authenticate(instance, { userName, password: request.form.fields.get('user_password') ?? '' })
    if (!userId) return json({ status: 'error', message: 'User name or password invalid' })
    return json({ status: 'success' }, 200, { 'Set-Cookie': sessionCookie(logins.open(userId, userName)) })
}

/** The client reads the token from a header of a 401, which is what an instance answers to this request. */
function token(request: ApiRequest): ApiReply {
    const headers: Record<string, string> = request.login ? { 'X-UserToken-Response': request.login.token } : {}
    return json({ status: 'error', message: 'User Not Authenticated' }, 401, headers)
}
