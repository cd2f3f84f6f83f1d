import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describeInstance } from '../support/describe-instance'
import { add, all, change, one } from './records'
import { aCertificate, aContact, aDepartment, CERTIFICATE, CONTACT, JOB, mailsAbout, noticesOf } from './renewals'

const CARE = 'Certificate Services: daily look at contacts'

/** Friday 2026-09-25, 09:00 in Sacramento. */
describeInstance('the daily look at contacts', { now: '2026-09-25 16:00:00' }, (under) => {
    const run = () => under.instance.runJob(CARE)
    const weakness = (certificate: string) =>
        one(under, CERTIFICATE, `sys_id=${certificate}`, ['reachability']).reachability
    const told = () => mailsAbout(under, 'Certificates of Department of Examples need more contacts')

    it('says of each certificate what is weak, tells the department, and takes it back once it is good', () => {
        const { organization } = aDepartment(under)
        const certificate = aCertificate(under, organization)
        const other = aCertificate(under, organization, { names: 'b.example.ca.gov', common_name: 'b.example.ca.gov' })
        const web = aContact(under, certificate, 'web@example.ca.gov', { kind: 'list' })
        for (const address of ['web@example.ca.gov', 'team@example.ca.gov']) {
            aContact(under, other, address, { kind: 'list' })
        }
        run()
        run()
        expect(weakness(certificate)).toBe('Only one contact can be reached; name at least two.')
        expect(weakness(other)).toBe('')
        under.until('2026-09-25 16:00:10')
        expect(told()).toMatchObject([
            {
                recipients: 'admin.example@example.ca.gov,head.example@example.ca.gov',
                body: expect.stringMatching(/www\.example\.ca\.gov \(CERT\d+\)[^]*Only one contact[^]*Add\/Delete SSL/),
            },
        ])
        expect(told()[0].body).not.toContain('b.example.ca.gov (')

        add(under, CONTACT, { address: 'all@example.ca.gov', scope: 'organization', organization, kind: 'list' })
        under.until('2026-09-26 16:00:00')
        expect(weakness(certificate)).toBe('')
        expect(told()).toHaveLength(1)

        under.instance.as('admin', () => {
            const record = under.instance.record(CONTACT)
            record.get(web)
            record.deleteRecord()
        })
        under.until('2026-09-27 16:00:00')
        expect(weakness(certificate)).toMatch(/Only one contact/)
        expect(told()).toHaveLength(2)
    })

    it('notices on the next morning that a contact left the state, without anybody touching the contact', () => {
        const { organization, delegatedAdmin } = aDepartment(under)
        const certificate = aCertificate(under, organization)
        for (const address of ['web@example.ca.gov', 'admin.example@example.ca.gov']) {
            aContact(under, certificate, address)
        }
        under.until('2026-09-26 16:00:00')
        expect(weakness(certificate)).toBe('')
        change(under, 'sys_user', delegatedAdmin, { active: 'false' })
        under.until('2026-09-27 16:00:00')
        expect(weakness(certificate)).toMatch(/belongs to a user who is not active any more|Only one contact/)
        expect(told()).toHaveLength(1)
    })

    it('tells departments half a year and a month before e-mail validation ends, once each', () => {
        const { organization } = aDepartment(under)
        const setting = one(under, 'sys_properties', 'name=x_cdt_certs.validation.email_ends_on', ['sys_id']).sys_id
        change(under, 'sys_properties', setting, { value: '2027-03-26' })
        for (const [name, dcv_method] of [
            ['example.ca.gov', 'email'],
            ['sample.ca.gov', 'cname'],
        ]) {
            add(under, 'x_cdt_certs_domain', {
                name,
                organization,
                dcv_method,
                kind: 'third_level',
                status: 'approved',
                validated_on: '2026-09-01',
            })
        }
        const mails = () => mailsAbout(under, 'Domains of Department of Examples: validation by e-mail ends')
        under.until('2026-09-26 16:00:00')
        expect(mails()).toEqual([])
        under.until('2026-09-28 16:00:00')
        expect(mails()).toHaveLength(1)
        expect(mails()[0].body).toMatch(/Friday, March 26, 2027[^]*example\.ca\.gov/)
        expect(mails()[0].body).not.toContain('sample.ca.gov')
    })
})

