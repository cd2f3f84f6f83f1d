import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { ROOT } from './build/build-package'
import { buildIfChanged } from './build/fingerprint'
import { type ServedCenter, serveCenter } from './center/serve-center'
import KEPT_MATERIALS from './tour/kept-materials.json'
import { recordPastWork } from './center/past-work'
import { Caller } from './tour/caller'

const FOLDER = path.join(ROOT, 'docs/pictures')
/** Where `npm run pictures -- --every-look` draws each view by day, in the dark and on a phone, to be looked at only. */
const LOOKS_FOLDER = path.join(ROOT, '.local/pictures')
const WIDE = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }

interface Picture {
    readonly name: string
    readonly user: string
    readonly query: string
    readonly phone?: boolean
    readonly dark?: boolean
    readonly folder?: string
    /** Brings the view into the state that is worth showing. */
    readonly act?: (page: Page) => Promise<void>
}

void main()

/** Draws every view of the Certificate Center for the documentation, from the demo data and a little of the tour. */
async function main(): Promise<void> {
    if (buildIfChanged((line) => console.error(line)) === 'failed') {
        process.exitCode = 1
        return
    }
    const center = await serveCenter()
    const browser = await chromium.launch({
        executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
        args: ['--no-sandbox'],
    })
    try {
        const drawn = await pictures(center)
        for (const picture of process.argv.includes('--every-look') ? drawn.flatMap(everyLook) : drawn) {
            await draw(center, browser, picture)
        }
    } finally {
        await browser.close()
        center.close()
    }
}

function everyLook({ name, phone, dark, ...view }: Picture): Picture[] {
    if (phone || dark) return []
    return [
        { ...view, name, folder: LOOKS_FOLDER },
        { ...view, name: `${name}-dark`, dark: true, folder: LOOKS_FOLDER },
        { ...view, name: `${name}-phone`, phone: true, folder: LOOKS_FOLDER },
    ]
}

async function draw(center: ServedCenter, browser: Browser, picture: Picture): Promise<void> {
    const { name, user, query, phone = false, dark = false, folder = FOLDER, act } = picture
    const page = await center.open(browser, user, query, {
        viewport: phone ? PHONE : WIDE,
        colorScheme: dark ? 'dark' : 'light',
    })
    await page.waitForLoadState('networkidle')
    await page.locator('.skeleton').waitFor({ state: 'hidden' })
    await act?.(page)
    mkdirSync(folder, { recursive: true })
    const file = path.join(folder, `center-${name}.png`)
    await page.screenshot({ path: file })
    await page.context().close()
    console.log(path.relative(ROOT, file))
}

async function pictures(center: ServedCenter): Promise<Picture[]> {
    const { form, item, asked, task, certificate } = await beginStory(center)
    const paste = (label: string | RegExp, text: string) => async (page: Page) => {
        await page.getByLabel(label).fill(text)
        await page.waitForLoadState('networkidle')
    }
    const pasteCsr = async (page: Page) => {
        await paste(/signing request/, KEPT_MATERIALS.weak)(page)
        await page.getByText('Make a CSR that is accepted').click()
        await page.getByLabel(/signing request/).scrollIntoViewIfNeeded()
        await page.mouse.wheel(0, 420)
    }
    const compare = async (page: Page) => {
        await page.getByLabel('Certificate (PEM)').fill(KEPT_MATERIALS.certificates.otherNames)
        await page.getByRole('button', { name: 'Compare with the request' }).click()
        const table = page.getByRole('table', { name: 'Names, side by side' })
        await table.scrollIntoViewIfNeeded()
    }
    return [
        { name: 'home', user: 'customer', query: 'view=home' },
        { name: 'home-dark', user: 'customer', query: 'view=home', dark: true },
        { name: 'home-phone', user: 'customer', query: 'view=home', phone: true },
        { name: 'certificates', user: 'fulfiller', query: 'view=certificates' },
        { name: 'certificates-phone', user: 'customer', query: 'view=certificates', phone: true },
        { name: 'timeline', user: 'fulfiller', query: 'view=certificates&as=timeline' },
        { name: 'certificate', user: 'customer', query: `view=certificate&id=${certificate}` },
        { name: 'order', user: 'customer', query: `view=order&item=${form}`, act: pasteCsr },
        { name: 'requests', user: 'customer', query: 'view=requests' },
        { name: 'request', user: 'customer', query: `view=request&id=${asked}` },
        { name: 'request-in-work', user: 'customer', query: `view=request&id=${item}` },
        { name: 'approvals', user: 'approver', query: 'view=approvals' },
        { name: 'queue', user: 'fulfiller', query: 'view=queue' },
        { name: 'task', user: 'fulfiller', query: `view=task&id=${task}`, act: compare },
        { name: 'access', user: 'manager', query: 'view=access' },
        { name: 'service-levels', user: 'manager', query: 'view=levels' },
        { name: 'forecast', user: 'manager', query: 'view=forecast' },
        {
            name: 'tools',
            user: 'customer',
            query: 'view=tools&tool=decoder',
            act: paste('CSR or certificate (PEM)', KEPT_MATERIALS.certificates.right),
        },
    ]
}

/** A year of past work, and three orders: one in the queue, one with a question to the customer, one not yet approved. */
async function beginStory(
    center: ServedCenter
): Promise<Record<'form' | 'item' | 'asked' | 'task' | 'certificate', string>> {
    const as = (userName: string) => new Caller((request) => fetch(request), center.origin, userName)
    const customer = as('customer')
    const { organization } = await customer.row('x_cdt_certs_domain', `name=${KEPT_MATERIALS.domain}`, ['organization'])
    const catalogItem = await customer.catalogItem('Secure Certificates')
    const order = async (variables: Record<string, string>) =>
        customer.requestedItem(
            await customer.order(catalogItem, {
                department: organization,
                purpose: 'new',
                server_platform: 'nginx',
                server_platform_version: '1.28',
                contacts: `web-team@${KEPT_MATERIALS.domain}`,
                ...variables,
            })
        )
    const item = await order({ kind: 'san', csr: KEPT_MATERIALS.csr })
    for (const who of ['approver', 'cdt.approver']) await as(who).decide(item.sys_id, 'approved')
    const asked = await order({ kind: 'single', csr: KEPT_MATERIALS.other.csr })
    for (const who of ['approver', 'cdt.approver']) await as(who).decide(asked.sys_id, 'approved')
    const waiting = await as('fulfiller').row('x_cdt_certs_task', `requested_item=${asked.sys_id}`)
    const question = 'Which of your two load balancers is it for?'
    await as('fulfiller').update('x_cdt_certs_task', waiting.sys_id, { question })
    await customer.order(await customer.catalogItem('Question/Inquiry'), {
        kind: 'enroll_domain',
        domain_name: 'rivers.ca.gov',
        domain_kind: 'third_level',
        dcv_method: 'cname',
        question: 'The Rivers program moves to a site of its own in January.',
        department: organization,
    })
    recordPastWork(center.instance)
    const task = await as('fulfiller').row('x_cdt_certs_task', `requested_item=${item.sys_id}`)
    const certificate = await customer.row('x_cdt_certs_certificate', 'common_name=maps.wildlife.ca.gov')
    return {
        form: catalogItem,
        item: item.sys_id,
        asked: asked.sys_id,
        task: task.sys_id,
        certificate: certificate.sys_id,
    }
}
