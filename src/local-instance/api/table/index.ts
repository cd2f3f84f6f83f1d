import { type Hono } from 'hono'
import { ApiError } from '../errors'
import { type ApiRequest, type ApiReply, type Operation } from '../http'
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
        app.all(`${root}/:table`, serve(byMethod(COLLECTION)))
        app.all(`${root}/:table/:id`, serve(byMethod(RECORD)))
    }
}

function byMethod(operations: Record<string, Operation>): Operation {
    return (instance, request): ApiReply => {
        const operation = operations[request.method]
        if (!operation) throw new ApiError(405, `Method not supported`, `${request.method} is not supported here`)
        requireJson(request)
        return operation(instance, request)
    }
}

/** The local instance speaks JSON only: a client that accepts or sends something else is told so. */
function requireJson(request: ApiRequest): void {
    const accept = request.headers.get('accept') ?? '*/*'
    if (!/\*\/\*|application\/(json|\*)/i.test(accept))
        throw new ApiError(406, 'Unsupported media type requested', accept)
    const type = request.headers.get('content-type')
    if (request.body.length > 0 && type && !/^application\/json\b/i.test(type))
        throw new ApiError(415, 'Unsupported media type', type)
}
