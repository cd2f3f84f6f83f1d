import { describeInstance } from '../support/describe-instance'
import { approvedTask, commentsOn, order } from './ordering'

describeInstance('the approvals of an order', {}, (under) => {
    const submittalOf = (item: string) => under.as('admin').row('x_cdt_certs_submittal', `requested_item=${item}`)
    const tasksOf = (item: string) => under.as('admin').rows('x_cdt_certs_task', `requested_item=${item}`)

    it('come one after the other, and the work begins with the last', async () => {
        const item = await order(under.as('customer'))
        await under.as('approver').decide(item.sys_id, 'approved')
        expect(await tasksOf(item.sys_id)).toEqual([])
        await under.as('cdt.approver').decide(item.sys_id, 'approved')
        const [task] = await tasksOf(item.sys_id)
        expect(task).toMatchObject({ kind: 'issue_certificate', state: '1', active: 'true', waiting_on: 'cdt' })
        expect(task.steps).toContain('www.wildlife.ca.gov')
        expect(await submittalOf(item.sys_id)).toMatchObject({ status: 'approved' })
        const group = await under.as('admin').row('sys_user_group', `sys_id=${task.assignment_group}`)
        expect(group.name).toBe('Certificate Services')
    })

    it.each([
        ['the department', ['approver'] as const],
        ['CDT', ['approver', 'cdt.approver'] as const],
    ])('end the request with the reason when %s rejects', async (_who, people) => {
        const item = await order(under.as('customer'))
        for (const person of people.slice(0, -1)) await under.as(person).decide(item.sys_id, 'approved')
        await under.as(people[people.length - 1]).decide(item.sys_id, 'rejected', 'The server is being retired.')
        const closed = await under.as('customer').row('sc_req_item', `sys_id=${item.sys_id}`)
        expect(closed).toMatchObject({ state: '4', active: 'false' })
        expect(await commentsOn(under.as('customer'), item)).toContain('The server is being retired.')
        expect(await submittalOf(item.sys_id)).toMatchObject({ status: 'rejected' })
        expect(await tasksOf(item.sys_id)).toEqual([])
    })

    it('may be given by the deputy alone', async () => {
        const admin = under.as('admin')
        const organization = await admin.row('x_cdt_certs_organization', 'name=Department of Fish and Wildlife')
        const deputy = await admin.row('sys_user', 'user_name=dot.approver', ['sys_id'])
        await admin.update('x_cdt_certs_organization', organization.sys_id, { deputy_approver: deputy.sys_id })
        const item = await order(under.as('customer'))
        expect(await admin.rows('sysapproval_approver', `sysapproval=${item.sys_id}^state=requested`)).toHaveLength(2)
        await under.as('dot.approver').decide(item.sys_id, 'approved')
        const approvals = await admin.rows('sysapproval_approver', `sysapproval=${item.sys_id}`, ['state'])
        expect(approvals.map((approval) => approval.state).sort()).toEqual(['approved', 'not_required', 'requested'])
    })

    it('may not be given by somebody else', async () => {
        const item = await order(under.as('customer'))
        const [approval] = await under.as('admin').rows('sysapproval_approver', `sysapproval=${item.sys_id}`)
        const answer = await under.as('outsider').update('sysapproval_approver', approval.sys_id, { state: 'approved' })
        expect(answer.status).toBeGreaterThanOrEqual(400)
    })

    it('are not needed any more when the item is cancelled', async () => {
        const item = await order(under.as('customer'))
        await under.as('admin').update('sc_req_item', item.sys_id, { state: '4' })
        expect(await submittalOf(item.sys_id)).toMatchObject({ status: 'cancelled' })
        const approvals = await under
            .as('admin')
            .rows('sysapproval_approver', `sysapproval=${item.sys_id}^state=requested`)
        expect(approvals).toEqual([])
    })

    it('leave no task open when the item is cancelled after them', async () => {
        const task = await approvedTask(under)
        await under.as('admin').update('sc_req_item', task.requested_item, { state: '4' })
        expect(await under.as('fulfiller').row('x_cdt_certs_task', `sys_id=${task.sys_id}`)).toMatchObject({
            active: 'false',
            state: '4',
        })
        expect(await submittalOf(task.requested_item)).toMatchObject({ status: 'cancelled' })
    })
})
