import { type Instance } from '../../instance'
import { type Json } from '../../platform'
import { result, type ApiReply, type ApiRequest } from '../http'
import { ofOwnClass } from '../../engines/access/own-class'
import { requireReadable, searchFor } from '../table/search'
import { requestedTable } from '../table/table'
import { compareValues, figure, groups, satisfies, type Group } from './aggregate'
import { AGGREGATES, statsParameters, type StatsParameters } from './parameters'

/**
 * GET /api/now/stats/{table}: counts and figures, grouped or not. Rows that the user may not read are not counted; the
 * platform only promises to respect the table's roles.
 */
export function tableStatistics(instance: Instance, request: ApiRequest): ApiReply {
    const table = requestedTable(instance, request)
    const parameters = statsParameters(request.query)
    requireReadable(instance, table, statedPaths(parameters))
    const search = searchFor(instance, table, request.query)
    const found = groups(instance, search, parameters, (row) => {
        const record = ofOwnClass(instance, row)
        return instance.access.canTable('read', record.getTableName(), record)
    })
        .filter((group) => parameters.having.every((having) => satisfies(group, having)))
        .sort((a, b) => compareGroups(a, b, parameters))
    if (parameters.groupBy.length === 0) return result({ stats: found[0] ? figures(found[0], parameters) : {} })
    return result(
        found.map((group) => ({ stats: figures(group, parameters), groupby_fields: groupFields(group, parameters) }))
    )
}

/** Every field whose values show in the figures, the groups or their order. */
function statedPaths({ fields, groupBy, having, orderBy }: StatsParameters): string[] {
    const ordered = orderBy.map(({ key }) => key.split('^').pop() ?? key)
    return [...AGGREGATES.flatMap((name) => fields[name]), ...groupBy, ...having.map(({ field }) => field), ...ordered]
}

function figures(group: Group, parameters: StatsParameters): Json {
    const stats: Record<string, Json> = parameters.count ? { count: String(group.count) } : {}
    for (const aggregate of AGGREGATES) {
        const fields = parameters.fields[aggregate]
        if (fields.length > 0)
            stats[aggregate] = Object.fromEntries(fields.map((field) => [field, figure(group, aggregate, field)]))
    }
    return stats
}

function groupFields(group: Group, { display }: StatsParameters): Json {
    return group.key.map(({ field, value, displayValue }) => {
        if (display === 'all') return { field, value, display_value: displayValue }
        return { field, value: display === 'true' ? displayValue : value }
    })
}

function compareGroups(a: Group, b: Group, { orderBy, groupBy }: StatsParameters): number {
    const keys = orderBy.length > 0 ? orderBy : groupBy.map((key) => ({ key, descending: false }))
    for (const { key, descending } of keys) {
        const order = compareValues(sortValue(a, key), sortValue(b, key))
        if (order !== 0) return descending ? -order : order
    }
    return 0
}

function sortValue(group: Group, key: string): string {
    const [aggregate = '', field = ''] = key.split('^')
    const name = aggregate.toLowerCase()
    if (name === 'count') return figure(group, 'count', '')
    const known = AGGREGATES.find((candidate) => candidate === name)
    if (known && field) return figure(group, known, field)
    return group.key.find((part) => part.field === key)?.value ?? ''
}
