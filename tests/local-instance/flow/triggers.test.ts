import { join } from 'node:path'
import { receiveMail } from '../../../src/local-instance/engines/mail'
import { type Instance } from '../../../src/local-instance/instance'
import { preparedInstance, type PreparedInstance } from '../../support/prepared-instance'
import { Lab } from './lab'

describe('triggers of flows', () => {
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

    it('start a foreground flow within the write, with scripts in the place of values', () => {
        const id = lab.insert('x_lab_flow_work', { short_description: 'calm' })
        const work = lab.get('x_lab_flow_work', id)
        work.setValue('short_description', 'urgent')
        work.update()
        expect(lab.get('x_lab_flow_work', id).getValue('priority')).toBe('1')
        expect(lab.journal(id, 'work_notes')).toContain('was urgent')
    })

    it('start a flow again on a unique change that the flow itself makes', () => {
        const id = lab.insert('x_lab_flow_work', { short_description: 'calm' })
        lab.update('x_lab_flow_work', id, { short_description: 'urgent' })
        expect(lab.runs(`source_record=${id}`)).toHaveLength(2)
        expect(lab.journal(id, 'work_notes')).toHaveLength(2)
    })

    it('start a flow for the same change only once', () => {
        const id = lab.insert('x_lab_flow_work', { short_description: 'calm' })
        lab.update('x_lab_flow_work', id, { short_description: 'urgent' })
        lab.update('x_lab_flow_work', id, { short_description: 'calm' })
        lab.update('x_lab_flow_work', id, { short_description: 'urgent' })
        expect(lab.runs(`source_record=${id}`)).toHaveLength(2)
        lab.update('x_lab_flow_work', id, { short_description: 'very urgent' })
        expect(lab.runs(`source_record=${id}`)).toHaveLength(3)
    })

    it('do not start a flow on an insert when it asks for updates', () => {
        const id = lab.insert('x_lab_flow_work', { short_description: 'urgent' })
        expect(lab.runs(`source_record=${id}`)).toHaveLength(0)
    })

    it('start a daily flow every day at its time', () => {
        lab.until('2026-11-24 05:59:59')
        expect(lab.all('x_lab_flow_department', 'name=Made daily')).toHaveLength(0)
        lab.until('2026-11-24 06:00:00')
        expect(lab.all('x_lab_flow_department', 'name=Made daily')).toHaveLength(1)
        lab.until('2026-11-26 06:00:00')
        expect(lab.all('x_lab_flow_department', 'name=Made daily')).toHaveLength(3)
    })
})

describe('flows that are not activated', () => {
    it('do not start', () => {
        const lab = new Lab()
        for (const flow of lab.all('sys_hub_flow', 'name=Lab work changed')) {
            flow.setValue('active', false)
            flow.update()
        }
        const id = lab.insert('x_lab_flow_work', { short_description: 'calm' })
        lab.update('x_lab_flow_work', id, { short_description: 'urgent' })
        expect(lab.runs(`source_record=${id}`)).toHaveLength(0)
        lab.close()
    })
})

/** The package of tests/fixtures/post-lab: a flow that gathers what mails about post say. */
describe('the flow of an inbound mail', () => {
    let prepared: PreparedInstance
    let instance: Instance
    beforeAll(() => {
        prepared = preparedInstance(join(__dirname, '../../fixtures/post-lab/app'), Date.parse('2026-11-23'), false)
        instance = prepared.instance
    })
    beforeEach(() => instance.begin())
    afterEach(() => instance.rollback())
    afterAll(() => prepared.close())

    function add(table: string, values: Readonly<Record<string, unknown>>): string {
        const record = instance.record(table)
        record.initialize()
        for (const [field, value] of Object.entries(values)) record.setValue(field, value)
        return record.insert() ?? ''
    }
    /** What was logged about a mail, without what was logged before. */
    function post(subject: string): string[] {
        const before = instance.log.entries().length
        receiveMail(instance, Buffer.from(`From: pat@example.test\r\nSubject: ${subject}\r\n\r\nHello`))
        instance.scheduler.runDue()
        return instance.log
            .entries()
            .slice(before)
            .map(({ message }) => message)
    }

    it('runs for mails that meet its conditions, and gathers objects, pills and lists in a variable', () => {
        const pat = add('sys_user', { user_name: 'pat', email: 'pat@example.test', active: true })
        expect(post('The post {{x}}^is here')).toEqual([
            '1 first from pat@example.test',
            '2 The post {{x}}^is here from pat@example.test',
            '3 third from pat@example.test',
            '4 fourth from pat@example.test',
        ])
        const run = instance.record('sys_flow_context')
        run.query()
        expect([run.next(), run.getValue('state')]).toEqual([true, 'COMPLETE'])
        const mail = instance.record('sys_email')
        mail.get('type', 'received')
        expect([mail.getValue('state'), mail.getValue('user_id')]).toEqual(['processed', pat])
    })

    it('keeps the mail from inbound actions, which have those that it leaves', () => {
        const script = "(function (current, event, email) { gs.info('read ' + email.subject) })(current, event, email)"
        add('sysevent_in_email_action', { name: 'Read', active: true, table: 'incident', type: 'new', script })
        expect(post('Some post').join()).not.toContain('read')
        expect(post('Something else').join()).toContain('read Something else')
    })

    it('leaves replies about records of another table', () => {
        const user = add('sys_user', { user_name: 'pat', email: 'pat@example.test', active: true })
        const instanceId = add('sys_user_group', { name: 'Post room' })
        add('sys_email', { message_id: '<one@x>', target_table: 'sys_user_group', instance: instanceId, user_id: user })
        const before = instance.log.entries().length
        const eml = 'From: pat@example.test\r\nSubject: Re: post\r\nIn-Reply-To: <one@x>\r\n\r\nHello'
        receiveMail(instance, Buffer.from(eml))
        instance.scheduler.runDue()
        expect(instance.log.entries().slice(before)).toEqual([])
    })
})
