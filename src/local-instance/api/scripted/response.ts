import { UnsupportedError } from '../../errors'
import { errorReply } from '../errors'
import { JSON_TYPE, type ApiReply } from '../http'

/** What an error of `sn_ws_err` carries; a script may also set a plain object like it. */
interface ServiceError {
    readonly status?: unknown
    readonly message?: unknown
    readonly detail?: unknown
}

/** The `response` of a scripted REST operation (RESTAPIResponse) and the answer it adds up to. */
export class ScriptResponse {
    private status = 200
    private readonly headers: Record<string, string> = {}
    private body: { value: unknown } | undefined
    private written: string[] | undefined
    private error: ServiceError | undefined

    setBody(value: unknown): void {
        this.body = { value }
    }

    setStatus(code: number): void {
        this.status = Number(code)
    }

    setHeader(name: string, value: unknown): void {
        this.headers[String(name)] = String(value)
    }

    setHeaders(headers: Readonly<Record<string, unknown>>): void {
        for (const [name, value] of Object.entries(headers)) this.setHeader(name, value)
    }

    setContentType(type: string): void {
        this.setHeader('Content-Type', type)
    }

    setLocation(location: string): void {
        this.setHeader('Location', location)
    }

    setError(error: ServiceError): void {
        this.error = error
    }

    getStreamWriter(): object {
        const written = (this.written ??= [])
        return {
            writeString: (text: unknown) => void written.push(String(text)),
            writeStream: (): never => {
                throw new UnsupportedError('RESTAPIResponseStream.writeStream')
            },
        }
    }

    /** The answer: an error, what was streamed as it is, or the body (else the returned value) as `{"result": ...}`. */
    reply(returned: unknown): ApiReply {
        if (this.error) return serviceErrorReply(this.error)
        const headers = { 'Content-Type': JSON_TYPE, ...this.headers }
        if (this.written) return { status: this.status, headers, body: this.written.join('') }
        const value = this.body ? this.body.value : returned
        if (this.status === 204) return { status: 204, headers: this.headers }
        if (value === undefined) return { status: this.status, headers }
        return { status: this.status, headers, body: JSON.stringify({ result: value }) }
    }
}

/** Whether something a script threw is an error of `sn_ws_err`, which says by itself how to answer. */
export function isServiceError(thrown: unknown): thrown is ServiceError {
    return typeof thrown === 'object' && thrown !== null && typeof (thrown as ServiceError).status === 'number'
}

export function serviceErrorReply(error: ServiceError): ApiReply {
    const detail =
        error.detail === undefined || error.detail === null || error.detail === '' ? null : String(error.detail)
    return errorReply(Number(error.status ?? 500), String(error.message ?? ''), detail)
}
