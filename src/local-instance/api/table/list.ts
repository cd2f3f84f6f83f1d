import { type Instance } from '../../instance'
import { type Json } from '../../platform'
import { noRecord } from '../errors'
import { result, type ApiReply, type ApiRequest } from '../http'
import { countOf } from '../../glide/count'
import { ofOwnClass } from '../../engines/access/own-class'
import { pageLinks } from './page-links'
import { listParameters } from './parameters'
import { searchFor } from './search'
import { shapeReadable } from './shape'
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
        const row = shapeReadable(instance, record, table, parameters, request.origin)
        if (row !== null) rows.push(row)
    }
    if (rows.length === 0 && request.path.startsWith('/api/now/v1/')) throw noRecord()

    const count = (): number => (mayList ? countOf(searchFor(instance, table, request.query)) : 0)
    const total = parameters.count ? count() : undefined
    const links = parameters.pagination ? pageLinks(request, parameters, total) : ''
    return result(rows, 200, {
        ...(total === undefined ? {} : { 'X-Total-Count': String(total) }),
        ...(links ? { Link: links } : {}),
    })
}
