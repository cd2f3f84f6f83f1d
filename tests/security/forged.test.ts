import { approvedTask, order, RIGHT } from '../handlers/ordering'
import { describeInstance, type InstanceUnderTest } from '../support/describe-instance'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

describeInstance('a decision', {}, (under) => {
    it('is made by whom it asks, once, and about what it asks', async () => {
        const item = await order(under.as('customer'))
        const other = await order(under.as('outsider'))
        const approval = await approvalOf(under, item.sys_id)
        for (const person of ['customer', 'delegate', 'outsider', 'dot.approver', 'manager', 'fulfiller']) {
            const answer = await under.as(person).update('sysapproval_approver', approval.sys_id, { state: 'approved' })
            expect({ person, refused: answer.status >= 400 }).toEqual({ person, refused: true })
        }
        expect((await approvalOf(under, item.sys_id)).state).toBe('requested')

        const approver = under.as('approver')
        await approver.update('sysapproval_approver', approval.sys_id, {
            sysapproval: other.sys_id,
            approver: other.sys_id,
            source_table: 'sc_request',
            sys_created_by: 'admin',
        })
        expect(await approvalOf(under, item.sys_id)).toMatchObject({
            sysapproval: approval.sysapproval,
            approver: approval.approver,
            source_table: approval.source_table,
            sys_created_by: approval.sys_created_by,
        })
    })

    it('is not made again by repeating it after it was made', async () => {
        const item = await order(under.as('customer'))
        const approval = await approvalOf(under, item.sys_id)
        const approver = under.as('approver')
        await approver.decide(item.sys_id, 'rejected', 'No.')
        await approver.update('sysapproval_approver', approval.sys_id, { state: 'approved' })
        await approver.update('sysapproval_approver', approval.sys_id, { state: 'requested' })
        under.until('2026-11-20 19:00:00')
        expect(await under.as('customer').row('sc_req_item', `sys_id=${item.sys_id}`)).toMatchObject({
            active: 'false',
            state: '4',
        })
        expect(await under.as('admin').rows('x_cdt_certs_task', `requested_item=${item.sys_id}`)).toEqual([])
    })

    it('of the department is not that of CDT', async () => {
        const item = await order(under.as('customer'))
        await under.as('approver').decide(item.sys_id, 'approved')
        const approval = await approvalOf(under, item.sys_id)
        await under.as('approver').update('sysapproval_approver', approval.sys_id, { state: 'approved' })
        expect((await approvalOf(under, item.sys_id)).state).toBe('requested')
        expect(await under.as('admin').rows('x_cdt_certs_task', `requested_item=${item.sys_id}`)).toEqual([])
    })
})

