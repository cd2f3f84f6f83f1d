import { existsSync } from 'node:fs'
import { type AddressInfo } from 'node:net'
import { serve, type ServerType } from '@hono/node-server'
import { type Browser, type BrowserContextOptions } from 'playwright-core'
import { Caller } from '../../../src/commands/tour/caller'
import { createApi } from '../../../src/local-instance/api'
import { type Instance } from '../../../src/local-instance/instance'
import { PACKAGE } from '../../support/describe-instance'
import { type PreparedInstance, preparedInstance } from '../../support/prepared-instance'
import { hasChromium, launchChromium, LEFT_OUT, mustHaveChromium } from './chromium'
import { PATIENCE_MS, type Visit, Windows } from './visit'

/** A Friday morning in Sacramento, the week before Thanksgiving. */
const MORNING = Date.parse('2026-11-20T09:00:00-08:00')

export interface CenterUnderTest {
    readonly instance: Instance
    /** Someone at the public HTTP interface, without a browser. */
    as(userName: string): Caller
    /** Opens the order form of a catalog item. */
    openOrder(userName: string, item: string): Promise<Visit>
    /** Opens the instance's own order form of a catalog item. */
    openItemPage(userName: string, item: string): Promise<Visit>
    /** Opens the Certificate Center at a query such as `view=queue`, signed in. */
    open(userName: string, query: string, options?: BrowserContextOptions): Promise<Visit>
}

/**
 * Tests in a real browser against a local instance with the built package and its demo data. Every test begins with the
 * same records and fails when the page let an error escape.
 */
export function describeCenter(title: string, tests: (center: CenterUnderTest) => void): void {
    if (!hasChromium && !mustHaveChromium) {
        process.stderr.write(`${LEFT_OUT}\n`)
        describe.skip(title, () => it('needs Chromium', () => undefined))
        return
    }
    describe(title, () => {
        jest.setTimeout(2 * PATIENCE_MS)
        let prepared: PreparedInstance | undefined
        let instance: Instance
        let server: ServerType
        let browser: Browser
        let origin = ''
        let windows: Windows
        const center: CenterUnderTest = {
            get instance() {
                return instance
            },
            as: (userName) => new Caller((request) => fetch(request), origin, userName),
            async openOrder(userName, item) {
                return this.open(userName, `view=order&item=${await this.as(userName).catalogItem(item)}`)
            },
            open(userName, query, options) {
                return opened(userName, `/x_cdt_certs_center.do?${query}`, options)
            },
            async openItemPage(userName, item) {
                const id = await this.as(userName).catalogItem(item)
                return opened(userName, `/com.glideapp.servicecatalog_cat_item_view.do?sysparm_id=${id}`)
            },
        }
        const opened = async (userName: string, path: string, options?: BrowserContextOptions): Promise<Visit> => {
            const visit = await windows.visit(userName, options)
            await visit.page.goto(`${origin}${path}`)
            await visit.page.locator('h1').waitFor()
            return visit
        }
        beforeAll(async () => {
            if (!existsSync(PACKAGE)) throw new Error('There is no built package: run `npm run build` first.')
            prepared = preparedInstance(PACKAGE, MORNING, true)
            instance = prepared.instance
            const api = createApi(instance)
            server = serve({ fetch: api.fetch, hostname: '127.0.0.1', port: 0 })
            await new Promise<void>((resolve) => server.once('listening', () => resolve()))
            origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
            browser = await launchChromium()
            windows = new Windows(browser, origin)
        }, 2 * PATIENCE_MS)
        beforeEach(() => instance.begin())
        afterEach(async () => {
            const escaped = await windows.leave()
            instance.rollback()
            expect(escaped).toEqual([])
        })
        afterAll(async () => {
            await browser?.close()
            server?.close()
            prepared?.close()
        })
        tests(center)
    })
}
