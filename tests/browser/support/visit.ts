import { type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core'

/** One person's browser with the page open. */
export interface Visit {
    readonly page: Page
    readonly context: BrowserContext
    /** Everything that the page asked of the instance so far, `GET /api/...`. */
    readonly requests: readonly string[]
    /** The bodies that went with them. */
    readonly bodies: readonly string[]
    /** Errors that nobody caught. */
    readonly errors: readonly string[]
    /** Signs in, in the same browser. */
    signIn(): Promise<void>
    /** Waits until nothing is on its way any more and no part of the view stands for something that is still read. */
    settled(): Promise<void>
}

/** How long a view may take on a machine that has other work; waiting ends as soon as what is waited for is there. */
export const PATIENCE_MS = 60_000

const WINDOW: BrowserContextOptions = {
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    reducedMotion: 'reduce',
}

/**
 * The windows of a test file. A person keeps their window from test to test, since opening one costs three times what
 * opening a page in it does; what a test left in it (session, drafts, routes, lost connections) is cleared away after it.
 */
export class Windows {
    private readonly free = new Map<string, Page[]>()
    private readonly inUse: { readonly userName: string; readonly visit: Visit; readonly isKept: boolean }[] = []

    constructor(
        private readonly browser: Browser,
        private readonly origin: string
    ) {}

    /** @param options What is special about the window; such a one is not kept. */
    async visit(userName: string, options?: BrowserContextOptions): Promise<Visit> {
        const page = (!options && this.free.get(userName)?.pop()) || (await this.newPage(options))
        const visit = watch(page, this.origin, userName)
        this.inUse.push({ userName, visit, isKept: !options })
        await visit.signIn()
        return visit
    }

    /** Ends the visits of a test. @returns the errors that escaped in their pages. */
    async leave(): Promise<string[]> {
        const left = this.inUse.splice(0)
        await Promise.all(
            left.map(async ({ userName, visit: { page, context }, isKept }) => {
                if (!isKept) return context.close()
                await clear(page)
                this.free.set(userName, [...(this.free.get(userName) ?? []), page])
            })
        )
        return left.flatMap(({ visit }) => visit.errors)
    }

    private async newPage(options: BrowserContextOptions = {}): Promise<Page> {
        const context = await this.browser.newContext({ ...WINDOW, ...options })
        const page = await context.newPage()
        page.setDefaultTimeout(PATIENCE_MS)
        return page
    }
}

async function clear(page: Page): Promise<void> {
    const context = page.context()
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await context.setOffline(false)
    await context.clearCookies()
    await page.evaluate(() => {
        localStorage.clear()
        sessionStorage.clear()
    })
    await page.goto('about:blank')
    page.removeAllListeners()
    await page.emulateMedia({ colorScheme: null, reducedMotion: 'reduce' })
}

function watch(page: Page, origin: string, userName: string): Visit {
    const context = page.context()
    const requests: string[] = []
    const bodies: string[] = []
    const errors: string[] = []
    let onTheirWay = 0
    page.on('request', (request) => {
        onTheirWay++
        const url = new URL(request.url())
        bodies.push(request.postData() ?? '')
        if (url.origin === origin) requests.push(`${request.method()} ${url.pathname}${url.search}`)
        else if (url.protocol.startsWith('http')) errors.push(`The page asked ${url.origin}`)
    })
    page.on('requestfinished', () => void onTheirWay--)
    page.on('requestfailed', () => void onTheirWay--)
    page.on('pageerror', (error) => errors.push(error.message))
    const signIn = async () => {
        const form = { user_name: userName, user_password: userName }
        await context.request.post(`${origin}/login.do`, { form, maxRedirects: 0 })
    }
    /** An answer may lead to the next question: only two frames in a row with nothing under way are rest. */
    const settled = async () => {
        await page.waitForLoadState('load')
        for (let quietFrames = 0; quietFrames < 2;) {
            await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
            const isReading = onTheirWay > 0 || (await page.locator('.skeleton').first().isVisible())
            quietFrames = isReading ? 0 : quietFrames + 1
        }
    }
    return { page, context, requests, bodies, errors, signIn, settled }
}
