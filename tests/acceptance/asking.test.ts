import { type Row } from '../../src/commands/tour/caller'
import { describeInstance } from '../support/describe-instance'
import { Visitor } from '../support/visitor'
import { commentsOn, deliveryReport, mailsTo, orderItem, TASK, taskOf } from './option-orders'

const QUESTION = 'Which server is it for?'

describeInstance('asking the customer', {}, (under) => {
    const inquiry = () =>
        orderItem(under.as('customer'), 'Question/Inquiry', { kind: 'other', question: 'May we use EC keys?' })
    const ask = (task: Row, question: unknown, person = 'fulfiller') =>
        under.as(person).call<{ result?: Row & { error?: string } }>('POST', path(task.number), { question })
    const path = (number: string) => `/api/x_cdt_certs/v1/task/${number}/question`
    const answer = (item: Row, comments: string, person = 'customer') =>
        under.as(person).update('sc_req_item', item.sys_id, { comments })
    const questionsTo = async (address: string) =>
        (await mailsTo(under, address)).filter(({ subject }) => subject.startsWith('Please answer'))

    it('mails the question and lets the clock stand still, until the customer answers', async () => {
        const item = await inquiry()
        const task = await taskOf(under, item)
        const asked = await ask(task, QUESTION)
        expect(asked.status).toBe(200)
        expect(asked.body.result).toMatchObject({ number: task.number, waiting_on: 'customer' })
        expect(await commentsOn(under.as('customer'), item)).toContain(QUESTION)
        const [mail, ...more] = await questionsTo('customer@wildlife.ca.gov')
        expect(more).toEqual([])
        expect(mail.body).toContain(QUESTION)

        under.until('2026-11-23 18:00:00')
        expect((await answer(item, 'For maps, on nginx.')).status).toBe(200)
        const resumed = await taskOf(under, item)
        expect(resumed).toMatchObject({ waiting_on: 'cdt', waiting_since: '' })
        // Friday 09:00 to Monday 10:00 Pacific: eight business hours and two.
        expect(resumed.customer_seconds).toBe(String(10 * 3600))
    })

    it('says on the task that the question came back, so that nobody waits for an answer to it', async () => {
        const item = await inquiry()
        const task = await taskOf(under, item)
        await ask(task, QUESTION)
        const [{ message_id }] = await under.as('admin').rows('sys_email', 'subjectSTARTSWITHPlease answer')
        const report = deliveryReport('postfix', message_id, 'customer@wildlife.ca.gov')
        expect((await under.send('admin', 'POST', '/api/local/mail', report)).status).toBe(201)
        const notes = await under.as('admin').rows('sys_journal_field', `element_id=${task.sys_id}^element=work_notes`)
        expect(notes.map(({ value }) => value)).toEqual([
            expect.stringMatching(/^Mail to customer@wildlife\.ca\.gov came back\. .*550 5\.1\.1.*another way/),
        ])
    })

    it('shows the answer and the request on the task, so that nobody has to open the request', async () => {
        const item = await inquiry()
        const task = await taskOf(under, item)
        expect(task.request_number).toBe(item.number)
        await ask(task, QUESTION)
        await answer(item, 'For maps, on nginx.')
        const comments = await commentsOn(under.as('fulfiller'), task)
        expect(comments).toContain(`Casey Nguyen answered on ${item.number}:\nFor maps, on nginx.`)
        await expect(under.as('fulfiller').row('sc_req_item', `sys_id=${item.sys_id}`)).rejects.toThrow()
    })

    it('asks the very same once more when it is told to', async () => {
        const item = await inquiry()
        const task = await taskOf(under, item)
        await ask(task, QUESTION)
        await answer(item, 'I do not know.')
        under.until('2026-11-20 18:00:00')
        expect((await ask(task, QUESTION)).status).toBe(200)
        expect(await taskOf(under, item)).toMatchObject({ waiting_on: 'customer' })
        expect(await questionsTo('customer@wildlife.ca.gov')).toHaveLength(2)
    })

    it('goes on only when somebody of the department answers', async () => {
        const item = await inquiry()
        await ask(await taskOf(under, item), QUESTION)
        await under.as('admin').update('sc_req_item', item.sys_id, { comments: 'Still waiting.' })
        expect(await taskOf(under, item)).toMatchObject({ waiting_on: 'customer' })
    })

    it.each([
        ['nothing', '', 400, /what you need/],
        ['blanks', '   ', 400, /what you need/],
        ['something that is no text', 7, 400, /what you need/],
        ['more than fits', 'x'.repeat(4001), 400, /more than 4000/],
    ])('refuses to ask %s', async (_what, question, status, says) => {
        const task = await taskOf(under, await inquiry())
        const refused = await ask(task, question)
        expect(refused.status).toBe(status)
        expect(refused.body.result?.error).toMatch(says)
        expect(await questionsTo('customer@wildlife.ca.gov')).toEqual([])
    })

    it('refuses to ask on no task, on a closed one, and on one that nobody ordered', async () => {
        expect((await ask({ number: 'CTSK0' }, QUESTION)).status).toBe(404)
        const task = await taskOf(under, await inquiry())
        await under.as('fulfiller').update(TASK, task.sys_id, { state: '3', close_notes: 'Yes.' })
        expect((await ask(task, QUESTION)).status).toBe(409)
        const [renewal] = await under.as('admin').rows(TASK, 'requested_itemISEMPTY^active=true')
        if (renewal !== undefined) expect((await ask(renewal, QUESTION)).status).toBe(409)
    })

    it('keeps a private key out of a question', async () => {
        const item = await inquiry()
        const key = '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA==\n-----END PRIVATE KEY-----'
        const refused = await ask(await taskOf(under, item), key)
        expect(refused.status).toBe(409)
        expect(JSON.stringify(refused.body)).not.toContain('MC4C')
        expect(await taskOf(under, item)).toMatchObject({ waiting_on: 'cdt', question: '' })
    })

    it.each(['customer', 'approver', 'manager'])('is not for the %s', async (person) => {
        const task = await taskOf(under, await inquiry())
        expect((await ask(task, QUESTION, person)).status).toBe(403)
        expect(await questionsTo('customer@wildlife.ca.gov')).toEqual([])
    })

    it('is a button of the task’s form too', async () => {
        const item = await inquiry()
        const task = await taskOf(under, item)
        const form = `/${TASK}.do?sys_id=${task.sys_id}`
        const page = await (await new Visitor(under.fetch).signIn('fulfiller')).get(form)
        const button = /name="action"\s+value="([0-9a-f]{32})"[^>]*>\s*Ask the customer/
        const id = button.exec(page.text)?.[1] ?? ''
        const press = (question: string) =>
            page.post(`/${TASK}.do`, { sys_id: task.sys_id, action: id, 'field.question': question })
        await press('')
        expect(page.words).toContain('what you need')
        await press(QUESTION)
        expect(page.words).toContain('The question is mailed.')
        expect(await taskOf(under, item)).toMatchObject({ waiting_on: 'customer', question: QUESTION })
        await press(QUESTION)
        expect(await questionsTo('customer@wildlife.ca.gov')).toHaveLength(2)
        const seen = await (await new Visitor(under.fetch).signIn('customer')).get(form)
        expect(seen.text).not.toMatch(button)
    })
})