/** Monday 2026-09-28, 17:00 in Sacramento: the notices of that morning are sent. */
describeInstance('mail that comes back', { now: '2026-09-25 16:00:00' }, (under) => {
    const TEAM = 'team@example.ca.gov'
    const weakness = (certificate: string) =>
        one(under, CERTIFICATE, `sys_id=${certificate}`, ['reachability']).reachability
    const contact = () =>
        one(under, CONTACT, `address=${TEAM}^ORaddress=crew@example.ca.gov`, [
            'sys_id',
            'status',
            'bounced_at',
            'reason',
        ])
    const sentMails = () => all(under, 'sys_email', 'type=sent', ['recipients', 'message_id', 'subject'])

    /** A certificate of two contacts who got a notice each. */
    function noticed(): { certificate: string; messageId: string } {
        const certificate = aCertificate(under, aDepartment(under).organization)
        for (const address of ['web@example.ca.gov', TEAM]) aContact(under, certificate, address)
        under.until('2026-09-29 00:00:00')
        expect(weakness(certificate)).toBe('')
        const [{ message_id }] = sentMails().filter(({ recipients }) => recipients === TEAM)
        return { certificate, messageId: message_id }
    }

    async function receive(name: string, messageId: string, address = TEAM): Promise<void> {
        const file = readFileSync(path.resolve(__dirname, `../fixtures/bounces/${name}.eml`), 'utf8')
        const eml = file.replaceAll('ADDRESS', address).replaceAll('MESSAGE_ID', messageId)
        expect((await under.send('admin', 'POST', '/api/local/mail', eml)).status).toBe(201)
    }

    it.each(['postfix', 'exchange', 'exim', 'qmail'])(
        'marks the contact, flags its certificates and is told to the department; nobody answers it (%s)',
        async (name) => {
            const { certificate, messageId } = noticed()
            const before = sentMails().length
            await receive(name, messageId)
            await receive(name, messageId)
            expect(contact()).toMatchObject({ status: 'bounced', bounced_at: '2026-09-29 00:00:00' })
            expect(contact().reason).toMatch(/^Mail came back\./)
            expect(weakness(certificate)).toMatch(/Only one contact[^]*Mail to team@example\.ca\.gov came back\./)
            expect(sentMails()).toHaveLength(before)
            under.until('2026-09-29 16:00:00')
            const [told, ...more] = sentMails().slice(before)
            expect(more).toEqual([])
            expect(told).toMatchObject({
                recipients: 'admin.example@example.ca.gov,head.example@example.ca.gov',
                subject: expect.stringMatching(/need more contacts/),
            })
        }
    )

    it('is taken back when somebody corrects the address', async () => {
        const { certificate, messageId } = noticed()
        await receive('postfix', messageId)
        change(under, CONTACT, contact().sys_id, { address: 'crew@example.ca.gov' })
        expect(contact()).toMatchObject({ status: 'active', bounced_at: '' })
        under.until('2026-09-29 16:00:00')
        expect(weakness(certificate)).toBe('')
    })

    it.each(['delayed', 'delayed-in-words', 'read-receipt'])('is not what reports something else: %s', async (name) => {
        const { messageId } = noticed()
        await receive(name, messageId)
        expect(contact().status).toBe('active')
    })

    it('is read by the look of the next morning where the filters of the instance ignore it', async () => {
        const { messageId } = noticed()
        under.until('2026-09-29 16:00:00')
        add(under, 'sys_email', {
            type: 'received-ignored',
            user: 'mailer-daemon@relay.example.ca.gov',
            headers: `X-Failed-Recipients: ${TEAM}`,
            body_text: `It failed.\n\nMessage-ID: ${messageId}\n`,
        })
        expect(contact().status).toBe('active')
        under.until('2026-09-30 13:00:00')
        expect(contact().status).toBe('bounced')
    })

    it.each([
        ['names no mail of ours', () => '<forged@example.org>', '2026-09-29 00:00:00'],
        [
            'names a mail to somebody else',
            () => sentMails().filter(({ recipients }) => recipients === 'web@example.ca.gov')[0].message_id,
            '2026-09-29 00:00:00',
        ],
        [
            'comes weeks later',
            () => sentMails().filter(({ recipients }) => recipients === TEAM)[0].message_id,
            '2026-10-13 14:00:00',
        ],
    ])('mutes nobody when somebody forges it: it %s', async (_how, messageId, moment) => {
        noticed()
        const named = messageId()
        under.until(moment)
        for (const name of ['postfix', 'exim', 'qmail']) await receive(name, named)
        expect(contact().status).toBe('active')
    })
})

