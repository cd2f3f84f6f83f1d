import { type Instance } from '../../instance'
import { aclException } from '../errors'
import { empty, type ApiReply, type ApiRequest } from '../http'
import { requestedRecord } from './table'
import { abortedWrite } from './write-result'

/** DELETE /api/now/table/{table}/{sys_id}: 204 without a body. */
export function deleteRecord(instance: Instance, request: ApiRequest): ApiReply {
    const record = requestedRecord(instance, request)
    if (!instance.access.canTable('delete', record.getTableName(), record))
        throw aclException('Delete Failed due to security constraints')
    if (!record.deleteRecord()) throw abortedWrite(instance, record)
    return empty()
}
