import { type Instance } from '../../instance'
import { type PlatformRecord, type TableDefinition } from '../../platform'
import { ApiError, invalidTable, noRecord } from '../errors'
import { type ApiRequest } from '../http'
import { ofOwnClass } from '../../engines/access/own-class'

/** The table of the route: it exists and lets web services in (`ws_access`). */
export function requestedTable(instance: Instance, request: ApiRequest): TableDefinition {
    const name = request.params.table ?? ''
    const table = instance.dictionary.table(name)
    if (!table) throw invalidTable(name)
    if (!table.webServiceAccess)
        throw new ApiError(403, 'Operation Failed', `Web service access to table '${name}' is not allowed`)
    return table
}

/**
 * The record of the route when the user may read it; otherwise it does not exist for him. It comes as a record of its own
 * class, whichever parent table the route names, so that the rules of its own table decide.
 */
export function requestedRecord(instance: Instance, request: ApiRequest): PlatformRecord {
    const table = requestedTable(instance, request)
    const found = instance.record(table.name)
    if (!found.get('sys_id', request.params.id ?? '')) throw noRecord()
    const record = ofOwnClass(instance, found)
    if (!instance.access.canTable('read', record.getTableName(), record)) throw noRecord()
    return record
}
