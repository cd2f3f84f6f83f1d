/** Where documented exchanges run: on a local instance, or on the real one that the environment names (see target.ts). */
import { createApi } from '../../src/local-instance/api'
import { createInstance } from '../../src/local-instance/instance'
import { type HttpCase, type HttpStep } from './http-case'

export interface HttpTarget {
    readonly origin: string
    /** Why this case cannot run here; null when it can. */
    refuses(example: HttpCase): string | null
    send(step: HttpStep): Promise<Response>
    /** Runs a case; on the local instance what it writes is taken back. */
    alone(work: () => Promise<void>): Promise<void>
    close(): void
}

type Send = (request: Request) => Response | Promise<Response>

export function openHttpTarget(environment: NodeJS.ProcessEnv = process.env, send: Send = fetch): HttpTarget {
    const { TARGET_URL: url, TARGET_USER: user = '', TARGET_PASSWORD: password = '' } = environment
    return url ? realInstance(url.replace(/\/$/, ''), user, password, send) : localInstance()
}

function localInstance(): HttpTarget {
    const instance = createInstance({ now: Date.parse('2026-11-20T17:00:00Z') })
    const api = createApi(instance)
    const origin = 'http://conformance.test'
    return {
        origin,
        refuses: () => null,
        send: (step) => Promise.resolve(api.fetch(requestOf(step, origin, 'admin', 'admin'))),
        async alone(work) {
            instance.begin()
            try {
                await work()
            } finally {
                instance.rollback()
            }
        },
        close: () => instance.close(),
    }
}

function realInstance(origin: string, user: string, password: string, send: Send): HttpTarget {
    return {
        origin,
        refuses: ({ onlyHere }) => onlyHere ?? null,
        send: async (step) => send(requestOf(step, origin, user, password)),
        alone: (work) => work(),
        close: () => undefined,
    }
}

function requestOf(step: HttpStep, origin: string, user: string, password: string): Request {
    const credentials = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
    return new Request(`${origin}${step.path}`, {
        method: step.method,
        headers: {
            accept: 'application/json',
            'content-type': 'application/json',
            ...(step.anonymous ? {} : { authorization: credentials }),
            ...step.headers,
        },
        body: step.body === undefined ? undefined : JSON.stringify(step.body),
    })
}
