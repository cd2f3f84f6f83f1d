import { describeInstance } from '../support/describe-instance'
import { ADMIN, cancel, close, commentsOn, idOf, mailsTo, orderItem, TASK, taskOf } from './option-orders'

describeInstance('resetting a password', {}, (under) => {
    const dana = () => idOf(under, ADMIN, 'login=dana.ortiz@wildlife.ca.gov')
    const order = async (person: string, changes: Record<string, string> = {}) =>
        orderItem(under.as(person), 'Password Reset', { administrator: await dana(), reason: 'Expired.', ...changes })

    it.each(['delegate', 'approver'])('is a task at once when the %s asks, and needs no approval', async (person) => {
        const item = await order(person)
        expect(await taskOf(under, item)).toMatchObject({ kind: 'reset_password', state: '1' })
        expect(await under.as('admin').rows('sysapproval_approver', `sysapproval=${item.sys_id}`)).toEqual([])
    })

    it('renews the end of the password and tells the holder to look for the mail of SCM', async () => {
        const item = await order('approver')
        expect(await close(under, await taskOf(under, item), {})).toBe(200)
        expect(await under.as('admin').row(ADMIN, `sys_id=${await dana()}`)).toMatchObject({
            password_changed_on: '2026-11-20',
            password_expires_on: '2027-02-18',
        })
        const [mail] = await mailsTo(under, 'delegate@wildlife.ca.gov')
        expect(mail.subject).toBe('Your password in Sectigo Certificate Manager was reset')
        expect(mail.body).toMatch(/SCM has sent you a mail with a link/)
    })

    it.each([
        ['anybody else of the department', 'customer', async () => ({}), /Only the holder/],
        [
            'another department’s delegated administrator',
            'dot.delegate',
            async () => ({}),
            /no active login of your department/,
        ],
        [
            'a login that was taken away',
            'approver',
            async () => {
                await under.as('admin').update(ADMIN, await dana(), { status: 'removed' })
                return {}
            },
            /no active login/,
        ],
        [
            'an unaccepted fee',
            'delegate',
            async () => ({ expedite: 'true', expedite_reason: 'Now.' }),
            /Accept the fee/,
        ],
    ])('is refused to %s', async (_who, person, changes, says) => {
        const item = await order(person, await changes())
        expect(item.state).toBe('4')
        expect(await commentsOn(under.as(person), item)).toMatch(says)
        expect(await under.as('admin').rows(TASK, `requested_item=${item.sys_id}`)).toEqual([])
    })

    it('asks the manager when it is expedited', async () => {
        const item = await order('delegate', { expedite: 'true', accept_fee: 'true', expedite_reason: 'Outage.' })
        expect(await under.as('admin').rows(TASK, `requested_item=${item.sys_id}`)).toEqual([])
        await under.as('manager').decide(item.sys_id, 'approved')
        expect(await taskOf(under, item)).toMatchObject({ expedited: 'true' })
    })

    it('leaves nothing open when it is cancelled', async () => {
        const item = await order('delegate')
        await cancel(under, item)
        expect(await under.as('admin').rows(TASK, `requested_item=${item.sys_id}^active=true`)).toEqual([])
    })

    it('tells the requester why it was not done', async () => {
        const item = await order('approver')
        const task = await taskOf(under, item)
        expect(await close(under, task, { state: '4' })).toBe(403)
        expect(await close(under, task, { state: '4', close_notes: 'The login is unknown in SCM.' })).toBe(200)
        expect(await commentsOn(under.as('approver'), item)).toContain('The login is unknown in SCM.')
    })
})
