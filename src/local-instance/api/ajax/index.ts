import { type Hono } from 'hono'
import { byMethod } from '../routes'
import { type Serve } from '../serve'
import { ajaxProcessor } from './processor'

/** GlideAjax. */
export function ajaxRoutes(app: Hono, serve: Serve): void {
    app.all('/xmlhttp.do', serve(byMethod({ GET: ajaxProcessor, POST: ajaxProcessor })))
}
