import { type Kernel } from '../../kernel'
import { type SysId } from '../../platform'
import { oncePerInstance } from '../../time/glide-value'
import { attachmentBytes } from '../attachment-content'
import { createGlideSysAttachment } from '../glide-sys-attachment'
import { UnsupportedError } from '../../errors'
import { refusing } from '../refusing'
import { readMessage } from './message-record'
import { RESTResponseV2 } from './rest-response'
import { type Substitution, substituted } from './substitution'

const DEFAULT_TIMEOUT_MS = 175_000

interface Target {
    readonly table: string
    readonly id: SysId
    readonly fileName: string
}

/** sn_ws.RESTMessageV2 of the API reference, sent by the instance's transport: to this machine, or where a test says. */
export const createRestMessage = oncePerInstance((platform) => {
    const kernel = platform as Kernel

    class RESTMessageV2 {
        private endpoint = ''
        private method = ''
        /** Text has variables; the bytes of an attachment are sent as they are. */
        private body: string | Buffer = ''
        private timeoutMs = DEFAULT_TIMEOUT_MS
        private readonly headers = new Map<string, string>()
        private readonly query: [string, string][] = []
        private readonly values = new Map<string, Substitution>()
        private saveTo: Target | null = null

        /** Without arguments an empty message; else the message and the method of these names. */
        constructor(name?: string, methodName?: string) {
            if (name === undefined) return
            const definition = readMessage(kernel, String(name), String(methodName))
            this.endpoint = definition.endpoint
            this.method = definition.method.toUpperCase()
            this.body = definition.body
            for (const [header, value] of definition.headers) this.headers.set(header, value)
            this.query.push(...definition.query.map(([key, value]): [string, string] => [key, value]))
        }

        setEndpoint(endpoint: string): void {
            this.endpoint = String(endpoint)
        }

        getEndpoint(): string {
            return this.endpoint
        }

        setHttpMethod(method: string): void {
            this.method = String(method).toUpperCase()
        }

        setHttpTimeout(milliseconds: number): void {
            this.timeoutMs = Number(milliseconds)
        }

        setRequestBody(content: string): void {
            this.body = String(content)
        }

        getRequestBody(): string {
            return this.body.toString()
        }

        setRequestBodyFromAttachment(attachment: SysId): void {
            this.body = attachmentBytes(kernel, attachment)
        }

        setRequestHeader(name: string, value: string): void {
            this.headers.set(String(name), String(value))
        }

        getRequestHeader(name: string): string | null {
            return this.headers.get(String(name)) ?? null
        }

        getRequestHeaders(): Record<string, string> {
            return Object.fromEntries(this.headers)
        }

        setQueryParameter(name: string, value: string): void {
            this.query.push([String(name), String(value)])
        }

        /** A value for `${name}`, with the characters of XML escaped. */
        setStringParameter(name: string, value: string): void {
            this.values.set(String(name), { value: String(value), escaped: true })
        }

        setStringParameterNoEscape(name: string, value: string): void {
            this.values.set(String(name), { value: String(value), escaped: false })
        }

        setBasicAuth(userName: string, password: string): void {
            const credentials = Buffer.from(`${userName}:${password}`).toString('base64')
            this.headers.set('Authorization', `Basic ${credentials}`)
        }

        setAuthenticationProfile(type: string, profileId: SysId): void {
            if (type !== 'basic') throw new UnsupportedError(`RESTMessageV2.setAuthenticationProfile("${type}")`)
            const profile = kernel.record('sys_auth_profile_basic')
            if (!profile.get('sys_id', profileId)) throw new Error(`There is no authentication profile ${profileId}`)
            this.setBasicAuth(profile.getValue('username') ?? '', profile.getValue('password') ?? '')
        }

        /** The body of the answer becomes an attachment of the record instead. */
        saveResponseBodyAsAttachment(table: string, id: SysId, fileName: string, encryptContext?: string): void {
            if (encryptContext) throw new UnsupportedError('RESTMessageV2.saveResponseBodyAsAttachment with encryption')
            this.saveTo = { table: String(table), id: String(id), fileName: String(fileName) }
        }

        /** Sends the message and waits. Without an answer the response says why, with status 0. */
        execute(): RESTResponseV2 {
            const fill = (text: string) => substituted(kernel, text, this.values)
            const url = new URL(fill(this.endpoint))
            for (const [name, value] of this.query) url.searchParams.append(name, fill(value))
            const answer = kernel.transport({
                method: this.method || 'GET',
                url: url.href,
                headers: Object.fromEntries([...this.headers].map(([name, value]) => [name, fill(value)])),
                body: typeof this.body === 'string' ? encoded(fill(this.body)) : this.body.toString('base64'),
                timeoutMs: this.timeoutMs,
            })
            const saved = 'error' in answer ? null : this.save(answer.body, answer.headers)
            return new RESTResponseV2(answer, url.search.slice(1), saved)
        }

        /** Done when it returns: nothing else happens meanwhile in an instance. */
        executeAsync(): RESTResponseV2 {
            return this.execute()
        }

        private save(body: string, headers: readonly (readonly [string, string])[]): SysId | null {
            if (!this.saveTo) return null
            const { table, id, fileName } = this.saveTo
            const record = kernel.record(table)
            if (!record.get('sys_id', id)) throw new Error(`There is no ${table} ${id} to attach the answer to`)
            const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1]
            const attachments = new (createGlideSysAttachment(kernel))()
            return attachments.writeBase64(record, fileName, type ?? 'application/octet-stream', body)
        }
    }
    refusing(RESTMessageV2, 'RESTMessageV2')
    return RESTMessageV2
})

function encoded(text: string): string {
    return Buffer.from(text, 'utf8').toString('base64')
}
