import { type ApiRequest } from '../http'

interface Page {
    readonly limit: number
    readonly offset: number
}

/** The Link header of a list: first, prev, next and last page. Without a count, only first and prev are known. */
export function pageLinks(request: ApiRequest, { limit, offset }: Page, total: number | undefined): string {
    if (limit === 0) return ''
    const link = (rel: string, at: number): string => {
        const query = new URLSearchParams(request.query)
        query.set('sysparm_limit', String(limit))
        query.set('sysparm_offset', String(at))
        return `<${request.origin}${request.path}?${query.toString()}>;rel="${rel}"`
    }
    const links = [link('first', 0)]
    if (total !== undefined && offset + limit < total) links.push(link('next', offset + limit))
    if (offset > 0) links.push(link('prev', Math.max(0, offset - limit)))
    if (total !== undefined) links.push(link('last', Math.max(0, Math.ceil(total / limit) - 1) * limit))
    return links.join(',')
}
