import { type Instance } from '../../instance'
import { type Json } from '../../platform'
import { noRecord } from '../errors'
import { result, type ApiReply, type ApiRequest } from '../http'
import { countOf } from '../../glide/count'
import { ofOwnClass } from '../../engines/access/own-class'
import { pageLinks } from './page-links'
import { listParameters } from './parameters'
import { searchFor } from './search'
import { RecordShape } from './shape'
import { requestedTable } from './table'

/** GET /api/now/table/{table}: a page of records. The limit counts before access rules take rows away. */
export function listRecords(instance: Instance, request: ApiRequest): ApiReply {
    const table = requestedTable(instance, request)
    const parameters = listParameters(request.query)
    const { limit, offset } = parameters
    const page = searchFor(instance, table, request.query)
    const mayList = instance.access.mayList(table.name)
    // One row more than is answered: where there is none, the count is known without counting.
    page.chooseWindow(offset, offset + (mayList ? limit + 1 : 0))
    page.query()
    const shape = new RecordShape(instance, table, parameters, request.origin)
    const rows: Record<string, Json>[] = []
    for (let read = 0; read < limit && page.next(); read++) {
        const row = shape.of(ofOwnClass(instance, page))
        if (row !== null) rows.push(row)
    }
    if (rows.length === 0 && request.path.startsWith('/api/now/v1/')) throw noRecord()

    const found = page.getRowCount()
    const isLastPage = found <= limit && (found > 0 || offset === 0)
    const count = (): number => (isLastPage ? offset + found : countOf(searchFor(instance, table, request.query)))
    const total = parameters.count ? (mayList ? count() : 0) : undefined
    const links = parameters.pagination ? pageLinks(request, parameters, total) : ''
    return result(rows, 200, {
        ...(total === undefined ? {} : { 'X-Total-Count': String(total) }),
        ...(links ? { Link: links } : {}),
    })
}
