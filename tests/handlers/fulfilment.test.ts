import { privateKeyMadeNow } from '../../src/commands/tour/materials'
import { describeInstance } from '../support/describe-instance'
import { approvedTask, commentsOn, handIn, materials } from './ordering'

const { right, otherNames, otherKey } = materials.certificates

describeInstance('the task to issue a certificate', { now: '2026-12-01 18:00:00' }, (under) => {
    const again = (id: string) => under.as('fulfiller').row('x_cdt_certs_task', `sys_id=${id}`)

    it('is completed with the requested certificate, which is recorded from its own text', async () => {
        const task = await approvedTask(under)
        const answer = await handIn(under.as('fulfiller'), task, right)
        expect(answer).toMatchObject({ status: 200, body: { result: { verdict: 'accept' } } })
        expect(await again(task.sys_id)).toMatchObject({ state: '3', active: 'false' })

        const certificate = await under.as('customer').row('x_cdt_certs_certificate', `submittal=${task.submittal}`)
        expect(certificate).toMatchObject({
            number: answer.body.result.certificate?.number,
            common_name: 'www.wildlife.ca.gov',
            kind: 'san',
            issuer: 'Sectigo Limited',
            issued_to: 'State of California',
            not_after: '2027-06-17 04:00:00',
            expires_at: '2027-06-17 00:00:00',
            delivered_at: '2026-12-01 18:00:00',
            window_ends_on: '2026-12-26',
            status: 'issued',
            managed_by: 'cdt',
            organization: task.organization,
        })
        const domain = await under.as('admin').row('x_cdt_certs_domain', `sys_id=${certificate.domain}`)
        expect(domain.name).toBe('wildlife.ca.gov')

        const contacts = await under.as('customer').rows('x_cdt_certs_contact', `certificate=${certificate.sys_id}`)
        expect(contacts.map((contact) => `${contact.address} ${contact.kind}`).sort()).toEqual([
            'customer@wildlife.ca.gov person',
            'web-team@wildlife.ca.gov list',
        ])
        const submittal = await under.as('customer').row('x_cdt_certs_submittal', `sys_id=${task.submittal}`)
        expect(submittal).toMatchObject({ status: 'fulfilled', certificate: certificate.sys_id })
    })

    it('closes the item and the request with it', async () => {
        const task = await approvedTask(under)
        await handIn(under.as('fulfiller'), task, right)
        const item = await under.as('customer').row('sc_req_item', `sys_id=${task.requested_item}`)
        expect(item).toMatchObject({ state: '3', active: 'false', stage: 'completed' })
        const request = await under.as('customer').row('sc_request', `sys_id=${item.request}`)
        expect(request).toMatchObject({ request_state: 'closed_complete', active: 'false' })
    })

    it.each([
        ['other names', otherNames, /portal\.wildlife\.ca\.gov[\s\S]*mail\.|mail\.[\s\S]*portal/],
        ['another key', otherKey, /key/i],
        ['a request', materials.csr, /request/i],
        ['garbage', 'this is no certificate', /certificate/i],
    ])('is not completed with %s: the difference is said and nothing changes', async (_what, certificate, says) => {
        const task = await approvedTask(under)
        const answer = await handIn(under.as('fulfiller'), task, certificate)
        expect(answer.status).toBe(422)
        expect((answer.body.result.findings ?? []).map((finding) => finding.message).join('\n')).toMatch(says)
        expect(await again(task.sys_id)).toMatchObject({ active: 'true', issued_certificate: '' })
    })

    it('is not completed around the rule either', async () => {
        const task = await approvedTask(under)
        const fulfiller = under.as('fulfiller')
        const attempts: Record<string, string>[] = [
            { issued_certificate: otherKey, state: '3' },
            { state: '3' },
            { active: 'false' },
            { state: '4' },
            { issued_certificate: privateKeyMadeNow() },
        ]
        for (const values of attempts) {
            expect((await fulfiller.update('x_cdt_certs_task', task.sys_id, values)).status).toBe(403)
        }
        expect(await again(task.sys_id)).toMatchObject({ active: 'true', issued_certificate: '' })
        expect(await under.as('admin').rows('x_cdt_certs_certificate', `submittal=${task.submittal}`)).toEqual([])
    })

    it('may be tried out first', async () => {
        const task = await approvedTask(under)
        const answer = await handIn(under.as('fulfiller'), task, right, '?dry_run=true')
        expect(answer).toMatchObject({ status: 200, body: { result: { verdict: 'accept', dry_run: true } } })
        expect(await again(task.sys_id)).toMatchObject({ active: 'true' })
    })

    it('is given up with a reason that the requester reads', async () => {
        const task = await approvedTask(under)
        const values = { state: '4', close_notes: 'The department withdrew the server.' }
        expect((await under.as('fulfiller').update('x_cdt_certs_task', task.sys_id, values)).status).toBe(200)
        const item = await under.as('customer').row('sc_req_item', `sys_id=${task.requested_item}`)
        expect(item).toMatchObject({ state: '4', active: 'false' })
        expect(await commentsOn(under.as('customer'), item)).toContain('The department withdrew the server.')
        const submittal = await under.as('customer').row('x_cdt_certs_submittal', `sys_id=${task.submittal}`)
        expect(submittal).toMatchObject({ status: 'cancelled' })
    })

    it('does not take a certificate that is recorded already', async () => {
        const first = await approvedTask(under)
        await handIn(under.as('fulfiller'), first, right)
        const second = await approvedTask(under, { purpose: 'renewal' })
        const answer = await handIn(under.as('fulfiller'), second, right)
        expect(answer.status).toBe(422)
        expect(answer.body.result.findings?.some((finding) => finding.code === 'ALREADY_RECORDED')).toBe(true)
    })

    it('notes since when it waits', async () => {
        const task = await approvedTask(under)
        const fulfiller = under.as('fulfiller')
        await fulfiller.update('x_cdt_certs_task', task.sys_id, { waiting_on: 'customer' })
        expect(await again(task.sys_id)).toMatchObject({ waiting_since: '2026-12-01 18:00:00' })
        await fulfiller.update('x_cdt_certs_task', task.sys_id, { waiting_on: 'cdt' })
        expect(await again(task.sys_id)).toMatchObject({ waiting_since: '' })
    })

    it('is handed in by fulfillers only', async () => {
        const task = await approvedTask(under)
        for (const person of ['customer', 'outsider', 'approver', 'manager'])
            expect((await handIn(under.as(person), task, right)).status).toBe(403)
    })

    it('asks why its objective was missed, and takes the answer with the certificate', async () => {
        const task = await approvedTask(under)
        const fulfiller = under.as('fulfiller')
        const dry = async () => (await handIn(fulfiller, task, right, '?dry_run=true')).body.result
        expect(await dry()).toMatchObject({ asks_cause: false })
        under.until('2026-12-15 17:59:59')
        expect(await dry()).toMatchObject({ asks_cause: false })
        under.until('2026-12-15 18:00:00')
        expect(await dry()).toMatchObject({ verdict: 'accept', asks_cause: true })
        const silent = await handIn(fulfiller, task, right)
        expect(silent).toMatchObject({ status: 409, body: { result: { asks_cause: true } } })
        expect(silent.body.result.error).toMatch(/Cause of the breach/)
        for (const [cause, status] of [
            ['laziness', 400],
            ['other', 409],
        ] as const) {
            expect((await handIn(fulfiller, task, right, '', { breach_cause: cause })).status).toBe(status)
        }
        expect(await again(task.sys_id)).toMatchObject({ active: 'true', breach_cause: '', issued_certificate: '' })
        const why = { breach_cause: 'other', breach_reason: 'The contract was being renewed.' }
        expect((await handIn(fulfiller, task, right, '', why)).status).toBe(200)
        expect(await again(task.sys_id)).toMatchObject({ state: '3', outcome: 'breached', ...why })
    })

    it('does not ask why when a wait moves the objective, nor keep a cause of no breach', async () => {
        const task = await approvedTask(under)
        const fulfiller = under.as('fulfiller')
        await fulfiller.update('x_cdt_certs_task', task.sys_id, { waiting_on: 'vendor' })
        under.until('2026-12-16 18:00:00')
        expect((await handIn(fulfiller, task, right, '?dry_run=true')).body.result).toMatchObject({ asks_cause: false })
        await handIn(fulfiller, task, right, '', { breach_cause: 'vendor' })
        expect(await again(task.sys_id)).toMatchObject({ outcome: 'met', breach_cause: '' })
    })

    it('answers what is wrong with the call', async () => {
        const task = await approvedTask(under)
        const fulfiller = under.as('fulfiller')
        expect((await handIn(fulfiller, { ...task, number: 'CTSK9999999' }, right)).status).toBe(404)
        expect((await handIn(fulfiller, task, ' ')).status).toBe(400)
        await handIn(fulfiller, task, right)
        expect((await handIn(fulfiller, task, right)).status).toBe(409)
    })
})
