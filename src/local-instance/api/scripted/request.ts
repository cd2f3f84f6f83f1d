import { UnsupportedError } from '../../errors'
import { type Platform } from '../../platform'
import { badRequest } from '../errors'
import { type ApiRequest } from '../http'

/** Turns JSON into objects of the script's own world, where `instanceof Array` is true for its arrays. */
export type Inside = (json: string) => unknown

export function insideOf(platform: Platform, scope: string): Inside {
    const source = { name: 'scripted REST: read the request', text: 'return JSON.parse(json)', scope }
    return (json) => platform.scripts.run(source, { json })
}

/** The `request` of a scripted REST operation (RESTAPIRequest). */
export function scriptRequest(
    request: ApiRequest,
    pathParams: Readonly<Record<string, string>>,
    inside: Inside
): object {
    const headers: Record<string, string> = {}
    request.headers.forEach((value, name) => (headers[name] = value))
    return {
        pathParams: inside(JSON.stringify(pathParams)),
        queryParams: inside(JSON.stringify(valuesByName(request.query))),
        queryString: request.query.toString(),
        headers: inside(JSON.stringify(headers)),
        url: `${request.origin}${request.path}`,
        uri: request.path,
        body: requestBody(request, inside),
        getHeader: (name: string) => request.headers.get(name),
        getRequestedQueryCategory: () => request.query.get('sysparm_query_category'),
        getSupportedResponseContentTypes: () => inside('["application/json"]'),
    }
}

function requestBody(request: ApiRequest, inside: Inside): object {
    const text = Buffer.from(request.body).toString('utf8')
    const type = request.headers.get('content-type') ?? ''
    return {
        dataString: text,
        data: isText(text, type) ? text : inside(jsonOf(text)),
        get dataStream(): never {
            throw new UnsupportedError('RESTAPIRequestBody.dataStream')
        },
        hasNext: (): never => {
            throw new UnsupportedError('RESTAPIRequestBody.hasNext')
        },
        nextEntry: (): never => {
            throw new UnsupportedError('RESTAPIRequestBody.nextEntry')
        },
    }
}

function isText(text: string, contentType: string): boolean {
    return text.trim() !== '' && contentType !== '' && !/^application\/json\b/i.test(contentType)
}

/** The body's JSON as it came: writing it anew would take as many stack frames as it is deep. */
function jsonOf(text: string): string {
    if (text.trim() === '') return '{}'
    try {
        JSON.parse(text)
    } catch (error) {
        throw badRequest('Exception while reading request', error instanceof Error ? error.message : null)
    }
    return text
}

/** Every parameter has a list of values, also when it comes once. */
function valuesByName(query: URLSearchParams): Record<string, string[]> {
    return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]))
}
