import { readFileSync } from 'node:fs'
import { type Locator, type Page } from 'playwright-core'
import { describeCenter } from './support/describe-center'
import { materials } from './support/materials'

const aFile = (text: string) => ({ name: 'request.csr', mimeType: 'text/plain', buffer: Buffer.from(text) })

async function drop(page: Page, field: Locator, text: string): Promise<void> {
    const dataTransfer = await page.evaluateHandle((content) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([content], 'dropped.pem'))
        return transfer
    }, text)
    await field.dispatchEvent('drop', { dataTransfer })
}

describeCenter('a customer at the Certificate Center', (center) => {
    it('sees on the home page what needs a decision and follows it to the certificate', async () => {
        const { page } = await center.open('customer', 'view=home')
        const item = page.getByRole('listitem').filter({ hasText: 'maps.wildlife.ca.gov can be renewed now' })
        await item.getByRole('link').click()
        await page.getByRole('heading', { name: 'maps.wildlife.ca.gov', level: 1 }).waitFor()
        await page.getByText('Its renewal window is open. Start the renewal by').waitFor()
    })

    it('keeps the filters of the list in the address, through reload and back', async () => {
        const { page } = await center.open('customer', 'view=certificates')
        await page.getByLabel('Search').fill('lab.wildlife')
        await page.getByText('1 of 6 certificates').waitFor()
        expect(await page.getByRole('row').filter({ hasText: 'CERT' }).count()).toBe(1)
        expect(new URL(page.url()).searchParams.get('q')).toBe('lab.wildlife')
        await page.reload()
        await page.getByText('1 of 6 certificates').waitFor()
        await page.getByRole('link', { name: '*.lab.wildlife.ca.gov' }).click()
        await page.getByRole('heading', { name: '*.lab.wildlife.ca.gov', level: 1 }).waitFor()
        await page.goBack()
        await page.getByText('1 of 6 certificates').waitFor()
        expect(await page.getByLabel('Search').inputValue()).toBe('lab.wildlife')
    })

    it('sees the certificates of the own department only', async () => {
        const { page } = await center.open('customer', 'view=certificates')
        await page.getByText('6 certificates').waitFor()
        expect(await page.getByText('dot.ca.gov').count()).toBe(0)
    })

    it('takes the list away as a table and its deadlines as a calendar', async () => {
        const { page } = await center.open('customer', 'view=certificates')
        await page.getByText('6 certificates').waitFor()
        const table = page.waitForEvent('download')
        await page.getByRole('button', { name: 'Download CSV' }).click()
        const csv = readFileSync((await (await table).path())!, 'utf8')
        expect(csv.split('\r\n')).toHaveLength(8)
        expect(csv).toContain('maps.wildlife.ca.gov')
        const deadlines = page.waitForEvent('download')
        await page.getByRole('button', { name: 'Calendar of deadlines' }).click()
        const calendar = readFileSync((await (await deadlines).path())!, 'utf8')
        expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/)
        expect(calendar).toContain('SUMMARY:Start the renewal of maps.wildlife.ca.gov')
    })

    it('orders a certificate, told what is wrong while typing, and keeps the draft over a reload', async () => {
        const { page } = await center.openOrder('customer', 'Secure Certificates')
        const csr = page.getByLabel(/Certificate signing request/)
        await csr.fill(materials.weak)
        await page.getByText('This CSR cannot be used.').waitFor()
        await page.getByText(/1024 bits; at least 2048 are required/).waitFor()
        await page.getByText('Make a CSR that is accepted').click()
        await page.getByText(/certreq -new/).waitFor()
        await page.getByLabel(/Kind of certificate/).selectOption('san')
        await csr.fill(materials.csr)
        await page.getByText('This CSR can be used.').waitFor()
        await page.reload()
        expect(await csr.inputValue()).toBe(materials.csr)

        await page.getByRole('button', { name: 'Order', exact: true }).click()
        await page.getByRole('heading', { name: 'Some answers are missing' }).waitFor()
        await page.getByLabel(/^Server platform \(/).selectOption('nginx')
        await page.getByLabel(/Version of the server platform/).fill('1.28')
        await page.getByLabel(/Contacts to notify/).fill('web-team@wildlife.ca.gov')
        await page.getByRole('button', { name: 'Order', exact: true }).click()
        await page.getByRole('heading', { name: 'Your order has arrived' }).waitFor()
        await page.getByRole('link', { name: 'Follow it' }).click()
        await page.getByText('Waiting for approval').waitFor()
        await page.getByText('portal.wildlife.ca.gov').waitFor()
        await page.getByRole('link', { name: 'Order', exact: true }).click()
        await page.getByRole('link', { name: /^Secure Certificates/ }).click()
        expect(await csr.inputValue()).toBe('')
    })

    it('takes a request back after being asked whether that is meant', async () => {
        const customer = center.as('customer')
        await customer.order(await customer.catalogItem('Question/Inquiry'), { kind: 'other', question: 'May we?' })
        const { sys_id: id, number } = await customer.row('sc_req_item', 'active=true')
        const { page } = await center.open('customer', `view=request&id=${id}`)
        await page.getByRole('button', { name: 'Withdraw this request' }).click()
        await page.getByRole('button', { name: 'Cancel' }).click()
        await page.getByRole('button', { name: 'Withdraw this request' }).press('Enter')
        const reason = page.getByLabel('Why (optional)')
        expect(await reason.evaluate((field) => field === document.activeElement)).toBe(true)
        await reason.fill('It was answered on the phone.')
        await page.getByRole('button', { name: `Withdraw ${number}` }).click()
        await page
            .getByRole('status')
            .filter({ hasText: `${number} is withdrawn.` })
            .waitFor()
        await page.getByText('Closed without a result').waitFor()
        await page.getByText('Reason: It was answered on the phone.').waitFor()
        expect(await page.getByRole('button', { name: 'Withdraw this request' }).count()).toBe(0)
        expect(await customer.row('sc_req_item', `sys_id=${id}`)).toMatchObject({ active: 'false', state: '4' })
    })

    it('orders several certificates as one request', async () => {
        const { page } = await center.openOrder('customer', 'Secure Certificates')
        await page.getByLabel(/Kind of certificate/).selectOption('san')
        await page.getByLabel(/Certificate signing request/).fill(materials.csr)
        await page.getByLabel(/^Server platform \(/).selectOption('nginx')
        await page.getByLabel(/Version of the server platform/).fill('1.28')
        await page.getByLabel(/Contacts to notify/).fill('web-team@wildlife.ca.gov')
        await page.getByRole('button', { name: 'Add another certificate to this order' }).click()
        await page.getByLabel(/Certificate signing request/).fill(materials.other.csr)
        await page.getByRole('button', { name: 'Order 2 certificates together' }).click()
        await page.getByRole('heading', { name: 'Your order has arrived' }).first().waitFor()
        const [item, ...others] = await center.as('customer').rows('sc_req_item', 'active=true', ['sys_id'])
        expect(others).toEqual([])
        const submittals = await center.as('customer').rows('x_cdt_certs_submittal', `requested_item=${item.sys_id}`)
        expect(submittals.map(({ hostnames }) => hostnames.split('\n')).sort()).toEqual(
            [materials.names, [materials.other.name]].sort()
        )
    })

    it('orders on the plain form with an attached CSR, and is told while a file is wrong', async () => {
        const { page } = await center.openItemPage('customer', 'Secure Certificates')
        const file = page.getByLabel(/The CSR as a file/)
        const more = page.getByRole('group', { name: 'More certificates on this order' })
        await page.getByLabel(/Kind of certificate/).selectOption('code_signing')
        await more.waitFor({ state: 'hidden' })
        await page.getByLabel(/Kind of certificate/).selectOption('san')
        await more.waitFor()

        await file.setInputFiles({ ...aFile('x'), name: 'request.exe' })
        await page.getByText(/Files of this kind are not taken/).waitFor()
        await file.setInputFiles(aFile(materials.weak))
        await page.getByText(/1024 bits; at least 2048 are required/).waitFor()
        await file.setInputFiles(aFile('-----BEGIN PRIVATE KEY-----\nMIGHAgEA\n-----END PRIVATE KEY-----'))
        await page.getByText(/A private key was given in "CSR as a file"/).waitFor()
        expect(await file.inputValue()).toBe('')
        expect(await center.as('admin').rows('sys_attachment', 'table_name=sc_cart_item')).toEqual([])

        await file.setInputFiles(aFile(materials.csr))
        await page
            .getByLabel(/Server platform/)
            .first()
            .selectOption('nginx')
        await page
            .getByLabel(/Version of the server platform/)
            .first()
            .fill('1.28')
        await page.getByLabel(/Contacts to notify/).fill('web-team@wildlife.ca.gov')
        await page.getByRole('button', { name: 'Order now' }).click()
        await page.getByText('has been submitted').waitFor()
        const item = await center.as('customer').row('sc_req_item', 'active=true')
        const [submittal] = await center.as('fulfiller').rows('x_cdt_certs_submittal', `requested_item=${item.sys_id}`)
        expect([submittal.status, submittal.csr.trim()]).toEqual(['submitted', materials.csr.trim()])
        const [kept] = await center.as('customer').rows('sys_attachment', `table_sys_id=${item.sys_id}`)
        expect(kept).toMatchObject({ file_name: 'request.csr', table_name: 'sc_req_item' })
    })

    it('asks for what depends on an answer, as the item itself says', async () => {
        const { page } = await center.openOrder('customer', 'Add/Delete Delegated Administrator')
        await page.getByLabel(/^Person/).waitFor()
        await page.getByText('wildlife.ca.gov', { exact: true }).click()
        await page.getByRole('checkbox', { name: 'wildlife.ca.gov', checked: true }).waitFor()
        await page.getByLabel(/What is to be done/).selectOption('delete')
        await page.getByLabel(/Delegated administrator to delete/).waitFor()
        await page.getByLabel(/^Person/).waitFor({ state: 'detached' })
    })

    it('is led from a certificate into the order that replaces it, and back', async () => {
        const customer = center.as('customer')
        const { sys_id: id } = await customer.row('x_cdt_certs_certificate', 'common_name=maps.wildlife.ca.gov')
        const { page } = await center.open('customer', `view=certificate&id=${id}`)
        await page.locator('a[href*="item="]', { hasText: 'Replace' }).click()
        await page.getByText('Filled in from maps.wildlife.ca.gov').waitFor()
        expect(new URL(page.url()).searchParams.get('request')).toBe('reissue')
        await page.reload()
        await page.getByText('Filled in from maps.wildlife.ca.gov').waitFor()
        await page.goBack()
        await page.getByRole('heading', { name: 'maps.wildlife.ca.gov', level: 1 }).waitFor()
    })

    it('is led from a certificate into the order that changes who is warned of it', async () => {
        const customer = center.as('customer')
        const { sys_id: id } = await customer.row('x_cdt_certs_certificate', 'common_name=maps.wildlife.ca.gov')
        const { page } = await center.open('customer', `view=certificate&id=${id}`)
        await page.locator('a[href*="item="]', { hasText: 'Add contacts' }).click()
        await page.getByLabel('E-mail addresses').fill('night-watch@wildlife.ca.gov')
        expect(await page.getByLabel(/^Certificate \(required\)/).inputValue()).toBe(id)
        await page.getByRole('button', { name: 'Order', exact: true }).click()
        await page.getByRole('link', { name: 'All my requests' }).waitFor()
        const contacts = await customer.rows('x_cdt_certs_contact', `certificate=${id}`, ['address'])
        expect(contacts.map(({ address }) => address)).toContain('night-watch@wildlife.ca.gov')
    })

    it('hands over a CSR as a file, chosen or dropped, and no private key', async () => {
        const { page } = await center.open('customer', 'view=tools&tool=decoder')
        const field = page.getByLabel('CSR or certificate (PEM)')
        await page.locator('input[type=file]').setInputFiles(aFile(materials.csr))
        await page.getByText('portal.wildlife.ca.gov').first().waitFor()
        expect(await field.inputValue()).toBe(materials.csr)
        await drop(page, field, materials.certificates.right)
        await page.getByText('SHA-256').first().waitFor()
        await drop(page, field, '-----BEGIN PRIVATE KEY-----\nMIGHAgEA\n-----END PRIVATE KEY-----')
        await page.getByText(/This is a private key/).waitFor()
        expect(await field.inputValue()).toBe('')
    })

    it('sees what the access of delegated administrators asks, and orders a new password', async () => {
        const { page } = await center.open('delegate', 'view=home')
        const item = page.getByRole('listitem').filter({ hasText: 'Your training for SCM is open' })
        await item.getByRole('link').click()
        await page.locator('a[href*="item="]', { hasText: 'dana.ortiz@wildlife.ca.gov' }).click()
        await page.getByRole('heading', { name: 'Password Reset', level: 1 }).waitFor()
        await page.getByRole('button', { name: 'Order', exact: true }).click()
        await page.getByRole('heading', { name: 'Your order has arrived' }).waitFor()
    })

    it('never sends a private key, nor keeps it', async () => {
        const { page, requests, bodies, settled } = await center.openOrder('customer', 'Secure Certificates')
        const key =
            '-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg\n-----END PRIVATE KEY-----'
        await page.getByLabel(/Certificate signing request/).fill(key)
        await page.getByText(/This is a private key/).waitFor()
        expect(await page.getByLabel(/Certificate signing request/).inputValue()).toBe('')
        // What stands in the field is sent to be checked once the typing pauses: a harmless text shows that it is.
        await Promise.all([
            page.waitForResponse('**/v1/check'),
            page.getByLabel(/Certificate signing request/).fill(materials.csr),
        ])
        await settled()
        expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('MIGHAgEA')
        expect(requests.filter((request) => decodeURIComponent(request).includes('MIGHAgEA'))).toEqual([])
        expect(bodies.filter((body) => body.includes('MIGHAgEA'))).toEqual([])
        expect(bodies.filter((body) => body.includes('BEGIN CERTIFICATE REQUEST'))).not.toEqual([])
    })

    it('finds out whose a certificate is without a connection', async () => {
        const { page, context } = await center.open('customer', 'view=tools&tool=concern')
        await context.setOffline(true)
        await page.getByLabel('The certificate').fill(materials.certificates.right)
        await page.getByText('Yes, it belongs to this service.').waitFor()
        await page.getByLabel('The certificate').fill('')
        await page.getByLabel('Issued To: Organization (O)').fill('Example Inc.')
        await page.getByLabel('Issued By: Organization (O)').fill('Sectigo Limited')
        await page.getByText('No, it does not belong to this service.').waitFor()
    })

    it('learns when a promise of five business days ends, over Thanksgiving', async () => {
        const { page } = await center.open('customer', 'view=tools&tool=days')
        await page.getByText('Done by the end of Tue, Dec 1, 2026').waitFor()
        await page.getByText('Nov 26, 2026').waitFor()
    })
})
