/**
 * How the readers in this folder give up: they throw a plain `Fault`, and only `attempt` at the boundary catches it.
 * Any other exception is a mistake in the program and passes through.
 */
export type FaultCode =
    | 'EMPTY'
    | 'TOO_LARGE'
    | 'PRIVATE_KEY'
    | 'NOT_FOUND'
    | 'INCOMPLETE'
    | 'SEVERAL'
    | 'WRONG_TYPE'
    | 'BASE64'
    | 'MALFORMED'

export interface Fault {
    fault: FaultCode
    /** A technical remark for the message; never a part of the input. */
    detail: string
}

export type Attempt<T> = { ok: true; value: T } | ({ ok: false } & Fault)

export function fail(fault: FaultCode, detail = ''): never {
    const thrown: Fault = { fault, detail }
    throw thrown
}

/** A fault of form: what was given is not what its structure claims. */
export function malformed(detail: string): never {
    return fail('MALFORMED', detail)
}

export function attempt<T>(work: () => T): Attempt<T> {
    try {
        return { ok: true, value: work() }
    } catch (thrown) {
        if (!isFault(thrown)) throw thrown
        return { ok: false, fault: thrown.fault, detail: thrown.detail }
    }
}

function isFault(thrown: unknown): thrown is Fault {
    return typeof thrown === 'object' && thrown !== null && 'fault' in thrown && 'detail' in thrown
}
