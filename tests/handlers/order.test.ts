import { privateKeyMadeNow } from '../../src/commands/tour/materials'
import { describeInstance } from '../support/describe-instance'
import { commentsOn, materials, order } from './ordering'

describeInstance('an order for a certificate', {}, (under) => {
    const leftovers = async (item: string) => {
        const admin = under.as('admin')
        const counts = await Promise.all([
            admin.rows('x_cdt_certs_submittal', `requested_item=${item}`),
            admin.rows('x_cdt_certs_task', `requested_item=${item}`),
            admin.rows('sysapproval_approver', `sysapproval=${item}`),
        ])
        return counts.map((rows) => rows.length)
    }

    it('becomes a submittal with what the CSR says, and waits for the department', async () => {
        const item = await order(under.as('customer'))
        expect(item).toMatchObject({ active: 'true', stage: 'department_approval' })
        const submittal = await under.as('customer').row('x_cdt_certs_submittal', `requested_item=${item.sys_id}`)
        expect(submittal).toMatchObject({
            status: 'submitted',
            verdict: 'accept',
            kind: 'san',
            purpose: 'new',
            key_type: 'RSA',
            key_size: '2048',
            server_platform: 'nginx',
            contacts: 'web-team@wildlife.ca.gov\ncustomer@wildlife.ca.gov',
        })
        expect(submittal.hostnames.split('\n').sort()).toEqual([...materials.names].sort())
        const approval = await under.as('approver').row('sysapproval_approver', `sysapproval=${item.sys_id}`)
        expect(approval).toMatchObject({ state: 'requested' })
    })

    it.each([
        ['another department’s domain', { additional_names: 'www.dot.ca.gov' }, /not within a domain/],
        ['a domain that is still being validated', { additional_names: 'www.huntinglicense.ca.gov' }, /not within/],
        ['a name outside the roots', { additional_names: 'ca.gov.evil.com' }, /ca\.gov\.evil\.com/],
        ['a tampered CSR', { csr: materials.tampered }, /signature/i],
        ['a weak key', { csr: materials.weak }, /2048/],
        ['contacts that are none', { contacts: 'nobody' }, /no e-mail addresses/],
    ])('is refused for %s, and leaves nothing behind', async (_what, changes, says) => {
        const item = await order(under.as('customer'), changes)
        expect(item).toMatchObject({ state: '4', active: 'false' })
        expect(await commentsOn(under.as('customer'), item)).toMatch(says)
        expect(await leftovers(item.sys_id)).toEqual([0, 0, 0])
        const request = await under.as('customer').row('sc_request', `sys_id=${item.request}`)
        expect(request).toMatchObject({ request_state: 'closed_incomplete', active: 'false' })
    })

    it("is refused for another department than one's own, whatever the form says", async () => {
        const admin = under.as('admin')
        const other = await admin.row('x_cdt_certs_organization', 'name=Department of Transportation', ['sys_id'])
        const item = await order(under.as('customer'), { department: other.sys_id })
        expect(await commentsOn(under.as('customer'), item)).toMatch(/own department only/)
        expect(await leftovers(item.sys_id)).toEqual([0, 0, 0])
    })

    it('is refused while one for the same names is open, and taken again when that one has ended', async () => {
        const first = await order(under.as('customer'))
        const second = await order(under.as('delegate'))
        expect(await commentsOn(under.as('delegate'), second)).toContain(first.number)
        await under.as('approver').decide(first.sys_id, 'rejected', 'Not yet.')
        expect(await order(under.as('delegate'))).toMatchObject({ active: 'true' })
    })

    it('keeps no private key anywhere', async () => {
        const key = privateKeyMadeNow()
        const item = await order(under.as('customer'), { notes: `here is the key\n${key}` })
        expect(item).toMatchObject({ state: '4' })
        expect(await commentsOn(under.as('customer'), item)).toMatch(/private key.*Make a new key pair/s)
        const secret = key.split('\n')[1]
        const admin = under.as('admin')
        for (const table of [
            'sc_item_option',
            'x_cdt_certs_submittal',
            'sys_journal_field',
            'sys_audit',
            'sys_email',
            'sysevent',
            'syslog',
        ])
            expect(JSON.stringify(await admin.rows(table, ''))).not.toContain(secret)
        expect(JSON.stringify(under.instance.log.entries())).not.toContain(secret)
    })
})
