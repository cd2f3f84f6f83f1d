import requests from '../fixtures/wildcard-requests.json'
import { describeInstance } from '../support/describe-instance'
import { commentsOn, idOf, orderItem, taskOf } from './option-orders'

describeInstance('a wildcard certificate', {}, (under) => {
    const order = (changes: Record<string, string> = {}) =>
        orderItem(under.as('customer'), 'Wild Card Certificate', {
            purpose: 'new',
            kind: 'wildcard',
            csr: requests.wildcard,
            server_platform: 'nginx',
            server_platform_version: '1.28',
            contacts: 'web-team@wildlife.ca.gov',
            ...changes,
        })

    it('is approved by the department and CDT and becomes a task', async () => {
        const item = await order()
        expect(item).toMatchObject({ active: 'true', stage: 'department_approval' })
        await under.as('approver').decide(item.sys_id, 'approved')
        await under.as('cdt.approver').decide(item.sys_id, 'approved')
        const task = await taskOf(under, item)
        expect(task).toMatchObject({ kind: 'issue_certificate' })
        expect(task.steps).toMatch(/wildcard[^]*\*\.wildlife\.ca\.gov/)
        expect(await under.as('customer').row('x_cdt_certs_submittal', `requested_item=${item.sys_id}`)).toMatchObject({
            kind: 'wildcard',
            hostnames: '*.wildlife.ca.gov\nwildlife.ca.gov',
        })
    })

    it.each([
        ['directly on a root', { csr: requests.onRoot }, /\*\.ca\.gov/],
        ['together with a host of its own', { csr: requests.deep }, /holds \*\.wildlife\.ca\.gov/],
        ['that is none', { csr: requests.host }, /no wildcard among the names/],
    ])('is refused %s', async (_what, changes, says) => {
        const item = await order(changes)
        expect(item.state).toBe('4')
        expect(await commentsOn(under.as('customer'), item)).toMatch(says)
    })

    it('is refused in a domain that allows none', async () => {
        const domain = await idOf(under, 'x_cdt_certs_domain', 'name=wildlife.ca.gov')
        await under.as('admin').update('x_cdt_certs_domain', domain, { wildcard_allowed: 'false' })
        const item = await order()
        expect(item.state).toBe('4')
        expect(await commentsOn(under.as('customer'), item)).toMatch(/wildcard/i)
    })

    it('leaves nothing open when it is cancelled', async () => {
        const item = await order()
        await under.as('admin').update('sc_req_item', item.sys_id, { state: '4' })
        expect(await under.as('admin').row('x_cdt_certs_submittal', `requested_item=${item.sys_id}`)).toMatchObject({
            status: 'cancelled',
        })
    })
})
