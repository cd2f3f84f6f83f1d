import { createHash, randomBytes } from 'node:crypto'
import { type Instance } from '../instance'
import { type PlatformRecord } from '../platform'
import { type Login, type RequestHeaders } from './http'

const COOKIE = 'JSESSIONID'

/**
 * Whether the password is the user's, which may change only with the user's record. An instance has its own ways; the
 * local instance takes the user name.
 */
export type PasswordCheck = (user: PlatformRecord, password: string) => boolean

export const userNameIsPassword: PasswordCheck = (user, password) => user.getValue('user_name') === password

export interface Credentials {
    readonly userName: string
    readonly password: string
}

/** Who is signed in, by session cookie. Sessions live as long as the process: an instance ends them, a laptop needs not. */
export class Logins {
    private readonly byId = new Map<string, Login>()
    /** Users by the hash of credentials that were right: a client sends its own with every request. */
    private readonly verified = new Map<string, string>()

    constructor(
        instance: Instance,
        private readonly check: PasswordCheck = userNameIsPassword
    ) {
        instance.onMetadataChange(['sys_user'], () => this.verified.clear())
    }

    /** The sys_id of the active user with these credentials; undefined when they are wrong or the user is locked out. */
    authenticate(instance: Instance, credentials: Credentials): string | undefined {
        const key = createHash('sha256').update(JSON.stringify(credentials)).digest('base64')
        const known = this.verified.get(key)
        if (known) return known
        const userId = this.verify(instance, credentials)
        if (userId) this.verified.set(key, userId)
        return userId
    }

    private verify(instance: Instance, { userName, password }: Credentials): string | undefined {
        const user = instance.record('sys_user')
        user.addQuery('user_name', userName)
        user.setLimit(1)
        user.query()
        if (!userName || !user.next() || user.getValue('user_name') !== userName) return undefined
        if (user.getValue('active') !== '1' || user.getValue('locked_out') === '1') return undefined
        return this.check(user, password) ? user.getUniqueValue() : undefined
    }

    open(userId: string, userName: string): Login {
        const login: Login = { id: token(), userId, userName, token: token() + token(), flash: [] }
        this.byId.set(login.id, login)
        return login
    }

    close(login: Login): void {
        this.byId.delete(login.id)
    }

    /** The login of the request's session cookie. */
    of(headers: RequestHeaders): Login | null {
        for (const part of (headers.get('cookie') ?? '').split(';')) {
            const [name, value] = part.trim().split('=')
            const login = name === COOKIE && value ? this.byId.get(value) : undefined
            if (login) return login
        }
        return null
    }
}

export function sessionCookie(login: Login): string {
    return `${COOKIE}=${login.id}; Path=/; HttpOnly; SameSite=Lax`
}

export const NO_SESSION_COOKIE = `${COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`

/** The credentials of a Basic authentication header; null when there is none, undefined when it is malformed. */
export function basicCredentials(headers: RequestHeaders): Credentials | null | undefined {
    const header = headers.get('authorization')
    if (!header) return null
    const match = /^Basic\s+([A-Za-z0-9+/=]+)$/i.exec(header)
    if (!match?.[1]) return undefined
    const text = Buffer.from(match[1], 'base64').toString('utf8')
    const colon = text.indexOf(':')
    return colon < 0 ? undefined : { userName: text.slice(0, colon), password: text.slice(colon + 1) }
}

function token(): string {
    return randomBytes(16).toString('hex')
}
