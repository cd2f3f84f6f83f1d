import { type Hono } from 'hono'
import { BODY_LIMIT } from '../body'
import { byMethod, jsonByMethod } from '../routes'
import { type Serve } from '../serve'
import { moveClock, readClock } from './clock'
import { listJobs, runJobNow } from './jobs'
import { readLog } from './log'
import { receivePostedMail } from './mail'
import { onlyAdmin } from './only-admin'
import { readOutbox } from './outbox'

/** The control API of the local instance. What runs jobs opens a transaction for each; so none lies around it. */
export function controlRoutes(app: Hono, serve: Serve): void {
    const apart = { transaction: false }
    app.all('/api/local/clock', serve(onlyAdmin(jsonByMethod({ GET: readClock, POST: moveClock })), apart))
    app.all('/api/local/jobs', serve(onlyAdmin(jsonByMethod({ GET: listJobs }))))
    app.all('/api/local/jobs/:name/run', serve(onlyAdmin(jsonByMethod({ POST: runJobNow })), apart))
    app.all('/api/local/outbox', serve(onlyAdmin(jsonByMethod({ GET: readOutbox }))))
    app.all(
        '/api/local/mail',
        serve(onlyAdmin(byMethod({ POST: receivePostedMail })), { ...apart, limit: BODY_LIMIT.attachment })
    )
    app.all('/api/local/log', serve(onlyAdmin(jsonByMethod({ GET: readLog }))))
}
