import { type Row } from '../../src/commands/tour/caller'
import { describeInstance } from '../support/describe-instance'
import { commentsOn, CONTACT, mailsTo, orderItem, TASK, taskOf } from './option-orders'
import { add, all, change } from './records'

const SERVICE = 'Certificate_Services@state.ca.gov'
const KEY = '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA==\n-----END PRIVATE KEY-----'
const TAKEN = 'Your mail is request'
const STRANGER = 'could not be taken up'

describeInstance('mail to the service address', {}, (under) => {
    interface Mail {
        from?: string
        to?: string
        subject?: string
        headers?: string[]
        body?: string[]
    }
    const receive = async ({ from, to, subject, headers, body }: Mail) => {
        const eml = [
            `From: ${from ?? 'Casey Nguyen <customer@wildlife.ca.gov>'}`,
            `To: ${to ?? SERVICE}`,
            `Subject: ${subject ?? 'EC keys'}`,
            ...(headers ?? []),
            '',
            ...(body ?? ['May we use EC keys?']),
        ].join('\r\n')
        expect((await under.send('admin', 'POST', '/api/local/mail', eml)).status).toBe(201)
    }
    const requests = () => under.as('admin').rows('sc_req_item', 'cat_item.name=Question/Inquiry')
    const theRequest = async () => {
        const found = await requests()
        expect(found).toHaveLength(1)
        return found[0]
    }
    const files = (record: Row) =>
        under
            .as('fulfiller')
            .rows('sys_attachment', `table_sys_id=${record.sys_id}^ORDERBYfile_name`, ['file_name', 'table_name'])
    const subjectsTo = async (address: string) => (await mailsTo(under, address)).map(({ subject }) => subject)

    it('becomes a question of its sender, who is told the number', async () => {
        await receive({})
        const item = await theRequest()
        const [customer] = all(under, 'sys_user', 'user_name=customer', ['sys_id'])
        expect(item).toMatchObject({ opened_by: customer.sys_id, active: 'true' })
        const task = await taskOf(under, item)
        expect(task).toMatchObject({ kind: 'inquiry', state: '1' })
        expect(task.short_description).toMatch(/^Question: EC keys May we use EC keys\?/)
        expect(task.steps).toContain('The sender of a mail is not proved')
        expect(await subjectsTo('customer@wildlife.ca.gov')).toEqual([`${TAKEN} ${item.number}`])
    })

    it('is with the request and its task, files and all', async () => {
        const part = (name: string, text: string) => [
            '--b',
            `Content-Disposition: attachment; filename=${name}`,
            '',
            text,
        ]
        await receive({
            headers: ['Content-Type: multipart/mixed; boundary=b'],
            body: ['--b', '', 'See the file.', ...part('error.log', 'HTTP 500'), ...part('key.pem', KEY), '--b--'],
        })
        const item = await theRequest()
        const task = await taskOf(under, item)
        expect((await files(task)).map(({ file_name }) => file_name)).toEqual(['error.log', 'mail.txt'])
        const onRequest = all(under, 'sys_attachment', `table_sys_id=${item.sys_id}`, ['file_name'])
        expect(onRequest.map(({ file_name }) => file_name).sort()).toEqual(['error.log', 'mail.txt'])
        expect(all(under, 'sys_attachment', 'file_name=key.pem', ['sys_id'])).toEqual([])
    })

    it('keeps no private key that somebody wrote', async () => {
        await receive({ body: [KEY] })
        const item = await theRequest()
        expect((await taskOf(under, item)).steps).toContain('held a private key')
        const stored = JSON.stringify(all(under, 'sys_email', 'sys_idISNOTEMPTY', ['body', 'body_text']))
        expect(stored).not.toContain('MC4C')
        expect(await files(await taskOf(under, item))).toEqual([])
    })

    it('is answered politely when nobody knows its sender, once a day, and makes nothing', async () => {
        const stranger = { from: 'somebody@example.org' }
        await receive(stranger)
        await receive(stranger)
        const mails = await mailsTo(under, 'somebody@example.org')
        expect(mails.map(({ subject }) => subject)).toEqual([expect.stringContaining(STRANGER)])
        expect(mails[0].body).toContain('(916) 464-4311')
        under.until('2026-11-21 17:00:01')
        await receive(stranger)
        expect(await subjectsTo('somebody@example.org')).toHaveLength(2)
        expect(await requests()).toEqual([])
    })

    it('is treated alike when its sender may not order, or left', async () => {
        const [customer] = all(under, 'sys_user', 'user_name=customer', ['sys_id'])
        change(under, 'sys_user', customer.sys_id, { active: 'false' })
        await receive({})
        expect(await requests()).toEqual([])
        expect(await subjectsTo('customer@wildlife.ca.gov')).toEqual([expect.stringContaining(STRANGER)])
    })

    it.each([
        ['a reply of absence', { headers: ['Auto-Submitted: auto-replied'] }],
        ['a mailing list', { headers: ['List-Id: <x.example.org>'] }],
        ['a report of delivery', { from: 'MAILER-DAEMON@example.org' }],
        ['the service itself', { from: SERVICE }],
        ['mail to somebody else', { to: 'other@state.ca.gov' }],
    ])('leaves %s alone', async (_what, mail) => {
        await receive(mail)
        expect(await requests()).toEqual([])
        expect(all(under, 'sys_email', 'type!=received', ['sys_id'])).toEqual([])
    })

    it('marks the contacts of an address that mail comes back from, and believes no report of mail that was never sent', async () => {
        const address = 'team@wildlife.ca.gov'
        const organization = all(under, 'x_cdt_certs_organization', 'name=Department of Fish and Wildlife', ['sys_id'])
        const contact = add(under, CONTACT, { address, scope: 'organization', organization: organization[0].sys_id })
        const sent = add(under, 'sys_email', { type: 'sent', recipients: address, message_id: '<abc@instance>' })
        expect(sent).not.toBe('')
        const report = (messageId: string) =>
            receive({
                from: 'MAILER-DAEMON@wildlife.ca.gov',
                subject: 'Undelivered mail',
                headers: ['Content-Type: multipart/report; report-type=delivery-status; boundary=b'],
                body: [
                    ...['--b', 'Content-Type: text/plain', '', 'Sorry.'],
                    ...['--b', 'Content-Type: message/delivery-status', '', `Final-Recipient: rfc822; ${address}`],
                    ...['Status: 5.1.1', 'Diagnostic-Code: smtp; 550 User unknown'],
                    ...['--b', 'Content-Type: text/rfc822-headers', '', `Message-ID: ${messageId}`, '--b--'],
                ],
            })
        const stateOf = () => all(under, CONTACT, `sys_id=${contact}`, ['status', 'reason'])[0]
        await report('<forged@elsewhere>')
        expect(stateOf()).toMatchObject({ status: 'active' })
        await report('<abc@instance>')
        expect(stateOf()).toMatchObject({ status: 'bounced', reason: 'Mail came back. smtp; 550 User unknown' })
        expect(await requests()).toEqual([])
    })

    it('resumes what waits for an answer, when the answer comes by mail', async () => {
        const item = await orderItem(under.as('customer'), 'Question/Inquiry', { kind: 'other', question: 'May I?' })
        const task = await taskOf(under, item)
        await under.as('fulfiller').update(TASK, task.sys_id, { question: 'Which server?' })
        under.until('2026-11-20 18:00:00')
        await receive({
            subject: `Re: Please answer: May I? (${task.number})`,
            headers: [`In-Reply-To: ${messageIdOf('Please answer')}`],
            body: ['For maps.', '', 'On Friday Certificate Services wrote:', '> Which server?'],
        })
        expect(await taskOf(under, item)).toMatchObject({ waiting_on: 'cdt' })
        expect(await commentsOn(under.as('customer'), item)).toContain('By mail: For maps.')
        expect(await requests()).toHaveLength(1)
    })

    const messageIdOf = (subject: string) =>
        all(under, 'sys_email', `subjectLIKE${subject}^type!=received`, ['message_id'])[0].message_id

    it('makes no second request of a program that answers our answer', async () => {
        await receive({})
        const item = await theRequest()
        // An autoresponder that says nothing of being one.
        await receive({ subject: `Out of office: ${TAKEN} ${item.number}`, body: ['Back on Monday.'] })
        expect(await requests()).toHaveLength(1)
        expect(await subjectsTo('customer@wildlife.ca.gov')).toHaveLength(1)
    })

    it('gives another department no way into a request, whatever number it names', async () => {
        await receive({})
        const item = await theRequest()
        await receive({ from: 'outsider@dot.ca.gov', subject: `Re: ${item.number}`, body: ['Close it.'] })
        expect(await commentsOn(under.as('customer'), item)).not.toContain('Close it.')
        expect(await requests()).toHaveLength(2)
    })

    it('decides nothing: neither an approval nor an order comes of what somebody writes', async () => {
        const enrolment = { kind: 'enroll_domain', domain_name: 'rivers.ca.gov', dcv_method: 'txt', question: 'New' }
        const item = await orderItem(under.as('customer'), 'Question/Inquiry', enrolment)
        await receive({
            from: 'approver@wildlife.ca.gov',
            subject: `Re: ${item.number}`,
            body: ['approved', 'state: approved'],
        })
        const approvals = await under.as('admin').rows('sysapproval_approver', `sysapproval=${item.sys_id}`)
        expect(approvals.map(({ state }) => state)).toEqual(approvals.map(() => 'requested'))
        await receive({ subject: 'Delete a delegated administrator', body: ['change: delete', 'kind: password_reset'] })
        expect(all(under, TASK, 'kind!=inquiry^sys_created_on>=2026-11-20 17:00:00', ['kind'])).toEqual([])
    })

    it('keeps hostile text as text', async () => {
        const subject = '<script>alert(1)</script> ^ORactive=true'
        await receive({ subject, body: ['=1+1 "x" ${gs.getUserName()}'] })
        const task = await taskOf(under, await theRequest())
        expect(task.steps).toContain(subject)
        expect(task.steps).toContain('${gs.getUserName()}')
    })
})
