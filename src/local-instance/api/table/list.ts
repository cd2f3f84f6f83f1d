import { type Instance } from '../../instance'
import { type Json } from '../../platform'
import { noRecord } from '../errors'
import { result, type ApiReply, type ApiRequest } from '../http'
import { ofOwnClass } from '../../engines/access/own-class'
import { pageLinks } from './page-links'
import { listParameters } from './parameters'
import { searchFor } from './search'
import { shapeRecord } from './shape'
import { requestedTable } from './table'

/** GET /api/now/table/{table}: a page of records. The limit counts before access rules take rows away. */
export function listRecords(instance: Instance, request: ApiRequest): ApiReply {
    const table = requestedTable(instance, request)
    const parameters = listParameters(request.query)
    const page = searchFor(instance, table, request.query)
    const mayList = instance.access.mayList(table.name)
    page.chooseWindow(parameters.offset, parameters.offset + (mayList ? parameters.limit : 0))
    page.query()
    const rows: Record<string, Json>[] = []
    while (page.next()) {
        const record = ofOwnClass(instance, page)
        if (instance.access.canTable('read', record.getTableName(), record))
            rows.push(shapeRecord(instance, record, table, parameters, request.origin))
    }
    if (rows.length === 0 && request.path.startsWith('/api/now/v1/')) throw noRecord()

    const total = parameters.count ? (mayList ? countOf(instance, request) : 0) : undefined
    const links = parameters.pagination ? pageLinks(request, parameters, total) : ''
    return result(rows, 200, {
        ...(total === undefined ? {} : { 'X-Total-Count': String(total) }),
        ...(links ? { Link: links } : {}),
    })
}

function countOf(instance: Instance, request: ApiRequest): number {
    const all = searchFor(instance, requestedTable(instance, request), request.query)
    all.query()
    return all.getRowCount()
}
