import { type Instance } from '../../instance'
import { type PlatformRecord, type TableDefinition } from '../../platform'
import { ApiError, invalidTable, noRecord } from '../errors'
import { type ApiRequest } from '../http'

/** The table of the route: it exists and lets web services in (`ws_access`). */
export function requestedTable(instance: Instance, request: ApiRequest): TableDefinition {
    const name = request.params.table ?? ''
    const table = instance.dictionary.table(name)
    if (!table) throw invalidTable(name)
    if (!table.webServiceAccess)
        throw new ApiError(403, 'Operation Failed', `Web service access to table '${name}' is not allowed`)
    return table
}

/** The record of the route when the user may read it; otherwise it does not exist for him. */
export function requestedRecord(instance: Instance, request: ApiRequest): PlatformRecord {
    const table = requestedTable(instance, request)
    const record = instance.record(table.name)
    if (!record.get('sys_id', request.params.id ?? '')) throw noRecord()
    if (!instance.access.canTable('read', table.name, record)) throw noRecord()
    return record
}
