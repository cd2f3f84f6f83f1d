import { Hono } from 'hono'
import { type Instance } from '../instance'
import { Logins, userNameIsPassword, type PasswordCheck } from './logins'
import { serveWith } from './serve'
import { tableRoutes } from './table'

export interface ApiOptions {
    /** Decides whether a password is a user's. Default: the password of a user is the user name. */
    readonly checkPassword?: PasswordCheck
}

/** Everything an instance answers over HTTP. The host and port it listens on are the caller's business. */
export function createApi(instance: Instance, options: ApiOptions = {}): Hono {
    const logins = new Logins(options.checkPassword ?? userNameIsPassword)
    const serve = serveWith(instance, logins)
    const app = new Hono()
    tableRoutes(app, serve)
    return app
}
