import { type AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { createApi } from '../../local-instance/api'
import { createInstance, type Instance } from '../../local-instance/instance'
import { PACKAGE_FOLDER } from '../build/build-package'

export interface ServedCenter {
    readonly instance: Instance
    readonly origin: string
    /** Opens the Certificate Center at a query such as `view=queue`, signed in. */
    open(browser: Browser, userName: string, query: string, options?: BrowserContextOptions): Promise<Page>
    close(): void
}

/** A Friday morning in Sacramento, the week before Thanksgiving. */
const MORNING = Date.parse('2026-11-20T09:00:00-08:00')

/** The built package with its demo data on a local instance in memory, at a port of its own. */
export async function serveCenter(): Promise<ServedCenter> {
    const instance = createInstance({ now: MORNING })
    instance.installPackage(PACKAGE_FOLDER, { demo: true })
    const server = serve({ fetch: createApi(instance).fetch, hostname: '127.0.0.1', port: 0 })
    await new Promise<void>((resolve) => server.once('listening', () => resolve()))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    return {
        instance,
        origin,
        async open(browser, userName, query, options = {}) {
            const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
            const form = { user_name: userName, user_password: userName }
            await context.request.post(`${origin}/login.do`, { form, maxRedirects: 0 })
            const page = await context.newPage()
            await page.goto(`${origin}/x_cdt_certs_center.do?${query}`)
            await page.locator('h1').waitFor()
            return page
        },
        close() {
            server.close()
            instance.close()
        },
    }
}
