/** What the REST resource `check` is asked: POST /api/x_cdt_certs/v1/check. */
import { MAX_NAMES } from '../hostname/name-set'

/** Longest body and longest text in it, in characters. */
export const MAX_TEXT = 65_536

export interface CheckRequest {
    hostnames?: readonly string[]
    csr?: string
    certificate?: string
    /** An order for certificates: its values by the variable of the form. */
    order?: Readonly<Record<string, unknown>>
}

export type ReadRequest = { ok: true; request: CheckRequest } | { ok: false; status: 400 | 413; reason: string }

const SEND =
    'Send a JSON object with any of "hostnames" (a list of texts), "csr" (a text), "certificate" (a text) and "order" (an object with the values of the order form), such as {"hostnames": ["www.example.ca.gov"]}.'

/** The request in a body, or why there is none and what to send. Nothing of the body is repeated in the reason. */
export function readCheckRequest(body: string): ReadRequest {
    if (body.length > MAX_TEXT) {
        return refused(
            413,
            `The body is longer than ${MAX_TEXT} characters. Send one request or certificate at a time.`
        )
    }
    const parsed = parse(body)
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return refused(400, SEND)
    const { hostnames, csr, certificate, order } = parsed as Record<string, unknown>
    if ([hostnames, csr, certificate, order].every((part) => part === undefined)) return refused(400, SEND)
    if (hostnames !== undefined && !isTexts(hostnames))
        return refused(400, `"hostnames" must be a list of texts. ${SEND}`)
    if (hostnames !== undefined && hostnames.length > MAX_NAMES) {
        return refused(400, `"hostnames" holds ${hostnames.length} names. Send at most ${MAX_NAMES} at a time.`)
    }
    if (csr !== undefined && typeof csr !== 'string') return refused(400, `"csr" must be a text. ${SEND}`)
    if (certificate !== undefined && typeof certificate !== 'string') {
        return refused(400, `"certificate" must be a text. ${SEND}`)
    }
    if (order !== undefined && !isObject(order)) return refused(400, `"order" must be an object. ${SEND}`)
    return { ok: true, request: { hostnames, csr, certificate, order } }
}

function isObject(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTexts(value: unknown): value is string[] {
    return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
}

function parse(body: string): unknown {
    try {
        return JSON.parse(body)
    } catch {
        return undefined
    }
}

function refused(status: 400 | 413, reason: string): ReadRequest {
    return { ok: false, status, reason }
}
