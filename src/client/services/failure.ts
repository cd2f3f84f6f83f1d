/** Why a request to the instance did not do what was asked. */
export type FailureKind = 'offline' | 'session' | 'forbidden' | 'missing' | 'refused' | 'broken'

export class ServiceFailure extends Error {
    constructor(
        readonly kind: FailureKind,
        /** HTTP status; 0 when no answer came. */
        readonly status: number,
        message: string,
        /** What the instance answered besides its message, such as the findings of a check. */
        readonly answer: unknown = null
    ) {
        super(message)
        this.name = 'ServiceFailure'
    }
}

/** Whatever was thrown, as a failure that a view can show. */
export function asFailure(thrown: unknown): ServiceFailure {
    if (thrown instanceof ServiceFailure) return thrown
    return new ServiceFailure('broken', 0, thrown instanceof Error ? thrown.message : String(thrown))
}

export function isAborted(thrown: unknown): boolean {
    return thrown instanceof DOMException && thrown.name === 'AbortError'
}

/** A failure from an HTTP status and the body that came with it. */
export function failureOf(status: number, body: unknown): ServiceFailure {
    return new ServiceFailure(kindOf(status), status, messageIn(body), body)
}

function kindOf(status: number): FailureKind {
    if (status === 401) return 'session'
    if (status === 403) return 'forbidden'
    if (status === 404) return 'missing'
    return status >= 500 ? 'broken' : 'refused'
}

/** The platform says `{error: {message, detail}}`, a scripted resource of the app `{result: {error}}`. */
function messageIn(body: unknown): string {
    const { error, result } = (body ?? {}) as { error?: Partial<PlatformError>; result?: { error?: unknown } }
    if (typeof result?.error === 'string') return result.error
    return [error?.message, error?.detail].filter((part) => typeof part === 'string' && part !== '').join(': ')
}

interface PlatformError {
    message: string
    detail: string | null
}
