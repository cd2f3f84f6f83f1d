import { type Readable } from 'node:stream'
import { type FileContent } from '../glide/attachment-content'
import { type Instance } from '../instance'

/** A request as the operations see it: read completely, so that an operation runs without waiting for anything. */
export interface ApiRequest {
    readonly method: string
    readonly path: string
    /** Scheme, host and port as the client wrote them; links of answers begin with it. */
    readonly origin: string
    readonly query: URLSearchParams
    readonly headers: RequestHeaders
    /** The named parts of the route. */
    readonly params: Readonly<Record<string, string>>
    readonly body: Uint8Array
    readonly form: FormBody
    /** The body, where the operation takes files of any length: then `body` is empty. */
    readonly file: FileContent | null
    /** The session behind the cookie; null with Basic authentication and without credentials. */
    readonly login: Login | null
}

/** Header fields by name, case-insensitive. */
export interface RequestHeaders {
    get(name: string): string | null
    forEach(visit: (value: string, name: string) => void): void
}

/** A signed-in browser or command-line client. */
export interface Login {
    readonly id: string
    readonly userId: string
    readonly userName: string
    /** What a state-changing request has to repeat (`g_ck`, header X-UserToken, form field sysparm_ck). */
    readonly token: string
    /** Messages that the next page shows. */
    flash: Message[]
}

export interface Message {
    readonly type: 'info' | 'error'
    readonly text: string
}

export interface UploadedFile {
    readonly field: string
    readonly fileName: string
    readonly contentType: string
    /** Lies where the body is spooled, and goes with the request. */
    readonly content: FileContent
}

/** The fields of an HTML form, URL-encoded or multipart; empty for any other body. */
export interface FormBody {
    readonly fields: URLSearchParams
    readonly files: readonly UploadedFile[]
}

export interface ApiReply {
    readonly status: number
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string | Uint8Array | Readable
}

/** One HTTP operation. It runs as the user who asks, inside one transaction. */
export type Operation = (instance: Instance, request: ApiRequest) => ApiReply

export const JSON_TYPE = 'application/json;charset=UTF-8'
export const HTML_TYPE = 'text/html;charset=UTF-8'

export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): ApiReply {
    return { status, headers: { 'Content-Type': JSON_TYPE, ...headers }, body: JSON.stringify(body) }
}

/** The envelope of every successful answer of the platform's REST APIs. */
export function result(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): ApiReply {
    return json({ result: value }, status, headers)
}

export function empty(status = 204): ApiReply {
    return { status }
}

export function redirect(location: string): ApiReply {
    return { status: 303, headers: { Location: location } }
}
