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
    /** The public HTTP interface itself. */
    send(request: Request): Promise<Response>
    /** Sends bytes as somebody and answers the status. */
    upload(userName: string, path: string, bytes: Uint8Array): Promise<number>
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
            send: async (request) => api.fetch(request),
            upload: async (userName, path, bytes) => {
                const authorization = `Basic ${Buffer.from(`${userName}:${userName}`).toString('base64')}`
                const headers = { authorization, 'content-type': 'application/octet-stream' }
                const body = Buffer.from(bytes)
                return (await api.fetch(new Request(`http://localhost${path}`, { method: 'POST', headers, body })))
                    .status
            },
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
