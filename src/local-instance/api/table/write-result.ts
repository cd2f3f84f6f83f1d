import { type Instance } from '../../instance'
import { type PlatformRecord, type TableDefinition } from '../../platform'
import { ApiError } from '../errors'
import { empty, result, type ApiReply, type ApiRequest } from '../http'
import { shapeParameters } from './parameters'
import { RecordShape } from './shape'

/** The answer to a successful insert or update: the record as it is now, or nothing when the client asks for nothing. */
export function writtenRecord(
    instance: Instance,
    request: ApiRequest,
    table: TableDefinition,
    id: string,
    status: number,
    headers: Readonly<Record<string, string>> = {}
): ApiReply {
    if (request.headers.get('x-no-response-body') === 'true') return { ...empty(status), headers }
    const written = instance.record(table.name)
    written.get('sys_id', id)
    const shape = new RecordShape(instance, table, shapeParameters(request.query), request.origin)
    return result(shape.of(written) ?? {}, status, headers)
}

/**
 * The refusal of a write that a business rule aborted or the database rejected. The platform names the rule; the messages
 * that the rule added are for forms and are not answered here.
 */
export function abortedWrite(instance: Instance, record: PlatformRecord): ApiError {
    const rule = instance.abortingRule(record)
    const detail = rule
        ? `Operation against file '${record.getTableName()}' was aborted by Business Rule '${rule.name}^${rule.sysId}'. Business Rule Stack:${rule.name}`
        : record.getLastErrorMessage()
    return new ApiError(403, 'Operation Failed', detail || `Operation against file '${record.getTableName()}' failed`)
}
