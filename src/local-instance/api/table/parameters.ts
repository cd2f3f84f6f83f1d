import { badRequest } from '../errors'

export type DisplayMode = 'false' | 'true' | 'all'

/** The sysparm_ parameters that say how records are answered. */
export interface ShapeParameters {
    readonly display: DisplayMode
    readonly excludeReferenceLink: boolean
    /** Fields to answer, dot-walked ones included; undefined for all columns. */
    readonly fields?: readonly string[]
}

export interface ListParameters extends ShapeParameters {
    readonly limit: number
    readonly offset: number
    readonly count: boolean
    readonly pagination: boolean
}

const DEFAULT_LIMIT = 10_000

/** Reads what GET, POST, PUT and PATCH have in common. */
export function shapeParameters(query: URLSearchParams): ShapeParameters {
    const display = query.get('sysparm_display_value') ?? 'false'
    const fields = query.get('sysparm_fields')
    return {
        display: display === 'true' || display === 'all' ? display : 'false',
        excludeReferenceLink: query.get('sysparm_exclude_reference_link') === 'true',
        fields: fields
            ? fields
                  .split(',')
                  .map((field) => field.trim())
                  .filter(Boolean)
            : undefined,
    }
}

/** Reads the parameters of a list. `sysparm_query` and name-value pairs exclude each other; the former wins. */
export function listParameters(query: URLSearchParams): ListParameters {
    return {
        ...shapeParameters(query),
        limit: whole(query, 'sysparm_limit', DEFAULT_LIMIT),
        offset: whole(query, 'sysparm_offset', 0),
        count: query.get('sysparm_no_count') !== 'true',
        pagination: query.get('sysparm_suppress_pagination_header') !== 'true',
    }
}

/** The name-value pairs that filter a list when there is no sysparm_query. */
export function pairs(query: URLSearchParams): [string, string][] {
    if (query.has('sysparm_query')) return []
    return [...query].filter(([name]) => !name.startsWith('sysparm_'))
}

function whole(query: URLSearchParams, name: string, fallback: number): number {
    const text = query.get(name)
    if (text === null || text === '') return fallback
    if (!/^\d+$/.test(text)) throw badRequest(`Invalid value of ${name}: ${text}`)
    return Number(text)
}
