import { fillCertificates } from '../bench/fill-certificates'
import { describeCenter } from './support/describe-center'

const MANY = 2_500
/** What the demo data hold besides. */
const DEMO = 12

describeCenter('a long list of certificates', (center) => {
    it('comes in few large pages, keeps only the rows in sight, and is searched without asking again', async () => {
        fillCertificates(center.instance, MANY)
        const { page, requests } = await center.open('fulfiller', 'view=certificates')
        const total = (MANY + DEMO).toLocaleString('en-US')
        await page.getByText(`${total} certificates`).waitFor()
        const asked = () => requests.filter((request) => request.includes('/table/x_cdt_certs_certificate')).length
        expect(asked()).toBe(4)
        expect(await page.getByRole('row').count()).toBeLessThan(60)
        await page.getByLabel('Search').fill('host2499')
        await page.getByText(`1 of ${total} certificates`).waitFor()
        expect(asked()).toBe(4)
    })
})
