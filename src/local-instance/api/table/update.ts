import { type Instance } from '../../instance'
import { jsonObject } from '../body'
import { aclException } from '../errors'
import { type ApiReply, type ApiRequest } from '../http'
import { assign } from './assign'
import { requestedRecord, requestedTable } from './table'
import { abortedWrite, writtenRecord } from './write-result'

/** PUT and PATCH /api/now/table/{table}/{sys_id}: both set the given fields and leave the others alone. */
export function updateRecord(instance: Instance, request: ApiRequest): ApiReply {
    const table = requestedTable(instance, request)
    const record = requestedRecord(instance, request)
    const payload = jsonObject(request)
    if (!instance.access.canTable('write', record.getTableName(), record))
        throw aclException('Update Failed due to security constraints')
    assign(instance, table, record, payload, 'write', request.query.get('sysparm_input_display_value') === 'true')
    const id = record.update()
    if (!id) throw abortedWrite(instance, record)
    return writtenRecord(instance, request, table, id, 200)
}
