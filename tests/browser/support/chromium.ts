import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Debian's Chromium, or the one that the environment names. */
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** Whether these tests can run here. Continuous integration has no excuse: there they run and fail without a browser. */
export const hasChromium = existsSync(CHROMIUM)
export const mustHaveChromium = Boolean(process.env.CI)

export function launchChromium(): Promise<Browser> {
    return chromium.launch({
        executablePath: CHROMIUM,
        args: [
            '--no-sandbox',
            '--disable-dev-shm-usage',
            // It asks nobody but the local instance.
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
        ],
    })
}

export const LEFT_OUT = `Browser tests are left out: there is no Chromium at ${CHROMIUM}. Install it (apt-get install chromium) or set CHROMIUM_PATH.`
