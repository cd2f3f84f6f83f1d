import { type Instance } from '../../instance'
import { result, type ApiReply, type ApiRequest } from '../http'
import { shapeParameters } from './parameters'
import { RecordShape } from './shape'
import { requestedRecord, requestedTable } from './table'

/** GET /api/now/table/{table}/{sys_id}: one record. */
export function getRecord(instance: Instance, request: ApiRequest): ApiReply {
    const record = requestedRecord(instance, request)
    const table = requestedTable(instance, request)
    const shape = new RecordShape(instance, table, shapeParameters(request.query), request.origin)
    return result(shape.of(record) ?? {})
}
