import { type Platform, type PlatformRecord, type TableDefinition } from '../../platform'
import { extensionOf } from '../../query/paths'
import { ApiError } from '../errors'
import { pairs } from './parameters'
import { queriedPaths, relatesOthers } from './queried-fields'
import { valueOfDisplay } from './values'

/** The search that a request describes, not run yet. Fields the user's roles do not let him read may not be in it. */
export function searchFor(platform: Platform, table: TableDefinition, query: URLSearchParams): PlatformRecord {
    const encoded = query.get('sysparm_query') ?? ''
    const filters = pairs(query).filter(([name]) => table.columns.has(name))
    requireQueryable(platform, table, encoded)
    requireReadable(
        platform,
        table,
        filters.map(([name]) => name)
    )
    const search = platform.record(table.name)
    if (encoded) search.addEncodedQuery(encoded)
    for (const [name, value] of filters) search.addQuery(name, valueOfDisplay(platform, table, name, value))
    return search
}

/**
 * Refuses a query whose answer would tell more than its rows: conditions and orders by fields that the user may not read,
 * on the way of a dot-walk too, and how many records of another table refer to a row.
 */
export function requireQueryable(platform: Platform, table: TableDefinition, encoded: string): void {
    if (relatesOthers(encoded) && !platform.access.hasRole('admin')) throw notToBeQueried()
    requireReadable(platform, table, queriedPaths(encoded))
}

/** Refuses paths through fields that the user's roles do not let him read. */
export function requireReadable(platform: Platform, table: TableDefinition, paths: readonly string[]): void {
    if (paths.some((path) => !isReadable(platform, table, path))) throw notToBeQueried()
}

function isReadable(platform: Platform, table: TableDefinition, path: string): boolean {
    const [first = '', ...rest] = path.split('.')
    const column = table.columns.get(first)
    if (!column) {
        const extension = extensionOf(platform.dictionary, table.name, first)
        const target = extension === null ? undefined : platform.dictionary.table(extension)
        return !target || isReadable(platform, target, rest.join('.'))
    }
    if (!platform.access.mayQuery(table.name, first)) return false
    const target = column.reference === undefined ? undefined : platform.dictionary.table(column.reference)
    return rest.length === 0 || !target || isReadable(platform, target, rest.join('.'))
}

function notToBeQueried(): ApiError {
    return new ApiError(
        403,
        'Insufficient rights to query records',
        'Field(s) present in the query do not have permission to be read'
    )
}
