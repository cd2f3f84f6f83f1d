import { badRequest } from '../errors'

export const AGGREGATES = ['sum', 'avg', 'min', 'max'] as const
export type Aggregate = (typeof AGGREGATES)[number]

export interface Having {
    readonly aggregate: Aggregate | 'count'
    readonly field: string
    readonly operator: string
    readonly value: string
}

export interface StatsParameters {
    readonly count: boolean
    readonly fields: Readonly<Record<Aggregate, readonly string[]>>
    readonly groupBy: readonly string[]
    readonly having: readonly Having[]
    readonly orderBy: readonly { key: string; descending: boolean }[]
    readonly display: 'false' | 'true' | 'all'
}

/** Reads the parameters of the Aggregate API. */
export function statsParameters(query: URLSearchParams): StatsParameters {
    const display = query.get('sysparm_display_value')
    return {
        count: query.get('sysparm_count') === 'true',
        fields: {
            sum: names(query, 'sysparm_sum_fields'),
            avg: names(query, 'sysparm_avg_fields'),
            min: names(query, 'sysparm_min_fields'),
            max: names(query, 'sysparm_max_fields'),
        },
        groupBy: names(query, 'sysparm_group_by'),
        having: names(query, 'sysparm_having').map(having),
        orderBy: names(query, 'sysparm_order_by').map(order),
        display: display === 'true' || display === 'all' ? display : 'false',
    }
}

function names(query: URLSearchParams, parameter: string): string[] {
    return (query.get(parameter) ?? '')
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean)
}

function having(text: string): Having {
    const [aggregate = '', field = '', operator = '', value = ''] = text.split('^')
    const name = aggregate.toLowerCase()
    if (name !== 'count' && !AGGREGATES.includes(name as Aggregate))
        throw badRequest('Invalid sysparm_having', `Unknown aggregate ${aggregate}`)
    if (!['=', '!=', '<', '<=', '>', '>='].includes(operator))
        throw badRequest('Invalid sysparm_having', `Unknown operator ${operator}`)
    return { aggregate: name as Having['aggregate'], field, operator, value }
}

function order(text: string): { key: string; descending: boolean } {
    const descending = text.endsWith('^DESC')
    return { key: descending ? text.slice(0, -'^DESC'.length) : text, descending }
}
