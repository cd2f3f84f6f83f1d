import { type Instance } from '../../instance'
import { type Json, type PlatformRecord, type TableDefinition } from '../../platform'
import { ApiError, noRecord } from '../errors'
import { result, type ApiReply, type ApiRequest } from '../http'
import { queriedFields } from './queried-fields'
import { pageLinks } from './page-links'
import { listParameters, pairs, type ListParameters } from './parameters'
import { shapeRecord } from './shape'
import { requestedTable } from './table'
import { valueOfDisplay } from './values'

/** GET /api/now/table/{table}: a page of records. The limit counts before access rules take rows away. */
export function listRecords(instance: Instance, request: ApiRequest): ApiReply {
    const table = requestedTable(instance, request)
    const parameters = listParameters(request.query)
    const search = searched(instance, table, request, parameters)
    const total = parameters.count ? countOf(search) : undefined

    const page = searched(instance, table, request, parameters)
    page.chooseWindow(parameters.offset, parameters.offset + parameters.limit)
    page.query()
    const rows: Record<string, Json>[] = []
    while (page.next())
        if (instance.access.canTable('read', table.name, page))
            rows.push(shapeRecord(instance, page, parameters, request.origin))

    if (rows.length === 0 && request.path.startsWith('/api/now/v1/')) throw noRecord()
    const links = parameters.pagination ? pageLinks(request, parameters, total) : ''
    return result(rows, 200, {
        ...(total === undefined ? {} : { 'X-Total-Count': String(total) }),
        ...(links ? { Link: links } : {}),
    })
}

function searched(
    instance: Instance,
    table: TableDefinition,
    request: ApiRequest,
    parameters: ListParameters
): PlatformRecord {
    const filters = pairs(request.query).filter(([name]) => table.columns.has(name))
    for (const field of [...queriedFields(parameters.query), ...filters.map(([name]) => name)])
        if (!instance.access.mayQuery(table.name, field))
            throw new ApiError(
                403,
                'Insufficient rights to query records',
                'Field(s) present in the query do not have permission to be read'
            )
    const search = instance.record(table.name)
    if (parameters.query) search.addEncodedQuery(parameters.query)
    for (const [name, value] of filters) search.addQuery(name, valueOfDisplay(instance, table, name, value))
    return search
}

function countOf(search: PlatformRecord): number {
    search.query()
    return search.getRowCount()
}
