import { escapeHtml } from '../../../src/local-instance/engines/events/html'
import { Lab } from '../flow/lab'

const EVENT = 'x_lab_flow.work.done'

describe('events and notifications', () => {
    let lab: Lab
    beforeAll(() => {
        lab = new Lab()
    })
    beforeEach(() => lab.begin())
    afterEach(() => {
        expect(lab.log('error')).toEqual([])
        lab.rollback()
    })
    afterAll(() => lab.close())

    function queue(record: ReturnType<Lab['get']> | null, parm1 = 'first@example.test', parm2 = 'second'): void {
        lab.instance.events.queue(EVENT, record, parm1, parm2)
        lab.settle()
    }
    /** A notification of an event, to whom its first parameter names. */
    function announce(event: string, subject: string, weight: number): void {
        lab.insert('sysevent_register', { event_name: event })
        lab.insert('sysevent_email_action', {
            name: subject,
            active: true,
            generation_type: 'event',
            event_name: event,
            event_parm_1: true,
            subject,
            message_html: subject,
            content_type: 'text/html',
            weight,
        })
    }
    const done = () => lab.mails().filter(({ subject }) => subject.startsWith('Done'))

    it('runs script actions with the event and its record', () => {
        const item = lab.item()
        queue(item)
        expect(lab.log('info')).toContain(`script action first@example.test ${item.getValue('number')}`)
        expect(lab.all('sysevent', `name=${EVENT}`).map((event) => event.getValue('state'))).toEqual(['processed'])
    })

    it('sends one mail to the fields and parameters that the notification names', () => {
        const item = lab.item()
        queue(item)
        const [mail] = done()
        expect(mail?.to).toBe('ron@example.test,first@example.test')
        expect(mail?.subject).toBe(`Done ${item.getValue('number')} second`)
    })

    it('frames the text by the template, and lets a mail script print and add addresses', () => {
        const item = lab.item()
        queue(item)
        const number = item.getValue('number')
        expect(done()[0]?.body).toBe(
            `<div>Lab</div><p>An item of the lab of ron</p><b>${number}</b> parm1=first@example.test`
        )
        expect(lab.find('sys_email', 'subjectSTARTSWITHDone')?.getValue('copied')).toBe('copy@example.test')
    })

    it('escapes what people wrote where it goes into HTML, and not in the subject', () => {
        const item = lab.item()
        lab.update('sc_req_item', item.getUniqueValue(), { short_description: '<img src=x onerror="boom()">' })
        queue(lab.get('sc_req_item', item.getUniqueValue()), 'first@example.test', '<b>')
        expect(done()[0]?.body).toContain('&lt;img src=x onerror=&quot;boom()&quot;&gt;')
        expect(done()[0]?.subject).toContain('<b>')
    })

    it.each(['high', 'low', ''])('gives a mail the importance "%s" of its notification', (importance) => {
        announce('x_lab_flow.important', 'important', 0)
        const notification = lab.find('sysevent_email_action', 'name=important')
        lab.update('sysevent_email_action', notification?.getUniqueValue() ?? '', { importance })
        lab.instance.events.queue('x_lab_flow.important', lab.item(), 'first@example.test')
        lab.settle()
        expect(lab.find('sys_email', 'subject=important')?.getValue('importance') ?? '').toBe(importance)
    })

    it('shows dates in the zone of the system, whoever reads', () => {
        lab.insert('sys_properties', { name: 'glide.sys.default.tz', value: 'US/Pacific' })
        announce('x_lab_flow.dated', 'dated ${opened_at}', 0)
        lab.instance.events.queue('x_lab_flow.dated', lab.item(), 'first@example.test')
        lab.settle()
        expect(lab.mails().map(({ subject }) => subject)).toContain('dated 2026-11-23 01:00:00')
    })

    it('shows the newest comments', () => {
        announce('x_lab_flow.talked', '${comments:1}', 0)
        const item = lab.item()
        lab.update('sc_req_item', item.getUniqueValue(), { comments: 'first' })
        lab.until('2026-11-23 09:00:01')
        lab.update('sc_req_item', item.getUniqueValue(), { comments: '<second>' })
        lab.instance.events.queue('x_lab_flow.talked', item, 'first@example.test')
        lab.settle()
        const body = lab.mails().find(({ body }) => body.includes('second'))?.body
        expect(body).toContain('&lt;second&gt;')
        expect(body).not.toContain('first')
    })

    it('leaves out the person who set it off', () => {
        const item = lab.item()
        lab.instance.as('ron', () => lab.instance.events.queue(EVENT, item, 'first@example.test', ''))
        lab.settle()
        expect(done()[0]?.to).toBe('first@example.test')
    })

    it('leaves out inactive people and those who want no mail', () => {
        const item = lab.item()
        lab.update('sys_user', lab.users.ron ?? '', { active: false })
        queue(item, lab.users.sam)
        expect(done()[0]?.to).toBe('sam@example.test')
        lab.update('sys_user', lab.users.sam ?? '', { notification: '1' })
        queue(item, lab.users.sam)
        expect(done()[1]?.to).toBe('')
    })

    it('reaches the members of a group', () => {
        const id = lab.insert('x_lab_flow_work', { short_description: 'Dig', result: 'open' })
        lab.update('x_lab_flow_work', id, { result: 'done' })
        const [mail] = lab.mails()
        expect(mail?.to).toBe('vic@example.test')
        expect(mail?.subject).toMatch(/^Work LABW\d+ is done$/i)
    })

    it('looks at the change, not at the state, where a condition says so', () => {
        const id = lab.insert('x_lab_flow_work', { short_description: 'Dig', result: 'done' })
        lab.update('x_lab_flow_work', id, { short_description: 'Dig deeper' })
        expect(lab.mails()).toEqual([])
    })

    it('warns of an event that nobody registered', () => {
        lab.instance.events.queue('x_lab_flow.nobody.knows', null)
        lab.settle()
        expect(lab.log('warn')).toContain("The event 'x_lab_flow.nobody.knows' is not registered")
    })

    it('sends nothing about a record that is gone', () => {
        announce('x_lab_flow.gone', 'gone', 0)
        const work = lab.get('x_lab_flow_work', lab.insert('x_lab_flow_work', { short_description: 'Dig' }))
        lab.instance.events.queue('x_lab_flow.gone', work, 'first@example.test')
        work.deleteRecord()
        lab.settle()
        expect(lab.mails()).toEqual([])
        expect(lab.find('sysevent', 'name=x_lab_flow.gone')?.getValue('state')).toBe('processed')
    })

    it('sends only the weightiest of several notifications to the same person', () => {
        announce('x_lab_flow.weighed', 'light', 10)
        announce('x_lab_flow.weighed', 'heavy', 20)
        announce('x_lab_flow.weighed', 'always', 0)
        const item = lab.item()
        lab.instance.events.queue('x_lab_flow.weighed', item, 'first@example.test')
        lab.settle()
        const subjects = lab.mails().map(({ subject }) => subject)
        expect(subjects.filter((subject) => ['light', 'heavy', 'always'].includes(subject)).sort()).toEqual([
            'always',
            'heavy',
        ])
    })
})

describe('escaping', () => {
    it('covers text and attributes', () => {
        expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;')
    })
})
