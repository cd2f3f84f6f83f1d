import { type ApiRequest, type FormBody } from './http'
import { ApiError, badRequest } from './errors'

export const MEGABYTE = 1024 * 1024
/** Limits of a request body in bytes: what a form, an attachment and an application package may be at most. */
export const BODY_LIMIT = { json: 5 * MEGABYTE, attachment: 20 * MEGABYTE, package: 64 * MEGABYTE } as const

export async function readBody(request: Request, limit: number): Promise<Uint8Array> {
    if (!request.body) return new Uint8Array()
    const chunks: Uint8Array[] = []
    for await (const chunk of bodyChunks(request, limit)) chunks.push(chunk)
    return Buffer.concat(chunks)
}

/** A body as it arrives; stops at the limit, whatever the Content-Length header says. */
export async function* bodyChunks(request: Request, limit: number): AsyncGenerator<Uint8Array> {
    const tooLarge = new ApiError(413, 'Request entity too large', `The body is limited to ${limit} bytes`)
    if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge
    if (!request.body) return
    let size = 0
    const reader = request.body.getReader()
    for (;;) {
        const { done, value } = await reader.read()
        if (done) return
        size += value.byteLength
        if (size > limit) {
            await reader.cancel()
            throw tooLarge
        }
        yield value
    }
}

const NO_FORM: FormBody = { fields: new URLSearchParams(), files: [] }

/** The form in a URL-encoded body; empty for any other. Forms with files are read by `multipartForm`. */
export function urlEncodedForm(contentType: string | null, body: Uint8Array): FormBody {
    if (!(contentType ?? '').toLowerCase().startsWith('application/x-www-form-urlencoded')) return NO_FORM
    return { fields: new URLSearchParams(Buffer.from(body).toString('utf8')), files: [] }
}

/** The JSON object a request carries; an absent body is an empty object. */
export function jsonObject(request: ApiRequest): Record<string, unknown> {
    const text = Buffer.from(request.body).toString('utf8').trim()
    if (text === '') return {}
    let value: unknown
    try {
        value = JSON.parse(text)
    } catch (error) {
        throw badRequest('Exception while reading request', error instanceof Error ? error.message : null)
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw badRequest('Exception while reading request', 'The payload is not a JSON object')
    return value as Record<string, unknown>
}
