import { createApi } from '../../../src/local-instance/api'
import { receiveMail } from '../../../src/local-instance/engines/mail'
import { type PlatformRecord } from '../../../src/local-instance/platform'
import { Lab } from '../flow/lab'

const CREATE = `(function runAction(current, event, email, logger, classifier) {
    current.short_description = email.subject + (classifier ? '!' : '')
    current.result = email.body.result || ''
    current.insert()
    logger.log('made ' + current.number + ' for ' + gs.getUserName(), 'lab')
})(current, event, email, logger, classifier)`

describe('inbound mail', () => {
    let lab: Lab
    let logs: string[]
    beforeAll(() => {
        lab = new Lab()
    })
    beforeEach(() => {
        lab.begin()
        logs = []
    })
    afterEach(() => {
        expect(lab.log('error')).toEqual(logs)
        lab.rollback()
    })
    afterAll(() => lab.close())

    function action(values: Readonly<Record<string, unknown>>): void {
        lab.insert('sysevent_in_email_action', { name: 'Lab', active: true, table: 'x_lab_flow_work', ...values })
    }
    function post(
        subject: string,
        lines: readonly string[] = ['Hello'],
        headers: readonly string[] = []
    ): PlatformRecord {
        const eml = ['From: Ron <ron@example.test>', `Subject: ${subject}`, ...headers, '', ...lines].join('\r\n')
        const id = receiveMail(lab.instance, Buffer.from(eml))
        lab.settle()
        return lab.get('sys_email', id)
    }
    const works = () => lab.all('x_lab_flow_work', 'sys_idISNOTEMPTY')

    it('makes a record as the user whose address it comes from, with the files of the mail', () => {
        action({ script: CREATE })
        const mail = post(
            'Broken',
            ['--b', '', 'Result: open', '--b', 'Content-Disposition: attachment; filename=a.txt', '', 'file', '--b--'],
            ['Content-Type: multipart/mixed; boundary=b']
        )
        const [work] = works()
        expect(work?.getValue('short_description')).toBe('Broken')
        expect(work?.getValue('result')).toBe('open')
        expect(work?.getValue('sys_created_by')).toBe('ron')
        expect(mail.getValue('state')).toBe('processed')
        expect(mail.getValue('instance')).toBe(work?.getUniqueValue())
        const files = lab.all('sys_attachment', `table_sys_id=${work?.getUniqueValue()}`)
        expect(files.map((file) => file.getValue('file_name'))).toEqual(['a.txt'])
        expect(lab.log('info')).toContain(`made ${work?.getValue('number')} for ron`)
    })

    it('runs as guest when nobody has the address, or only somebody inactive', () => {
        action({ script: CREATE })
        lab.update('sys_user', lab.users.ron ?? '', { active: false })
        post('Broken')
        expect(works()[0]?.getValue('sys_created_by')).toBe('guest')
    })

    it('sets fields from the mail without a script', () => {
        action({
            template:
                'short_descriptionDYNAMICb637bd21ef3221002841f7f775c0fbb6^opened_byDYNAMIC2fd8e97bef3221002841f7f775c0fbc1^result=open^EQ',
        })
        post('Broken')
        const [work] = works()
        expect(work?.getValue('short_description')).toBe('Broken')
        expect(work?.getValue('opened_by')).toBe(lab.users.ron)
        expect(work?.getValue('result')).toBe('open')
    })

    it('finds the record of a reply by the number in the subject, or by the mail that it answers', () => {
        const id = lab.insert('x_lab_flow_work', { short_description: 'Dig', result: 'open' })
        const work = lab.get('x_lab_flow_work', id)
        action({ type: 'reply', script: 'current.short_description = email.body_text; current.update()' })
        expect(post(`Re: about ${work.getValue('number')}`, ['by number']).getValue('receive_type')).toBe('reply')
        expect(lab.get('x_lab_flow_work', id).getValue('short_description')).toBe('by number')
        lab.update('x_lab_flow_work', id, { result: 'done' })
        const sent = lab.find('sys_email', `instance=${id}^type=sent`)
        post('my answer', ['by header'], [`In-Reply-To: ${sent?.getValue('message_id')}`])
        expect(lab.get('x_lab_flow_work', id).getValue('short_description')).toBe('by header')
    })

    it('takes a number without a reply prefix, and an unknown one with it, for new', () => {
        const work = lab.get('x_lab_flow_work', lab.insert('x_lab_flow_work', { short_description: 'Dig' }))
        const number = work.getValue('number')
        expect(post(`about ${number}`).getValue('receive_type')).toBe('new')
        expect(post(`Re: "${number}"`).getValue('receive_type')).toBe('new')
        expect(post('Re: NONE0000001').getValue('receive_type')).toBe('new')
    })

    it('knows a forward by its prefix and the quoted sender', () => {
        expect(post('FW: look', ['From: sam@example.test']).getValue('receive_type')).toBe('forward')
        expect(post('FW: look', ['look']).getValue('receive_type')).toBe('new')
    })

    it('runs actions by order until one stops the processing', () => {
        action({ order: 200, script: "gs.info('second')" })
        action({ order: 100, script: "gs.info('first')", stop_processing: true })
        post('x')
        expect(lab.log('info')).toContain('first')
        expect(lab.log('info')).not.toContain('second')
    })

    it.each([
        ['another type', { type: 'reply' }],
        ['another sender', { from: '6816f79cc0a8016401c5a33be04be441' }],
        ['a role the sender lacks', { required_roles: 'admin' }],
        ['a filter that the mail does not match', { filter_condition: 'subjectSTARTSWITHurgent^EQ' }],
        ['a condition that does not hold', { condition_script: "email.subject == 'urgent'" }],
        ['another event', { event_name: 'email.other' }],
        ['a switch that is off', { active: false }],
    ])('leaves an action alone that asks for %s', (_, values) => {
        action({ script: CREATE, ...values })
        expect(post('x').getValue('state')).toBe('processed')
        expect(works()).toEqual([])
    })

    it('answers the sender', () => {
        action({ action: 'reply_email', reply_email: '<p>Thanks</p>' })
        post('Broken')
        expect(lab.mails()).toContainEqual({ to: 'ron@example.test', subject: 'Re: Broken', body: '<p>Thanks</p>' })
    })

    it('keeps nothing of an action that fails, and says so', () => {
        action({ script: "current.short_description = 'half'; current.insert(); throw new Error('broken action')" })
        const mail = post('x')
        expect([mail.getValue('state'), mail.getValue('error_string')]).toEqual(['error', 'broken action'])
        expect(works()).toEqual([])
        logs = ['broken action']
    })

    it('refuses what it does not know of a mail by name', () => {
        action({ script: 'gs.info(email.getAttachments())' })
        post('x')
        logs = ['EmailWrapper.getAttachments is not emulated by the local instance']
        expect(lab.log('error')).toEqual(logs)
    })

    it('is posted to the control API by administrators', async () => {
        action({ script: CREATE })
        const api = createApi(lab.instance)
        const send = (user: string, body: string) =>
            api.fetch(
                new Request('http://lab.test/api/local/mail', {
                    method: 'POST',
                    headers: { authorization: `Basic ${Buffer.from(`${user}:${user}`).toString('base64')}` },
                    body,
                })
            )
        const answer = await send('admin', 'From: ron@example.test\r\nSubject: Broken\r\n\r\nHelp')
        expect(answer.status).toBe(201)
        expect(await answer.json()).toMatchObject({
            result: {
                type: 'new',
                state: 'processed',
                user: lab.users.ron,
                target_table: 'x_lab_flow_work',
                target_id: works()[0]?.getUniqueValue(),
            },
        })
        expect((await send('ron', 'From: a@b.test\r\n\r\nx')).status).toBe(403)
        expect((await send('admin', 'no mail at all')).status).toBe(400)
    })
})
