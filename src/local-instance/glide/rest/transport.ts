import { spawnSync } from 'node:child_process'
import { UnsupportedError } from '../../errors'

export interface OutboundRequest {
    readonly method: string
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    /** Base64; empty without a body. */
    readonly body: string
    readonly timeoutMs: number
}

/** An answer, or why there is none. */
export type OutboundResponse =
    | {
          readonly status: number
          readonly headers: readonly (readonly [name: string, value: string])[]
          /** Base64. */
          readonly body: string
      }
    | { readonly error: string }

/** How requests leave the instance. Scripts wait for the answer, so that it is given at once. */
export type Transport = (request: OutboundRequest) => OutboundResponse

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])
/** Beyond the request's own timeout, for the process to start and to end. */
const GRACE_MS = 5_000
const LARGEST_ANSWER = 64 * 1024 * 1024

/** Sends the request of standard input and writes the answer to standard output. */
const SENDER = `
const chunks = []
process.stdin.on('data', (chunk) => chunks.push(chunk)).on('end', async () => {
    const { method, url, headers, body, timeoutMs } = JSON.parse(Buffer.concat(chunks).toString())
    let answer
    try {
        const signal = AbortSignal.timeout(timeoutMs)
        const sent = body === '' ? undefined : Buffer.from(body, 'base64')
        const response = await fetch(url, { method, headers, body: sent, signal, redirect: 'manual' })
        const bytes = Buffer.from(await response.arrayBuffer())
        answer = { status: response.status, headers: [...response.headers], body: bytes.toString('base64') }
    } catch (problem) {
        answer = { error: String(problem.cause?.message || problem.cause?.code || problem.message) }
    }
    process.stdout.write(JSON.stringify(answer))
})`

/**
 * Sends to services on this machine only: an emulated instance reaches nobody. Another process does it, because a script
 * waits; so an instance cannot answer its own request.
 */
export const loopback: Transport = (request) => {
    const { hostname, protocol } = new URL(request.url)
    if (!LOOPBACK.has(hostname) || protocol !== 'http:')
        throw new UnsupportedError(`RESTMessageV2 to ${request.url}, which is not http on this machine,`)
    const run = spawnSync(process.execPath, ['-e', SENDER], {
        input: JSON.stringify(request),
        encoding: 'utf8',
        timeout: request.timeoutMs + GRACE_MS,
        maxBuffer: LARGEST_ANSWER,
    })
    if (run.status !== 0) return { error: run.error?.message ?? run.stderr.slice(0, 300) }
    return JSON.parse(run.stdout) as OutboundResponse
}