describeInstance('what nobody may set', {}, (under) => {
    it('a requester moves nothing of the own request along', async () => {
        const item = await order(under.as('customer'))
        const values = {
            approval: 'approved',
            stage: 'completed',
            state: '3',
            active: 'false',
            opened_by: '',
            requested_for: '',
            cat_item: '',
            assignment_group: '',
            sys_created_by: 'admin',
            sys_created_on: '2020-01-01 00:00:00',
            sys_class_name: 'x_cdt_certs_task',
            sys_id: 'f'.repeat(32),
        }
        await under.as('customer').update('sc_req_item', item.sys_id, values)
        const after = await under.as('admin').row('sc_req_item', `sys_id=${item.sys_id}`)
        expect(after).toMatchObject(item)
    })

    it('a fulfiller does not make a task what it is not', async () => {
        const task = await approvedTask(under)
        const organization = await under
            .as('admin')
            .row('x_cdt_certs_organization', 'name=Department of Transportation')
        const values = {
            organization: organization.sys_id,
            cycle_key: 'x',
            closure_evidence: 'x',
            number: 'CTSK1',
            sys_id: 'f'.repeat(32),
            sys_class_name: 'sc_req_item',
            sys_created_by: 'admin',
            submittal: '',
            requested_item: '',
            kind: 'inquiry',
            certificate: '',
        }
        await under.as('fulfiller').update('x_cdt_certs_task', task.sys_id, values)
        const after = await under.as('admin').row('x_cdt_certs_task', `sys_id=${task.sys_id}`)
        const changed = Object.keys(values).filter((column) => after[column] !== task[column])
        expect(changed).toEqual([])
    })

    it.each(['pem', 'fingerprint', 'names', 'not_after', 'issuer', 'organization', 'submittal', 'delivered_at'])(
        'a fulfiller does not write %s of a certificate',
        async (column) => {
            const [before] = await under.as('fulfiller').rows('x_cdt_certs_certificate', 'ORDERBYnumber')
            const value = column === 'organization' || column === 'submittal' ? 'f'.repeat(32) : '2030-01-01 00:00:00'
            await under.as('fulfiller').update('x_cdt_certs_certificate', before.sys_id, { [column]: value })
            const after = await under.as('admin').row('x_cdt_certs_certificate', `sys_id=${before.sys_id}`)
            expect(after[column]).toBe(before[column])
        }
    )

    it('whoever orders in the name of somebody else orders for the own department', async () => {
        const outsider = await under.as('admin').row('sys_user', 'user_name=outsider')
        const itemId = await under.as('customer').catalogItem('Secure Certificates')
        for (const body of [
            { sysparm_quantity: '1', sysparm_requested_for: outsider.sys_id, variables: RIGHT },
            {
                sysparm_quantity: '1',
                variables: { ...RIGHT, requested_for: outsider.sys_id, opened_by: outsider.sys_id },
            },
        ]) {
            under.instance.begin()
            const path = `/api/sn_sc/servicecatalog/items/${itemId}/order_now`
            const answer = await under.as('customer').call<{ result: { request_id: string } }>('POST', path, body)
            const [item] = await under.as('admin').rows('sc_req_item', `request=${answer.body.result.request_id}`)
            const [submittal] = await under
                .as('admin')
                .rows('x_cdt_certs_submittal', `requested_item=${item.sys_id}`, ['organization.name'])
            expect(submittal['organization.name']).toBe('Department of Fish and Wildlife')
            under.instance.rollback()
        }
    })
})

describeInstance('a page of another site', {}, (under) => {
    it('has the browser do nothing, though it sends the cookie', async () => {
        const item = await order(under.as('customer'))
        const approval = await approvalOf(under, item.sys_id)
        const catalogItem = await under.as('customer').catalogItem('Question/Inquiry')
        const cookie = await sessionOf(under, 'approver')
        const attempts: [method: string, path: string, body?: string | object, headers?: Record<string, string>][] = [
            ['PATCH', `/api/now/table/sysapproval_approver/${approval.sys_id}`, { state: 'approved' }],
            ['POST', `/api/sn_sc/servicecatalog/items/${catalogItem}/order_now`, { sysparm_quantity: '1' }],
            ['POST', '/api/x_cdt_certs/v1/check', { hostnames: ['www.wildlife.ca.gov'] }],
            ['POST', '/xmlhttp.do', 'sysparm_processor=x_cdt_certs.CertificateServicesAjax', FORM],
            ['POST', '/local/approvals', `approval=${approval.sys_id}&state=approved`, FORM],
            ['POST', `/sysapproval_approver.do?sys_id=${approval.sys_id}`, 'state=approved', FORM],
            ['DELETE', `/api/now/table/sysapproval_approver/${approval.sys_id}`],
        ]
        for (const [method, path, body, headers] of attempts) {
            const forged = { ...headers, cookie, origin: 'https://evil.example' }
            const answer = await under.send('', method, path, body, forged)
            expect({ method, path, status: answer.status }).toEqual({ method, path, status: 401 })
        }
        expect((await approvalOf(under, item.sys_id)).state).toBe('requested')
    })

    it('is not where the sign-in leads', async () => {
        for (const goto of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
            const fields = new URLSearchParams({ user_name: 'approver', user_password: 'approver', goto })
            const answer = await under.send('', 'POST', '/login.do', fields.toString(), FORM)
            expect({ goto, to: answer.headers.get('location') }).toEqual({ goto, to: '/' })
        }
    })
})

async function sessionOf(under: InstanceUnderTest, name: string): Promise<string> {
    const fields = new URLSearchParams({ user_name: name, user_password: name })
    const answer = await under.send('', 'POST', '/login.do', fields.toString(), FORM)
    return (answer.headers.get('set-cookie') ?? '').split(';')[0]
}

async function approvalOf(under: InstanceUnderTest, item: string) {
    const approvals = await under.as('admin').rows('sysapproval_approver', `sysapproval=${item}^state=requested`)
    if (approvals.length === 0) throw new Error('Nobody is asked')
    return approvals[0]
}
