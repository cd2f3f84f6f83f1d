import { type Instance } from '../../instance'
import { jsonObject } from '../body'
import { aclException } from '../errors'
import { type ApiReply, type ApiRequest } from '../http'
import { assign } from './assign'
import { requestedTable } from './table'
import { abortedWrite, writtenRecord } from './write-result'

/** POST /api/now/table/{table}: inserts one record, 201 with its location. */
export function insertRecord(instance: Instance, request: ApiRequest): ApiReply {
    const table = requestedTable(instance, request)
    const payload = jsonObject(request)
    const record = instance.record(table.name)
    record.initialize()
    if (!instance.access.canTable('create', table.name, record))
        throw aclException('Insert Failed due to security constraints')
    assign(instance, table, record, payload, 'create', request.query.get('sysparm_input_display_value') === 'true')
    const id = record.insert()
    if (!id) throw abortedWrite(instance, record)
    const location = `${request.origin}/api/now/table/${table.name}/${id}`
    return writtenRecord(instance, request, table, id, 201, { Location: location })
}
