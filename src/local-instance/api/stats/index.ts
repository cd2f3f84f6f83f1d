import { type Hono } from 'hono'
import { jsonByMethod } from '../routes'
import { type Serve } from '../serve'
import { tableStatistics } from './statistics'

/** The Aggregate API. */
export function statsRoutes(app: Hono, serve: Serve): void {
    for (const root of ['/api/now/stats', '/api/now/:version{v[12]}/stats'])
        app.all(`${root}/:table`, serve(jsonByMethod({ GET: tableStatistics })))
}
