import { type Row } from '../../src/commands/tour/caller'
import { describeInstance } from '../support/describe-instance'
import { ADMIN, cancel, close, commentsOn, DOMAIN, idOf, mailsTo, orderItem, TASK, taskOf } from './option-orders'

const ITEM = 'Add/Delete Delegated Administrator'

describeInstance('adding a delegated administrator', {}, (under) => {
    const add = async (changes: Record<string, string> = {}) =>
        orderItem(under.as('customer'), ITEM, {
            change: 'add',
            holder: 'person',
            user: await idOf(under, 'sys_user', 'user_name=customer'),
            domains: await idOf(under, DOMAIN, 'name=wildlife.ca.gov'),
            training: 'true',
            reason: 'Casey takes over the web servers.',
            ...changes,
        })
    const requested = (item: Row) => under.as('admin').rows(ADMIN, `requested_item=${item.sys_id}`)

    it('needs the department and CDT, then a task, and ends with access, login and training mail', async () => {
        const item = await add()
        expect(item).toMatchObject({ active: 'true', stage: 'department_approval' })
        await under.as('approver').decide(item.sys_id, 'approved')
        expect(await under.as('customer').row('sc_req_item', `sys_id=${item.sys_id}`)).toMatchObject({
            stage: 'cdt_approval',
        })
        await under.as('cdt.approver').decide(item.sys_id, 'approved')
        const task = await taskOf(under, item)
        expect(task).toMatchObject({ kind: 'grant_access', state: '1' })
        expect(task.steps).toMatch(/Casey Nguyen[^]*wildlife\.ca\.gov[^]*Settings > Admins/)
        expect(await close(under, task, { state: '3' })).toBe(403)
        expect(await close(under, task, { scm_login: 'casey.nguyen@wildlife.ca.gov' })).toBe(200)
        const [admin] = await requested(item)
        expect(admin).toMatchObject({
            status: 'active',
            login: 'casey.nguyen@wildlife.ca.gov',
            password_changed_on: '2026-11-20',
            password_expires_on: '2027-02-18',
        })
        expect(admin.access_history).toMatch(/requested by Casey Nguyen \(RITM\d+\): Casey takes over[^]*granted by/)
        expect(await under.as('customer').row('sc_req_item', `sys_id=${item.sys_id}`)).toMatchObject({
            state: '3',
            stage: 'completed',
        })
        const mails = await mailsTo(under, 'customer@wildlife.ca.gov')
        // The requester is the holder: one mail says it all.
        expect(mails.map(({ subject }) => subject)).toEqual(['You are a delegated administrator for certificates'])
        expect(mails.map(({ body }) => body).join()).toMatch(/casey\.nguyen@wildlife\.ca\.gov[^]*manual CSR/)
    })

    it.each([
        [
            'somebody of another department',
            async () => ({ user: await idOf(under, 'sys_user', 'user_name=outsider') }),
            /not in your department/,
        ],
        [
            'somebody who is one already',
            async () => ({ user: await idOf(under, 'sys_user', 'user_name=delegate') }),
            /already/,
        ],
        [
            'another department’s domain',
            async () => ({ domains: await idOf(under, DOMAIN, 'name=dot.ca.gov') }),
            /own department can be delegated/,
        ],
        ['no domain', async () => ({ domains: '' }), /at least one approved domain/],
        ['nobody', async () => ({ user: '' }), /Choose the person/],
        ['a shared account without mailbox', async () => ({ holder: 'shared' }), /mailbox of the shared account/],
        ['a mailbox that is none', async () => ({ holder: 'shared', shared_mailbox: 'web team' }), /no e-mail address/],
        ['unacknowledged training', async () => ({ training: 'false' }), /training material/],
        ['an unaccepted fee', async () => ({ expedite: 'true', expedite_reason: 'Outage' }), /Accept the fee/],
    ])('is refused for %s, and leaves nothing behind', async (_what, changes, says) => {
        const item = await add(await changes())
        expect(item).toMatchObject({ state: '4', active: 'false' })
        expect(await commentsOn(under.as('customer'), item)).toMatch(says)
        expect(await requested(item)).toEqual([])
        const mails = await mailsTo(under, 'customer@wildlife.ca.gov')
        expect(mails.map(({ subject }) => subject)).toEqual([
            `Your order ${item.number} was not accepted: what to correct`,
        ])
    })

    it.each([
        ['the department', ['approver'] as const],
        ['CDT', ['approver', 'cdt.approver'] as const],
    ])('ends with the reason when %s rejects', async (_who, people) => {
        const item = await add()
        for (const person of people.slice(0, -1)) await under.as(person).decide(item.sys_id, 'approved')
        await under.as(people[people.length - 1]).decide(item.sys_id, 'rejected', 'Too many already.')
        expect(await under.as('customer').row('sc_req_item', `sys_id=${item.sys_id}`)).toMatchObject({ state: '4' })
        expect(await commentsOn(under.as('customer'), item)).toContain('Too many already.')
        expect(await requested(item)).toMatchObject([{ status: 'removed' }])
        expect(await under.as('admin').rows(TASK, `requested_item=${item.sys_id}`)).toEqual([])
        expect((await mailsTo(under, 'customer@wildlife.ca.gov')).map(({ body }) => body).join()).toContain(
            'Too many already.'
        )
    })

    it('asks the manager too when it is expedited, and shows it in the queue', async () => {
        const item = await add({ expedite: 'true', accept_fee: 'true', expedite_reason: 'The only one left today.' })
        await under.as('approver').decide(item.sys_id, 'approved')
        await under.as('cdt.approver').decide(item.sys_id, 'approved')
        expect(await under.as('admin').rows(TASK, `requested_item=${item.sys_id}`)).toEqual([])
        await under.as('manager').decide(item.sys_id, 'approved')
        expect(await taskOf(under, item)).toMatchObject({ expedited: 'true', priority: '2' })
    })

    it('ends with the reason when the manager rejects the expedited handling', async () => {
        const item = await add({ expedite: 'true', accept_fee: 'true', expedite_reason: 'Soon.' })
        await under.as('approver').decide(item.sys_id, 'approved')
        await under.as('cdt.approver').decide(item.sys_id, 'approved')
        await under.as('manager').decide(item.sys_id, 'rejected', 'Nobody is free.')
        expect(await commentsOn(under.as('customer'), item)).toContain('Nobody is free.')
        expect(await under.as('admin').rows(TASK, `requested_item=${item.sys_id}`)).toEqual([])
    })

    it.each([
        ['while the department decides', 0],
        ['while CDT decides', 1],
        ['while it is worked on', 2],
    ])('leaves nothing open when it is cancelled %s', async (_when, decided) => {
        const item = await add()
        for (const person of ['approver', 'cdt.approver'].slice(0, decided)) {
            await under.as(person).decide(item.sys_id, 'approved')
        }
        await cancel(under, item)
        const admin = under.as('admin')
        expect(await requested(item)).toMatchObject([{ status: 'removed' }])
        expect(await admin.rows('sysapproval_approver', `sysapproval=${item.sys_id}^state=requested`)).toEqual([])
        expect(await admin.rows(TASK, `requested_item=${item.sys_id}^active=true`)).toEqual([])
    })
})

