import { existsSync } from 'node:fs'
import path from 'node:path'
import { Caller } from '../../src/commands/tour/caller'
import { createApi } from '../../src/local-instance/api'
import { type Instance } from '../../src/local-instance/instance'
import { fromGlide } from '../../src/local-instance/time/format'
import { type PreparedInstance, preparedInstance } from './prepared-instance'

export const PACKAGE = path.resolve(__dirname, '../../dist/app')

export interface InstanceUnderTest {
    readonly instance: Instance
    /** Someone at the public HTTP interface. */
    as(userName: string): Caller
    /** Sends what is sent as somebody, or as nobody with an empty name; an object goes as JSON, a text and bytes as they are. */
    send(
        userName: string,
        method: string,
        path: string,
        body?: string | object,
        headers?: Readonly<Record<string, string>>
    ): Promise<Response>
    /** The public HTTP interface itself, for visitors of its pages. */
    fetch(request: Request): Promise<Response>
    /** Moves the frozen clock to a moment (`2026-11-30 18:00:00`, UTC); all that is due on the way runs. */
    until(utc: string): void
}

export interface InstanceSettings {
    /** Where the clock stands when a test begins; UTC. */
    readonly now?: string
    /** Tests that make the app log errors on purpose say so. */
    readonly expectErrors?: boolean
}

/**
 * Tests on a local instance with the built package and its demo data, booted once for the file. Every test begins with
 * the same records and the same time, and fails when the platform logged an error while it ran.
 */
export function describeInstance(
    title: string,
    settings: InstanceSettings,
    tests: (under: InstanceUnderTest) => void
): void {
    describe(title, () => {
        let prepared: PreparedInstance
        let instance: Instance
        let api: ReturnType<typeof createApi>
        let logged = 0
        const under: InstanceUnderTest = {
            get instance() {
                return instance
            },
            as: (userName) => new Caller((request) => api.fetch(request), 'http://localhost', userName),
            send: async (userName, method, path, body, headers = {}) => {
                const credentials = `Basic ${Buffer.from(`${userName}:${userName}`).toString('base64')}`
                const isBinary = body instanceof Uint8Array
                const asIs = typeof body === 'string' ? body : isBinary ? Buffer.from(body) : JSON.stringify(body)
                return api.fetch(
                    new Request(`http://localhost${path}`, {
                        method,
                        headers: {
                            ...(userName !== '' && { authorization: credentials }),
                            'content-type': isBinary ? 'application/octet-stream' : 'application/json',
                            ...headers,
                        },
                        body: body === undefined ? undefined : asIs,
                    })
                )
            },
            fetch: async (request) => api.fetch(request),
            until: (utc) => instance.advanceTo(fromGlide(utc)),
        }

        beforeAll(() => {
            if (!existsSync(PACKAGE)) throw new Error('There is no built package: run `npm run build` first.')
            prepared = preparedInstance(PACKAGE, fromGlide(settings.now ?? '2026-11-20 17:00:00'), true)
            instance = prepared.instance
            api = createApi(instance)
        })
        beforeEach(() => {
            instance.begin()
            logged = instance.log.entries().length
        })
        afterEach(() => {
            const errors = instance.log
                .entries()
                .slice(logged)
                .filter((entry) => entry.level === 'error')
            instance.rollback()
            if (!settings.expectErrors) expect(errors).toEqual([])
        })
        afterAll(() => prepared.close())

        tests(under)
    })
}
