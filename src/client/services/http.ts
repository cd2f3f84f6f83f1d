import { noteConnection } from './connection'
import { failureOf, isAborted, ServiceFailure } from './failure'

export interface Answer<Body> {
    readonly body: Body
    readonly headers: Headers
}

export interface RequestOptions {
    readonly body?: unknown
    readonly signal?: AbortSignal
}

/**
 * One request to the instance, in the name of the session.
 * @throws ServiceFailure when it is not answered with a success.
 */
export async function call<Body>(method: string, path: string, options: RequestOptions = {}): Promise<Answer<Body>> {
    const token = window.g_ck
    const response = await send(method, path, options)
    const body = await read(response)
    if (!response.ok) {
        // What was asked in the name of an older session says nothing about the one that began meanwhile.
        if (response.status === 401 && token === window.g_ck) noteConnection('session')
        throw failureOf(response.status, body)
    }
    noteConnection('fine')
    return { body: body as Body, headers: response.headers }
}

export async function get<Body>(path: string, signal?: AbortSignal): Promise<Body> {
    return (await call<Body>('GET', path, { signal })).body
}

export async function post<Body>(path: string, body: unknown, signal?: AbortSignal): Promise<Body> {
    return (await call<Body>('POST', path, { body, signal })).body
}

async function send(method: string, path: string, { body, signal }: RequestOptions): Promise<Response> {
    const headers: Record<string, string> = { Accept: 'application/json', 'X-UserToken': window.g_ck }
    if (body !== undefined) headers['Content-Type'] = 'application/json'
    try {
        return await fetch(path, {
            method,
            headers,
            signal,
            body: body === undefined ? undefined : JSON.stringify(body),
        })
    } catch (thrown) {
        if (isAborted(thrown)) throw thrown
        noteConnection('offline')
        throw new ServiceFailure('offline', 0, '')
    }
}

/** Errors of proxies and sign-in pages are not JSON: then there is nothing to read in them. */
async function read(response: Response): Promise<unknown> {
    const text = await response.text()
    if (text === '' || !(response.headers.get('Content-Type') ?? '').includes('json')) return null
    return JSON.parse(text) as unknown
}
