import { type Page } from 'playwright-core'
import { describeCenter } from './support/describe-center'
import { materials } from './support/materials'

async function fillOrder(page: Page): Promise<void> {
    await page.getByLabel(/Kind of certificate/).selectOption('san')
    await page.getByLabel(/Certificate signing request/).fill(materials.csr)
    await page.getByLabel(/^Server platform \(/).selectOption('nginx')
    await page.getByLabel(/Version of the server platform/).fill('1.28')
    await page.getByLabel(/Contacts to notify/).fill('web-team@wildlife.ca.gov')
    await page.getByText('This CSR can be used.').waitFor()
}

/** Says that one has signed in, and once more where the page still has not found the new session: as a person would. */
async function goOn(page: Page): Promise<void> {
    const button = page.getByRole('button', { name: 'I have signed in' })
    for (let attempt = 1; (await button.isVisible()) && attempt <= 5; attempt++) {
        await button.click()
        await button.waitFor({ state: 'hidden', timeout: 8_000 }).catch((late: Error) => {
            if (attempt === 5) throw late
        })
    }
}

const orderButton = (page: Page) => page.getByRole('button', { name: 'Order', exact: true })

describeCenter('the Certificate Center when something fails', (center) => {
    it('keeps an order that the instance answered with an error, and sends it on the second try', async () => {
        const { page, errors } = await center.openOrder('customer', 'Secure Certificates')
        await fillOrder(page)
        await page.route('**/order_now', (route) => route.fulfill({ status: 500, body: 'Internal Server Error' }), {
            times: 1,
        })
        await orderButton(page).click()
        await page.getByRole('heading', { name: 'Something went wrong' }).waitFor()
        expect(await page.getByLabel(/Certificate signing request/).inputValue()).toBe(materials.csr)
        await orderButton(page).click()
        await page.getByRole('heading', { name: 'Your order has arrived' }).waitFor()
        expect(errors).toEqual([])
    })

    it('keeps an order over a lost connection', async () => {
        const { page, context } = await center.openOrder('customer', 'Secure Certificates')
        await fillOrder(page)
        await context.setOffline(true)
        await orderButton(page).click()
        await page.getByRole('heading', { name: 'No connection' }).first().waitFor()
        await context.setOffline(false)
        await orderButton(page).click()
        await page.getByRole('heading', { name: 'Your order has arrived' }).waitFor()
    })

    it('goes on after the session has ended and the person has signed in again', async () => {
        const { page, context, signIn } = await center.openOrder('customer', 'Secure Certificates')
        await fillOrder(page)
        await context.clearCookies()
        await orderButton(page).click()
        await page.getByRole('heading', { name: 'Your session has ended' }).first().waitFor()
        await signIn()
        await goOn(page)
        await orderButton(page).click()
        await page.getByRole('heading', { name: 'Your order has arrived' }).waitFor()
    })

    it('says what a view could not read and reads it on the second try', async () => {
        const { page, settled } = await center.open('customer', 'view=tools')
        await settled()
        await page.route('**/api/now/table/sc_req_item**', (route) => route.fulfill({ status: 500, body: '' }), {
            times: 1,
        })
        await page.getByRole('link', { name: 'My requests' }).click()
        await page.getByRole('heading', { name: 'Something went wrong' }).waitFor()
        await page.getByRole('button', { name: 'Try again' }).click()
        await page.getByText('You have not ordered anything yet.').waitFor()
    })

    it.each([
        ['fulfiller', 'view=home', 'view=queue&list=renewals', 'view=certificates&as=timeline&state=due'],
        ['customer', 'view=order', 'view=requests', 'view=access', 'view=tools&tool=days'],
        ['approver', 'view=approvals'],
        ['manager', 'view=levels&kind=training', 'view=forecast&automation=25'],
    ])('stays in each view over refresh and back, for %s', async (user, ...queries) => {
        const { page, settled } = await center.open(user, 'view=tools')
        for (const query of queries) {
            await page.goto(page.url().replace(/\?.*/, `?${query}`))
            await settled()
            const heading = await page.locator('h1').innerText()
            await page.reload()
            await page.locator('h1', { hasText: heading }).waitFor()
            await page.getByRole('link', { name: 'Tools', exact: true }).click()
            await page.locator('h1', { hasText: 'Tools' }).waitFor()
            await page.goBack()
            await page.locator('h1', { hasText: heading }).waitFor()
            expect(new URL(page.url()).search).toBe(`?${query}`)
        }
    })

    it('says that a certificate does not exist', async () => {
        const { page } = await center.open('customer', `view=certificate&id=${'0'.repeat(32)}`)
        await page.getByRole('heading', { name: 'Not found' }).waitFor()
    })

    it('loads nothing from elsewhere and asks once for what a view shows', async () => {
        const { page, requests, settled } = await center.open('customer', 'view=certificates')
        await page.getByText('6 certificates').waitFor()
        await settled()
        const rows = requests.filter((request) => request.includes('/table/x_cdt_certs_certificate'))
        expect(rows).toHaveLength(1)
    })
})