describeInstance('a contact whose suspension ends', { now: '2026-09-25 16:00:00' }, (under) => {
    const mailsTo = (address: string) =>
        mailsAbout(under, 'www.example.ca.gov').filter(({ recipients }) => recipients === address)
    const suspended = (certificate: string, until: string) =>
        aContact(under, certificate, 'away@example.ca.gov', {
            status: 'suspended',
            suspended_until: until,
            reason: 'On leave.',
        })

    it('hears once what it missed and is still true', () => {
        const certificate = aCertificate(under, aDepartment(under).organization)
        aContact(under, certificate, 'web@example.ca.gov')
        const contact = suspended(certificate, '2026-10-05')
        under.until('2026-10-05 12:00:00')
        expect(mailsTo('away@example.ca.gov')).toEqual([])
        under.until('2026-10-05 14:00:00')
        for (let time = 0; time < 2; time++) under.instance.runJob(JOB)
        under.until('2026-10-06 14:00:00')
        expect(mailsTo('away@example.ca.gov').map(({ subject }) => subject)).toEqual([
            expect.stringMatching(/^Renewal is open/),
        ])
        expect(mailsTo('web@example.ca.gov')).toHaveLength(1)
        expect(one(under, CONTACT, `sys_id=${contact}`, ['status', 'suspended_until', 'catch_up'])).toEqual({
            status: 'active',
            suspended_until: '',
            catch_up: '0',
        })
    })

    it('hears it on the next morning too when somebody ends the suspension early', () => {
        const certificate = aCertificate(under, aDepartment(under).organization)
        const contact = suspended(certificate, '2027-06-01')
        under.until('2026-09-29 16:00:00')
        change(under, CONTACT, contact, { status: 'active' })
        under.until('2026-09-30 16:00:00')
        expect(mailsTo('away@example.ca.gov')).toHaveLength(1)
    })

    it('hears nothing of a certificate that was replaced meanwhile, or is not needed any more', () => {
        const { organization } = aDepartment(under)
        const replaced = aCertificate(under, organization)
        const unneeded = aCertificate(under, organization, { names: 'b.example.ca.gov' })
        for (const certificate of [replaced, unneeded]) suspended(certificate, '2026-10-05')
        under.until('2026-09-29 16:00:00')
        change(under, CERTIFICATE, replaced, { status: 'replaced' })
        const [{ sys_id }] = all(under, 'x_cdt_certs_task', `kind=renewal^certificate=${unneeded}`, ['sys_id'])
        change(under, 'x_cdt_certs_task', sys_id, { state: '3', close_notes: 'The site was closed.' })
        under.until('2026-10-07 00:00:00')
        expect(mailsTo('away@example.ca.gov')).toEqual([])
        expect(noticesOf(under, unneeded).sent).toHaveLength(1)
    })
})
