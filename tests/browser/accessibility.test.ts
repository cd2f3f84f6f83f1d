import { readFileSync } from 'node:fs'
import { type Page } from 'playwright-core'
import { describeCenter } from './support/describe-center'
import { materials } from './support/materials'

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
    readonly id: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

const STANDARD = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
/** All that the dark scheme changes is colours; what the other rules look at is the same document. */
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/** What breaks WCAG 2.2 A or AA, by day and in the dark, with the elements that do. */
async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axe)
    const found: string[] = []
    for (const [colorScheme, runOnly] of [['light', STANDARD] as const, ['dark', COLOURS] as const]) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        found.push(...(await violationsOf(page, runOnly)).map((violation) => `${colorScheme}: ${violation}`))
    }
    return found
}

async function violationsOf(page: Page, runOnly: object): Promise<string[]> {
    const found = await page.evaluate(async (rules) => {
        const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }
        return (await axe.run({ runOnly: rules, resultTypes: ['violations'] })).violations
    }, runOnly)
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}\n${node.failureSummary}`))
}

const VIEWS: readonly (readonly [user: string, query: string])[] = [
    ['customer', 'view=home'],
    ['fulfiller', 'view=home'],
    ['fulfiller', 'view=certificates'],
    ['fulfiller', 'view=certificates&as=timeline'],
    ['customer', 'view=order'],
    ['customer', 'view=requests'],
    ['approver', 'view=approvals'],
    ['fulfiller', 'view=queue'],
    ['customer', 'view=tools&tool=concern'],
    ['customer', 'view=tools&tool=decoder'],
    ['customer', 'view=tools&tool=names'],
    ['customer', 'view=tools&tool=days'],
    ['manager', 'view=access'],
    ['manager', 'view=levels'],
    ['manager', 'view=forecast'],
]

describeCenter('the Certificate Center for everybody', (center) => {
    it.each(VIEWS)('breaks no rule of WCAG 2.2 AA for %s at %s', async (user, query) => {
        const { page, settled } = await center.open(user, query)
        await settled()
        expect(await violations(page)).toEqual([])
    })

    it('breaks none on a certificate, a task, a request and a checked CSR', async () => {
        const customer = center.as('customer')
        const { organization } = await customer.row('x_cdt_certs_domain', `name=${materials.domain}`, ['organization'])
        const item = await customer.requestedItem(
            await customer.order(await customer.catalogItem('Secure Certificates'), {
                department: organization,
                purpose: 'new',
                kind: 'san',
                csr: materials.csr,
                server_platform: 'nginx',
                server_platform_version: '1.28',
                contacts: 'web-team@wildlife.ca.gov',
            })
        )
        const approvals = await center.open('approver', 'view=approvals')
        await approvals.page.getByText('portal.wildlife.ca.gov').waitFor()
        expect(await violations(approvals.page)).toEqual([])
        for (const who of ['approver', 'cdt.approver']) await center.as(who).decide(item.sys_id, 'approved')
        const task = await center.as('fulfiller').row('x_cdt_certs_task', `requested_item=${item.sys_id}`)
        const certificate = await customer.row('x_cdt_certs_certificate', 'common_name=maps.wildlife.ca.gov')

        const queue = await center.open('fulfiller', `view=task&id=${task.sys_id}`)
        await queue.page.getByLabel('Certificate (PEM)').fill(materials.certificates.otherNames)
        await queue.page.getByRole('button', { name: 'Compare with the request' }).click()
        await queue.page.getByRole('cell', { name: 'mail.wildlife.ca.gov', exact: true }).waitFor()
        expect(await violations(queue.page)).toEqual([])

        const { page, settled } = await center.open('customer', `view=certificate&id=${certificate.sys_id}`)
        await settled()
        expect(await violations(page)).toEqual([])
        await page.goto(page.url().replace(/\?.*/, `?view=request&id=${item.sys_id}`))
        await page.getByText('Promised by').waitFor()
        await settled()
        expect(await violations(page)).toEqual([])
        const orderForm = `?view=order&item=${await customer.catalogItem('Secure Certificates')}`
        await page.goto(page.url().replace(/\?.*/, orderForm))
        await page.getByLabel(/Certificate signing request/).fill(materials.weak)
        await page.getByText('This CSR cannot be used.').waitFor()
        await settled()
        expect(await violations(page)).toEqual([])
    })

    it('reads at 400 % zoom without scrolling sideways', async () => {
        const { page, settled } = await center.open('customer', 'view=home', { viewport: { width: 320, height: 256 } })
        for (const query of ['view=home', 'view=certificates', 'view=order', 'view=requests', 'view=tools']) {
            await page.goto(page.url().replace(/\?.*/, `?${query}`))
            await settled()
            const width = await page.evaluate(() => document.documentElement.scrollWidth)
            expect({ query, width }).toEqual({ query, width: 320 })
        }
    })

    it('is walked through with the keyboard alone', async () => {
        const { page } = await center.open('customer', 'view=home')
        await page.keyboard.press('Tab')
        await page.locator('a:focus', { hasText: 'Skip to main content' }).waitFor()
        await page.keyboard.press('Enter')
        await page.locator('main:focus').waitFor()
        await page.getByRole('link', { name: 'Certificates', exact: true }).focus()
        await page.keyboard.press('Enter')
        await page.locator('h1:focus', { hasText: 'Certificates' }).waitFor()
    })
})
