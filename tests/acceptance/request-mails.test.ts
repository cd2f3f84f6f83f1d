import { describeInstance } from '../support/describe-instance'
import { all, one } from './records'
import { aCertificate, aDepartment, CERTIFICATE } from './renewals'

describeInstance('mails about a request', {}, (under) => {
    /** Queues an event as the app's own code does, and lets it be worked. */
    function fire(event: string, table: string, id: string, parm1: string, parm2: string): void {
        under.instance.script(
            `var record = new GlideRecord('${table}'); record.get('${id}');
            gs.eventQueue('${event}', record, ${JSON.stringify(parm1)}, ${JSON.stringify(parm2)});`,
            'x_cdt_certs'
        )
        under.until('2026-11-20 18:00:00')
    }

    function anItem(): { id: string; number: string } {
        const id = under.instance.as('customer', () => {
            const item = under.instance.record('sc_req_item')
            item.initialize()
            return item.insert() ?? ''
        })
        return { id, number: one(under, 'sc_req_item', `sys_id=${id}`, ['number']).number }
    }

    function mails(subject: string) {
        return all(under, 'sys_email', `subjectLIKE${subject}`, ['subject', 'recipients', 'body'])
    }

    const customer = () => one(under, 'sys_user', 'user_name=customer', ['sys_id']).sys_id

    it('tell the requester what was refused and what to correct', () => {
        const { id, number } = anItem()
        const reasons = '1. "notca.gov" lies outside the roots.\n2. <b>The key</b> is too short.'
        fire('x_cdt_certs.request.refused', 'sc_req_item', id, reasons, customer())
        const [mail, ...more] = mails(number)
        expect(more).toEqual([])
        expect(mail).toMatchObject({
            subject: `Your order ${number} was not accepted: what to correct`,
            recipients: 'customer@wildlife.ca.gov',
        })
        expect(mail.body).toContain('1. &quot;notca.gov&quot; lies outside the roots.<br>2. &lt;b&gt;The key')
        expect(mail.body).toContain('Certificate_Services@state.ca.gov')
    })

    it("tell the requester the approver's reason", () => {
        const { id, number } = anItem()
        fire('x_cdt_certs.request.rejected', 'sc_req_item', id, 'This server is retired in January.', customer())
        const [mail] = mails(number)
        expect(mail.subject).toBe(`Your order ${number} was not approved`)
        expect(mail.body).toContain('This server is retired in January.')
    })

    it('bring the requester and the contacts the certificate, and say until when it may be changed', () => {
        const certificate = aCertificate(under, aDepartment(under).organization, {
            delivered_at: '2026-11-20 17:00:00',
        })
        fire(
            'x_cdt_certs.certificate.delivered',
            CERTIFICATE,
            certificate,
            'customer@wildlife.ca.gov,web@example.ca.gov',
            'RITM0010001'
        )
        const [mail] = mails('is ready')
        expect(mail.recipients).toBe('customer@wildlife.ca.gov,web@example.ca.gov')
        expect(mail.body).toMatch(/RITM0010001[^]*www\.example\.ca\.gov[^]*Tuesday, December 15, 2026/)
        expect(mail.body).not.toContain('PRIVATE')
    })
})
