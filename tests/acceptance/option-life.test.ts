import { type Row } from '../../src/commands/tour/caller'
import { describeInstance } from '../support/describe-instance'
import { ADMIN, commentsOn, DOMAIN, idOf, mailsTo, orderItem, TASK, taskOf } from './option-orders'

type Variables = Record<string, string>

/** Every option, the person who orders it, and who has to approve before it is worked on. */
const OPTIONS: [what: string, item: string, person: string, approvers: string[], variables: Variables][] = [
    [
        'giving access',
        'Add/Delete Delegated Administrator',
        'customer',
        ['approver', 'cdt.approver'],
        { change: 'add', holder: 'person', user: 'user', domains: 'domain', training: 'true', reason: 'New.' },
    ],
    [
        'taking access away',
        'Add/Delete Delegated Administrator',
        'customer',
        ['approver', 'cdt.approver'],
        { change: 'delete', administrator: 'dana', successor: 'shared', reason: 'Dana retires.' },
    ],
    ['a password reset', 'Password Reset', 'delegate', [], { administrator: 'dana', reason: 'Expired.' }],
    [
        'enrolling a domain',
        'Question/Inquiry',
        'customer',
        ['approver', 'cdt.approver'],
        { kind: 'enroll_domain', domain_name: 'rivers.ca.gov', dcv_method: 'txt', question: 'New.' },
    ],
    ['a training session', 'Question/Inquiry', 'customer', [], { kind: 'training', session_wish: 'Monday at 10' }],
    [
        'a technical issue',
        'Question/Inquiry',
        'customer',
        [],
        { kind: 'technical_issue', issue_area: 'issuance', question: 'SCM answers 500.' },
    ],
    ['a question', 'Question/Inquiry', 'customer', [], { kind: 'other', question: 'May we use EC keys?' }],
]
const EXPEDITED = { expedite: 'true', accept_fee: 'true', expedite_reason: 'It is urgent.' }

describeInstance('an order of an option', {}, (under) => {
    /** The ids behind the words that the table of options uses. */
    const filledIn = async (variables: Variables): Promise<Variables> => {
        const ids: Variables = {
            user: await idOf(under, 'sys_user', 'user_name=customer'),
            domain: await idOf(under, DOMAIN, 'name=wildlife.ca.gov'),
            dana: await idOf(under, ADMIN, 'login=dana.ortiz@wildlife.ca.gov'),
            shared: await idOf(under, ADMIN, 'login=web-certificates@wildlife.ca.gov'),
        }
        return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, ids[value] ?? value]))
    }
    const order = async (item: string, person: string, variables: Variables) =>
        orderItem(under.as(person), item, await filledIn(variables))
    const withdraw = (item: Row, person: string) =>
        under.as(person).call('POST', `/api/x_cdt_certs/v1/request/${item.number}/withdrawal`)
    const openAfter = async (item: Row) => {
        const admin = under.as('admin')
        return {
            item: (await admin.row('sc_req_item', `sys_id=${item.sys_id}`)).state,
            request: (await admin.row('sc_request', `sys_id=${item.request}`)).request_state,
            approvals: await admin.rows('sysapproval_approver', `sysapproval=${item.sys_id}^state=requested`),
            tasks: await admin.rows(TASK, `requested_item=${item.sys_id}^active=true`),
            logins: await admin.rows(ADMIN, `requested_item=${item.sys_id}^status!=removed`),
            domains: await admin.rows(DOMAIN, `requested_item=${item.sys_id}^status!=retired`),
        }
    }
    const NOTHING = {
        item: '4',
        request: 'closed_incomplete',
        approvals: [],
        tasks: [],
        logins: [],
        domains: [],
    }

    it.each(OPTIONS)(
        'for %s is withdrawn by its requester at every stage, and leaves nothing open',
        async (...option) => {
            const [, item, person, approvers, variables] = option
            const everybody = [...approvers, 'manager']
            for (let decided = 0; decided <= everybody.length; decided++) {
                const placed = await order(item, person, { ...variables, ...EXPEDITED })
                for (const approver of everybody.slice(0, decided))
                    await under.as(approver).decide(placed.sys_id, 'approved')
                expect(await under.as('admin').rows(TASK, `requested_item=${placed.sys_id}`)).toHaveLength(
                    decided === everybody.length ? 1 : 0
                )
                expect((await withdraw(placed, person)).status).toBe(200)
                expect(await openAfter(placed)).toEqual(NOTHING)
                expect(await commentsOn(under.as(person), placed)).toContain('withdrew the request')
            }
        }
    )

    it.each(OPTIONS)('for %s ends with the reason of whoever rejects it', async (...option) => {
        const [, item, person, approvers, variables] = option
        const everybody = [...approvers, 'manager']
        for (let decided = 0; decided < everybody.length; decided++) {
            const placed = await order(item, person, { ...variables, ...EXPEDITED })
            for (const approver of everybody.slice(0, decided))
                await under.as(approver).decide(placed.sys_id, 'approved')
            const reason = `No, says ${everybody[decided]}.`
            await under.as(everybody[decided]).decide(placed.sys_id, 'rejected', reason)
            expect(await openAfter(placed)).toEqual(NOTHING)
            const [address] = (await under.as('admin').rows('sys_user', `user_name=${person}`)).map(
                ({ email }) => email
            )
            const mails = await mailsTo(under, address)
            const told = mails.find(({ subject }) => subject === `Your order ${placed.number} was not approved`)
            expect(told?.body).toContain(reason)
        }
    })

    it('is nobody else’s to withdraw, and nobody’s once it is over', async () => {
        const placed = await order('Question/Inquiry', 'customer', { kind: 'other', question: 'May I?' })
        for (const person of ['delegate', 'approver', 'outsider', 'fulfiller', 'manager'])
            expect((await withdraw(placed, person)).status).toBe(404)
        expect((await withdraw({ number: 'RITM0' }, 'customer')).status).toBe(404)
        expect((await withdraw(placed, 'customer')).status).toBe(200)
        expect((await withdraw(placed, 'customer')).status).toBe(409)
    })

    it('shows each person what is theirs to see at each step', async () => {
        const placed = await order('Question/Inquiry', 'customer', {
            kind: 'enroll_domain',
            domain_name: 'rivers.ca.gov',
            dcv_method: 'txt',
        })
        const sees = async (person: string, table: string, query: string) =>
            (await under.as(person).rows(table, query)).length
        const item = `sys_id=${placed.sys_id}`
        const people = ['customer', 'approver', 'cdt.approver', 'outsider', 'fulfiller']
        const seenBy = (table: string, query: string) => Promise.all(people.map((person) => sees(person, table, query)))
        expect(await seenBy('sc_req_item', item)).toEqual([1, 1, 0, 0, 0])
        const [asked] = await under.as('approver').rows('sysapproval_approver', `sysapproval=${placed.sys_id}`)
        expect(asked.approval_reason).toContain('enrolling the domain rivers.ca.gov')
        await under.as('approver').decide(placed.sys_id, 'approved')
        expect(await seenBy('sc_req_item', item)).toEqual([1, 1, 1, 0, 0])
        await under.as('cdt.approver').decide(placed.sys_id, 'approved')
        const task = await taskOf(under, placed)
        expect(await seenBy(TASK, `sys_id=${task.sys_id}`)).toEqual([1, 1, 0, 0, 1])
        expect(await seenBy(DOMAIN, 'name=rivers.ca.gov')).toEqual([1, 1, 0, 0, 1])
    })
})
