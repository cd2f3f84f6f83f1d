import { type Platform, type PlatformRecord, type TableDefinition } from '../../platform'
import { ApiError } from '../errors'
import { pairs } from './parameters'
import { queriedFields } from './queried-fields'
import { valueOfDisplay } from './values'

/** The search that a request describes, not run yet. Fields the user's roles do not let him read may not be in it. */
export function searchFor(platform: Platform, table: TableDefinition, query: URLSearchParams): PlatformRecord {
    const encoded = query.get('sysparm_query') ?? ''
    const filters = pairs(query).filter(([name]) => table.columns.has(name))
    for (const field of [...queriedFields(encoded), ...filters.map(([name]) => name)])
        if (!platform.access.mayQuery(table.name, field))
            throw new ApiError(
                403,
                'Insufficient rights to query records',
                'Field(s) present in the query do not have permission to be read'
            )
    const search = platform.record(table.name)
    if (encoded) search.addEncodedQuery(encoded)
    for (const [name, value] of filters) search.addQuery(name, valueOfDisplay(platform, table, name, value))
    return search
}
