import { describeCenter, type CenterUnderTest } from './support/describe-center'
import { materials } from './support/materials'

const DEPARTMENT_ORDER = {
    purpose: 'new',
    kind: 'san',
    csr: materials.csr,
    server_platform: 'nginx',
    server_platform_version: '1.28',
    contacts: 'web-team@wildlife.ca.gov',
}

/** Orders over HTTP what a customer would order in the page. */
async function order(center: CenterUnderTest, variables: Partial<typeof DEPARTMENT_ORDER> = {}) {
    const customer = center.as('customer')
    const { organization } = await customer.row('x_cdt_certs_domain', `name=${materials.domain}`, ['organization'])
    const item = await customer.catalogItem('Secure Certificates')
    const placed = await customer.order(item, { ...DEPARTMENT_ORDER, ...variables, department: organization })
    return customer.requestedItem(placed)
}

describeCenter('approvers and fulfillers at the Certificate Center', (center) => {
    it('lets an approver see what is ordered and approve it', async () => {
        const item = await order(center)
        const { page } = await center.open('approver', 'view=approvals')
        await page.getByText('portal.wildlife.ca.gov').waitFor()
        await page.getByRole('button', { name: `Approve ${item.number}` }).click()
        await page.getByText('1 request approved.').waitFor()
        await page.getByText('Nothing waits for your approval.').waitFor()
    })

    it('shows an approver the answers of an order without certificates, in the words of its form', async () => {
        const customer = center.as('customer')
        const { organization } = await customer.row('x_cdt_certs_domain', `name=${materials.domain}`, ['organization'])
        await customer.order(await customer.catalogItem('Question/Inquiry'), {
            department: organization,
            kind: 'enroll_domain',
            domain_name: 'rivers.ca.gov',
            domain_kind: 'third_level',
            dcv_method: 'cname',
            question: 'The program gets a site of its own.',
        })
        const { page } = await center.open('approver', 'view=approvals')
        await page.getByText('rivers.ca.gov').waitFor()
        await page.getByText('DNS CNAME record').waitFor()
        await page.getByText('Department of Fish and Wildlife').first().waitFor()
        expect(await page.getByText(organization).count()).toBe(0)
    })

    it('asks an approver for the reason of a rejection', async () => {
        const item = await order(center)
        const { page } = await center.open('approver', 'view=approvals')
        await page.getByRole('button', { name: `Reject ${item.number}` }).click()
        await page.getByRole('button', { name: 'Reject 1 request' }).click()
        await page.getByText('Say why, so that the requester knows what to change.').waitFor()
        await page.getByLabel('Reason').fill('This server is being retired in January.')
        await page.getByRole('button', { name: 'Reject 1 request' }).click()
        await page.getByText('1 request rejected.').waitFor()
        const customer = await center.open('customer', `view=request&id=${item.sys_id}`)
        await customer.page.getByText('This server is being retired in January.').waitFor()
    })

    it('decides several at once', async () => {
        await order(center)
        await order(center, { kind: 'single', csr: materials.other.csr })
        const { page } = await center.open('approver', 'view=approvals')
        await page.getByText('Select all').click()
        await page.getByRole('button', { name: 'Approve 2' }).click()
        await page.getByText('2 requests approved.').waitFor()
    })

    it('tells the second of two people that the record was decided already', async () => {
        const item = await order(center)
        const first = await center.open('approver', 'view=approvals')
        const second = await center.open('approver', 'view=approvals')
        await second.page.getByRole('button', { name: `Approve ${item.number}` }).waitFor()
        await first.page.getByRole('button', { name: `Reject ${item.number}` }).click()
        await first.page.getByLabel('Reason').fill('Twice ordered.')
        await first.page.getByRole('button', { name: 'Reject 1 request' }).click()
        await first.page.getByText('1 request rejected.').waitFor()
        await second.page.getByRole('button', { name: `Approve ${item.number}` }).click()
        await second.page.getByText(`${item.number}: somebody else has decided it already`).waitFor()
        const [row] = await center.as('customer').rows('sc_req_item', `sys_id=${item.sys_id}`, ['active', 'approval'])
        expect(row).toMatchObject({ active: 'false' })
    })

    it('lets a fulfiller compare a certificate with the request and hand in the right one', async () => {
        const item = await order(center)
        for (const who of ['approver', 'cdt.approver']) await center.as(who).decide(item.sys_id, 'approved')
        center.instance.advanceTo(Date.parse('2026-11-30T10:00:00-08:00'))
        const { page } = await center.open('fulfiller', 'view=queue')
        await page.getByRole('table', { name: 'Tasks' }).waitFor()
        await page.keyboard.press('j')
        await page.locator('tbody a:focus').waitFor()
        await page.keyboard.press('Enter')
        await page.getByRole('button', { name: 'Take it' }).click()
        const field = page.getByLabel('Certificate (PEM)')
        await field.fill(materials.certificates.otherNames)
        await page.getByRole('button', { name: 'Compare with the request' }).click()
        await page.getByText('It is not the certificate that was requested. Nothing was saved.').waitFor()
        await page.getByRole('row', { name: /mail\.wildlife\.ca\.gov No Yes/ }).waitFor()
        await field.fill(materials.certificates.right)
        await page.getByRole('button', { name: 'Compare with the request' }).click()
        await page.getByRole('button', { name: 'Save and complete the task' }).click()
        await page.getByText(/The certificate is recorded as CERT/).waitFor()
    })

    it('asks a fulfiller why the objective was missed before the task is complete', async () => {
        const item = await order(center)
        for (const who of ['approver', 'cdt.approver']) await center.as(who).decide(item.sys_id, 'approved')
        const task = await center.as('fulfiller').row('x_cdt_certs_task', `requested_item=${item.sys_id}`)
        center.instance.advanceTo(Date.parse('2026-12-09T10:00:00-08:00'))
        const { page } = await center.open('fulfiller', `view=task&id=${task.sys_id}`)
        await page.getByLabel('Certificate (PEM)').fill(materials.certificates.right)
        await page.getByRole('button', { name: 'Compare with the request' }).click()
        await page.getByRole('group', { name: 'The objective was missed' }).waitFor()
        expect(await page.getByRole('button', { name: 'Save and complete the task' }).isDisabled()).toBe(true)
        await page.getByLabel('Cause').selectOption('Vendor')
        await page.getByLabel('What happened').fill('SCM was down for a week.')
        await page.getByRole('button', { name: 'Save and complete the task' }).click()
        await page.getByText(/The certificate is recorded as CERT/).waitFor()
        const done = await center.as('manager').row('x_cdt_certs_task', `sys_id=${task.sys_id}`)
        expect(done).toMatchObject({ outcome: 'breached', breach_cause: 'vendor' })
    })

    it('asks the customer, who answers, and the work goes on', async () => {
        const item = await order(center)
        for (const who of ['approver', 'cdt.approver']) await center.as(who).decide(item.sys_id, 'approved')
        const task = await center.as('fulfiller').row('x_cdt_certs_task', `requested_item=${item.sys_id}`)
        const fulfiller = await center.open('fulfiller', `view=task&id=${task.sys_id}`)
        await fulfiller.page.getByLabel('Ask the customer').fill('Which load balancer is it for?')
        await fulfiller.page.getByRole('button', { name: 'Send the question' }).click()
        await fulfiller.page.getByRole('radio', { name: 'The customer', checked: true }).waitFor()

        const customer = await center.open('customer', 'view=home')
        const toDo = customer.page.getByRole('listitem').filter({ hasText: 'Which load balancer is it for?' })
        await toDo.getByRole('link').click()
        await customer.page.getByLabel('Your answer').fill('The one in front of the portal.')
        await customer.page.getByRole('button', { name: 'Send the answer' }).click()
        await customer.page.getByText('With Certificate Services').waitFor()
        await customer.page.getByRole('link', { name: 'My requests' }).first().click()
        await customer.page.getByRole('row', { name: /With Certificate Services/ }).waitFor()
        await fulfiller.page.reload()
        await fulfiller.page.getByRole('radio', { name: 'CDT', checked: true }).waitFor()
    })

    it('tells the second of two fulfillers that the task was done meanwhile', async () => {
        const item = await order(center)
        for (const who of ['approver', 'cdt.approver']) await center.as(who).decide(item.sys_id, 'approved')
        const task = await center.as('fulfiller').row('x_cdt_certs_task', `requested_item=${item.sys_id}`)
        center.instance.advanceTo(Date.parse('2026-11-30T10:00:00-08:00'))
        const [first, second] = [
            await center.open('fulfiller', `view=task&id=${task.sys_id}`),
            await center.open('fulfiller', `view=task&id=${task.sys_id}`),
        ]
        for (const { page } of [first, second]) {
            await page.getByLabel('Certificate (PEM)').fill(materials.certificates.right)
            await page.getByRole('button', { name: 'Compare with the request' }).click()
            await page.getByRole('button', { name: 'Save and complete the task' }).waitFor()
        }
        await first.page.getByRole('button', { name: 'Save and complete the task' }).click()
        await first.page.getByText(/The certificate is recorded as CERT/).waitFor()
        await second.page.getByRole('button', { name: 'Save and complete the task' }).click()
        await second.page.getByText(/is closed already/).waitFor()
    })

    it('shows a manager how promises were kept, and opens the records behind a figure', async () => {
        const item = await order(center)
        for (const who of ['approver', 'cdt.approver']) await center.as(who).decide(item.sys_id, 'approved')
        const task = await center.as('fulfiller').row('x_cdt_certs_task', `requested_item=${item.sys_id}`)
        center.instance.advanceTo(Date.parse('2026-11-30T10:00:00-08:00'))
        const done = await center.as('fulfiller').call('POST', `/api/x_cdt_certs/v1/task/${task.number}/certificate`, {
            certificate: materials.certificates.right,
        })
        expect(done.status).toBe(200)
        const { page } = await center.open('manager', 'view=levels')
        await page.getByText('100 % of 1 request done in time in twelve months').waitFor()
        await page.getByRole('combobox', { name: 'Request type' }).selectOption('reset_password')
        await page.getByText('No work with an objective was finished in these months.').waitFor()
        await page.goBack()
        await page.getByRole('link', { name: /Nov 2026: 100 %, 1 of 1 in time/ }).click()
        await page.getByText(task.number).first().waitFor()
        expect(new URL(page.url()).pathname).toBe('/x_cdt_certs_task_list.do')
    })

    it('lets a manager see what automation would take off the work', async () => {
        const { page } = await center.open('manager', 'view=forecast')
        await page.getByText(/The busiest quarter is/).waitFor()
        await page.getByText('The figures as a table').click()
        const byHand = page.getByRole('row', { name: /^2031 Q2/ }).getByRole('cell')
        const today = Number(await byHand.nth(1).innerText())
        expect(today).toBeGreaterThan(0)
        await page.getByRole('slider').fill('100')
        await page.getByRole('row', { name: /^2031 Q2 0 / }).waitFor()
        await page.reload()
        await page.getByText('100 %', { exact: true }).waitFor()
        expect(await page.getByRole('slider').inputValue()).toBe('100')
    })

    it('keeps what is not for a customer out of the navigation', async () => {
        const { page, settled } = await center.open('customer', 'view=home')
        await settled()
        expect(await page.getByRole('link', { name: 'Queue' }).count()).toBe(0)
        expect(await page.getByRole('link', { name: 'Approvals' }).count()).toBe(0)
    })
})
