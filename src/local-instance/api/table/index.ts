import { type Hono } from 'hono'
import { type Operation } from '../http'
import { jsonByMethod } from '../routes'
import { type Serve } from '../serve'
import { deleteRecord } from './delete'
import { getRecord } from './get'
import { insertRecord } from './insert'
import { listRecords } from './list'
import { updateRecord } from './update'

const COLLECTION: Record<string, Operation> = { GET: listRecords, POST: insertRecord }
const RECORD: Record<string, Operation> = {
    GET: getRecord,
    PUT: updateRecord,
    PATCH: updateRecord,
    DELETE: deleteRecord,
}

/** The Table API (platform specification 3.10), with and without a version in the path. */
export function tableRoutes(app: Hono, serve: Serve): void {
    for (const root of ['/api/now/table', '/api/now/:version{v[12]}/table']) {
        app.all(`${root}/:table`, serve(jsonByMethod(COLLECTION)))
        app.all(`${root}/:table/:id`, serve(jsonByMethod(RECORD)))
    }
}
