import { Readable } from 'node:stream'
import { type Context } from 'hono'
import { GUEST_USER } from '../engines/access/roles'
import { messageOf, UnsupportedError } from '../errors'
import { type Instance } from '../instance'
import { BODY_LIMIT, readBody, urlEncodedForm } from './body'
import { ApiError, errorReply, notAuthenticated } from './errors'
import { type ApiReply, type ApiRequest, type Login, type Operation } from './http'
import { basicCredentials, type Logins } from './logins'
import { multipartForm } from './multipart'
import { spoolBody, type SpooledBody } from './spool'

export interface ServeOptions {
    /** Who may come: `user` (default) needs credentials, `anyone` goes on as guest without them. */
    readonly for?: 'user' | 'anyone'
    /** Limit of the body in bytes. */
    readonly limit?: number
    /** True for operations that take the body as a file of any length up to the limit. */
    readonly spooled?: boolean
    /** False for what opens transactions of its own, each to stand or fall by itself. */
    readonly transaction?: boolean
    /** False for the requests that make a session and so cannot have its token yet. */
    readonly token?: boolean
    /** How an error is told: as JSON, or as a page that a person reads. */
    readonly onError?: (instance: Instance, request: ApiRequest, error: ApiError) => ApiReply
}

export type Serve = (operation: Operation, options?: ServeOptions) => (context: Context) => Promise<Response>

const READ_ONLY = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Makes the wrapper that every operation runs in: credentials, token, body, one transaction as the user who asks, and
 * then everything that became due, so that an answer never precedes its consequences.
 */
export function serveWith(instance: Instance, logins: Logins): Serve {
    return (operation, options = {}) =>
        async (context) => {
            let request = bare(context, logins)
            let spooled: SpooledBody | null = null
            const failed = options.onError ?? ((_instance, request, error) => apiError(error, request))
            try {
                const userId = identify(instance, logins, request, options)
                const limit = options.limit ?? BODY_LIMIT.json
                const contentType = request.headers.get('content-type')
                if (options.spooled) {
                    spooled = await spoolBody(context.req.raw, limit)
                    request = { ...request, file: spooled }
                } else if (contentType && /^multipart\/form-data/i.test(contentType)) {
                    spooled = await spoolBody(context.req.raw, limit)
                    request = { ...request, form: multipartForm(contentType, spooled) }
                } else {
                    const body = await readBody(context.req.raw, limit)
                    request = { ...request, body, form: urlEncodedForm(contentType, body) }
                }
                if (options.token !== false) requireToken(request)
                const reply = run(instance, request, userId, operation, failed, options.transaction !== false)
                instance.scheduler.runDue()
                return toResponse(reply)
            } catch (error) {
                return toResponse(failed(instance, request, asApiError(instance, request, error)))
            } finally {
                spooled?.discard()
            }
        }
}

function run(
    instance: Instance,
    request: ApiRequest,
    userId: string,
    operation: Operation,
    failed: NonNullable<ServeOptions['onError']>,
    inTransaction: boolean
): ApiReply {
    const interactive = request.login !== null
    const work = (): ApiReply => {
        try {
            return operation(instance, request)
        } catch (error) {
            // A refusal is an answer like any other: what was written before it stays, as on an instance.
            if (error instanceof ApiError) return failed(instance, request, error)
            throw error
        }
    }
    const asUser = (): ApiReply => instance.runAs(userId, work, { interactive })
    return inTransaction ? instance.store.transaction(asUser) : asUser()
}

function bare(context: Context, logins: Logins): ApiRequest {
    const url = new URL(context.req.url)
    return {
        method: context.req.method,
        path: url.pathname,
        origin: url.origin,
        query: url.searchParams,
        headers: context.req.raw.headers,
        params: context.req.param() as Record<string, string>,
        body: new Uint8Array(),
        form: { fields: new URLSearchParams(), files: [] },
        file: null,
        login: context.req.header('authorization') ? null : logins.of(context.req.raw.headers),
    }
}

function identify(instance: Instance, logins: Logins, request: ApiRequest, options: ServeOptions): string {
    const credentials = basicCredentials(request.headers)
    if (credentials === null) {
        if (request.login && isActive(instance, request.login)) return request.login.userId
        if (options.for === 'anyone') return guestId(instance)
        throw notAuthenticated()
    }
    const userId = credentials && logins.authenticate(instance, credentials)
    if (!userId) throw notAuthenticated()
    return userId
}

/** Who a request without credentials runs as: the user `guest`, whose records an instance always has. */
function guestId(instance: Instance): string {
    const guest = instance.record('sys_user')
    if (!guest.get('user_name', GUEST_USER)) throw new Error(`There is no user ${GUEST_USER}`)
    return guest.getUniqueValue()
}

/** A login ends when its user is deactivated or locked out. */
function isActive(instance: Instance, login: Login): boolean {
    const user = instance.record('sys_user')
    return user.get(login.userId) && user.getValue('active') === '1' && user.getValue('locked_out') !== '1'
}

/** A page of another site can make a browser send the cookie, but not the token. */
function requireToken(request: ApiRequest): void {
    if (!request.login || READ_ONLY.has(request.method)) return
    const given = request.headers.get('x-usertoken') ?? request.form.fields.get('sysparm_ck')
    if (given !== request.login.token) throw notAuthenticated()
}

function asApiError(instance: Instance, request: ApiRequest, error: unknown): ApiError {
    if (error instanceof ApiError) return error
    const message = messageOf(error)
    instance.log.error('http', `${request.method} ${request.path}: ${message}`)
    return error instanceof UnsupportedError
        ? new ApiError(501, message)
        : new ApiError(500, 'An unexpected error occurred while processing the request', message)
}

function apiError(error: ApiError, request: ApiRequest): ApiReply {
    // A script that carries a session's token handles the refusal itself; anyone else's browser asks for a password.
    const asks = error.status === 401 && !request.headers.get('x-usertoken')
    return errorReply(
        error.status,
        error.message,
        error.detail,
        asks ? { 'WWW-Authenticate': 'BASIC realm="Service-now"' } : {}
    )
}

function toResponse(reply: ApiReply): Response {
    return new Response(bodyOf(reply.body), {
        status: reply.status,
        headers: { 'Cache-Control': 'no-store', ...reply.headers },
    })
}

function bodyOf(body: ApiReply['body']): ConstructorParameters<typeof Response>[0] {
    if (body === undefined || typeof body === 'string') return body ?? null
    return body instanceof Readable ? (Readable.toWeb(body) as ReadableStream<Uint8Array>) : Buffer.from(body)
}