describeInstance('deleting a delegated administrator', {}, (under) => {
    const remove = async (changes: Record<string, string> = {}) =>
        orderItem(under.as('customer'), ITEM, {
            change: 'delete',
            administrator: await idOf(under, ADMIN, 'login=dana.ortiz@wildlife.ca.gov'),
            successor: await idOf(under, ADMIN, 'login=web-certificates@wildlife.ca.gov'),
            reason: 'Dana retires.',
            ...changes,
        })
    const complete = async (item: Row) => {
        await under.as('approver').decide(item.sys_id, 'approved')
        await under.as('cdt.approver').decide(item.sys_id, 'approved')
        const task = await under.as('fulfiller').row(TASK, `requested_item=${item.sys_id}`)
        expect(task.kind).toBe('remove_access')
        return close(under, task, {})
    }

    it('hands domains and notices to the successor and records who, when and why', async () => {
        const admin = under.as('admin')
        const organization = await idOf(under, 'x_cdt_certs_organization', 'name=Department of Fish and Wildlife')
        under.instance.as('admin', () => {
            const contact = under.instance.record('x_cdt_certs_contact')
            contact.initialize()
            contact.setValue('address', 'delegate@wildlife.ca.gov')
            contact.setValue('scope', 'organization')
            contact.setValue('organization', organization)
            contact.insert()
        })
        const item = await remove()
        expect(await complete(item)).toBe(200)
        const left = await admin.row(ADMIN, 'login=dana.ortiz@wildlife.ca.gov')
        expect(left.status).toBe('removed')
        expect(left.access_history).toMatch(
            /2026-11-20: removed by .* successor web-certificates@wildlife\.ca\.gov: Dana retires\./
        )
        expect(await admin.rows('x_cdt_certs_m2m_admin_domain', `delegated_admin=${left.sys_id}`)).toEqual([])
        expect(await admin.rows('x_cdt_certs_contact', 'address=delegate@wildlife.ca.gov')).toEqual([])
    })

    it('is stopped at the end when the others left meanwhile, and not when somebody came', async () => {
        const item = await remove()
        const shared = await idOf(under, ADMIN, 'login=web-certificates@wildlife.ca.gov')
        await under.as('admin').update(ADMIN, shared, { status: 'suspended' })
        expect(await complete(item)).toBe(403)
        expect(await under.as('admin').row(ADMIN, 'login=dana.ortiz@wildlife.ca.gov')).toMatchObject({
            status: 'active',
        })
        await under.as('admin').update(ADMIN, shared, { status: 'active' })
        expect(await close(under, await taskOf(under, item), {})).toBe(200)
    })

    it('is refused for the last one, unless that is confirmed with a reason', async () => {
        const shared = await idOf(under, ADMIN, 'login=web-certificates@wildlife.ca.gov')
        await under.as('admin').update(ADMIN, shared, { status: 'removed' })
        const refused = await remove({ successor: '' })
        expect(await commentsOn(under.as('customer'), refused)).toMatch(/last delegated administrator/)
        const taken = await remove({ successor: '', leave_nobody: 'true' })
        expect(taken.active).toBe('true')
    })

    it.each([
        [
            'another department’s login',
            async () => ({ administrator: await idOf(under, ADMIN, 'login=sam.kowalski@dot.ca.gov') }),
            /no delegated administrator of your department/,
        ],
        ['no successor', async () => ({ successor: '' }), /takes over/],
        [
            'the leaving one as successor',
            async () => ({ successor: await idOf(under, ADMIN, 'login=dana.ortiz@wildlife.ca.gov') }),
            /another active/,
        ],
        ['no reason', async () => ({ reason: '' }), /why the access is taken away/],
    ])('is refused for %s', async (_what, changes, says) => {
        const item = await remove(await changes())
        expect(item.state).toBe('4')
        expect(await commentsOn(under.as('customer'), item)).toMatch(says)
    })
})
