import { type Hono } from 'hono'
import { type Serve } from '../serve'
import { scriptedOperation } from './operation'

/** Scripted REST services: everything below /api that no route before has taken. */
export function scriptedRoutes(app: Hono, serve: Serve): void {
    app.all('/api/*', serve(scriptedOperation, { for: 'anyone' }))
}
