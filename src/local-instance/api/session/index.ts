import { type Hono } from 'hono'
import { jsonByMethod } from '../routes'
import { type Serve } from '../serve'
import { currentUser } from './current-user'

/** What a client asks about its own session. */
export function sessionRoutes(app: Hono, serve: Serve): void {
    app.all('/api/now/ui/user/current_user', serve(jsonByMethod({ GET: currentUser })))
}
