import { type Instance } from '../../instance'
import { result, type ApiReply, type ApiRequest } from '../http'
import { shapeParameters } from './parameters'
import { shapeRecord } from './shape'
import { requestedRecord, requestedTable } from './table'

/** GET /api/now/table/{table}/{sys_id}: one record. */
export function getRecord(instance: Instance, request: ApiRequest): ApiReply {
    const record = requestedRecord(instance, request)
    return result(
        shapeRecord(instance, record, requestedTable(instance, request), shapeParameters(request.query), request.origin)
    )
}
