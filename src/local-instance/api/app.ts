import { Hono } from 'hono'
import { type Instance } from '../instance'
import { pageRoutes, type SignInHint } from '../pages'
import { ajaxRoutes } from './ajax'
import { attachmentRoutes } from './attachment'
import { catalogRoutes } from './catalog'
import { controlRoutes } from './control'
import { Logins, type PasswordCheck } from './logins'
import { scriptedRoutes } from './scripted'
import { sdkRoutes } from './sdk'
import { serveWith } from './serve'
import { sessionRoutes } from './session'
import { statsRoutes } from './stats'
import { tableRoutes } from './table'

export interface ApiOptions {
    /** Decides whether a password is a user's. Default: the password of a user is the user name. */
    readonly checkPassword?: PasswordCheck
    /** Accounts that the sign-in page offers; none by default. */
    readonly signInHints?: readonly SignInHint[]
}

/** Everything an instance answers over HTTP. The host and port it listens on are the caller's business. */
export function createApi(instance: Instance, options: ApiOptions = {}): Hono {
    const logins = new Logins(instance, options.checkPassword)
    const serve = serveWith(instance, logins)
    const app = new Hono()
    tableRoutes(app, serve)
    statsRoutes(app, serve)
    attachmentRoutes(app, serve)
    catalogRoutes(app, serve)
    sessionRoutes(app, serve)
    sdkRoutes(app, serve, logins)
    controlRoutes(app, serve)
    ajaxRoutes(app, serve)
    scriptedRoutes(app, serve)
    pageRoutes(app, serve, logins, options.signInHints ?? [])
    return app
}
