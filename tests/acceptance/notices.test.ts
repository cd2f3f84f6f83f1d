import { describeInstance } from '../support/describe-instance'
import { add, all, change, one } from './records'
import {
    aCertificate,
    aContact,
    aDepartment,
    JOB,
    mailsAbout,
    noticesOf,
    renewalsOf,
    SERVICE,
    statusOf,
    TASK,
} from './renewals'

describeInstance('notices of a certificate', { now: '2026-09-25 16:00:00' }, (under) => {
    const STAGES = ['window_open', 'start_by', 'one_week', 'one_day', 'expired']

    it('go out once a stage, to more people each time, until it has expired', () => {
        const certificate = aCertificate(under, aDepartment(under).organization)
        aContact(under, certificate, 'web@example.ca.gov')
        under.until('2027-01-15 00:00:00')
        const department = 'web@example.ca.gov, admin.example@example.ca.gov, head.example@example.ca.gov'
        expect(
            noticesOf(under, certificate).sent.map(({ stage, recipients, sent_at }) => [stage, recipients, sent_at])
        ).toEqual([
            ['window_open', 'web@example.ca.gov', '2026-09-28 13:00:00'],
            ['start_by', department, '2026-11-10 14:00:00'],
            ['one_week', `${department}, ${SERVICE}`, '2026-11-25 14:00:00'],
            ['one_day', `${department}, ${SERVICE}`, '2026-12-01 14:00:00'],
            ['expired', `${department}, ${SERVICE}`, '2026-12-03 14:00:00'],
        ])
        expect(statusOf(under, certificate)).toBe('expired')
        expect(renewalsOf(under, certificate)).toMatchObject([{ active: '1' }])
    })

    it('say in each mail what expires when, for which names, how to renew and whom to ask', () => {
        const certificate = aCertificate(under, aDepartment(under).organization)
        aContact(under, certificate, 'web@example.ca.gov')
        under.until('2026-12-04 00:00:00')
        const mails = mailsAbout(under, 'www.example.ca.gov')
        expect(mails.map(({ subject }) => subject.replace(/ \(CERT\d+\)$/, ''))).toEqual([
            'Renewal is open: certificate for www.example.ca.gov',
            'Start renewing now: certificate for www.example.ca.gov',
            'Expires within a week: certificate for www.example.ca.gov',
            'URGENT, expires within a day: certificate for www.example.ca.gov',
            'EXPIRED: certificate for www.example.ca.gov',
        ])
        for (const { body } of mails) {
            expect(body).toContain('Wednesday, December 2, 2026, 3:59 PM Pacific time')
            expect(body).toContain('www.example.ca.gov<br>example.ca.gov')
            expect(body).toMatch(/How to renew[^]*CSR[^]*Secure Certificates/)
            expect(body).toMatch(/Certificate_Services@state\.ca\.gov[^]*ServiceDesk@state\.ca\.gov/)
            expect(body).not.toContain('${')
        }
        expect(mails[2].body).toContain('expires in 7 days')
        expect(mails[3].body).toContain('expires tomorrow')
    })

    it('are marked as important from the last week on', () => {
        const important = all(
            under,
            'sysevent_email_action',
            'event_name=x_cdt_certs.certificate.notice^importance=high',
            ['advanced_condition']
        )
        expect(important.map(({ advanced_condition }) => /'(\w+)'/.exec(advanced_condition)?.[1]).sort()).toEqual(
            STAGES.slice(2).sort()
        )
    })

    it('tell delegated administrators to renew in SCM', () => {
        const certificate = aCertificate(under, aDepartment(under).organization, { managed_by: 'delegated_admin' })
        aContact(under, certificate, 'web@example.ca.gov')
        under.until('2026-09-29 00:00:00')
        expect(mailsAbout(under, 'www.example.ca.gov')[0].body).toContain('Sectigo Certificate Manager')
    })

    it('escape what comes from certificates', () => {
        const names = 'www.example.ca.gov\n<img src=x onerror=alert(1)>'
        const certificate = aCertificate(under, aDepartment(under).organization, { names })
        aContact(under, certificate, 'web@example.ca.gov')
        under.until('2026-09-29 00:00:00')
        expect(mailsAbout(under, 'www.example.ca.gov')[0].body).not.toContain('<img')
    })

    it('come as one, the most urgent, after an outage over several stages; the others are recorded as covered', () => {
        const certificate = aCertificate(under, aDepartment(under).organization)
        aContact(under, certificate, 'web@example.ca.gov')
        const job = one(under, 'sysauto_script', `name=${JOB}`, ['sys_id']).sys_id
        change(under, 'sysauto_script', job, { active: 'false' })
        under.until('2026-11-26 20:00:00')
        change(under, 'sysauto_script', job, { active: 'true' })
        under.until('2026-11-27 20:00:00')
        expect(noticesOf(under, certificate).sent.map(({ stage }) => stage)).toEqual(['one_week'])
        expect(noticesOf(under, certificate).covered).toEqual([
            ['window_open', 'one_week'],
            ['start_by', 'one_week'],
        ])
        expect(mailsAbout(under, 'www.example.ca.gov')).toHaveLength(1)
        under.until('2026-12-04 00:00:00')
        expect(noticesOf(under, certificate).sent.map(({ stage }) => stage)).toEqual(STAGES.slice(2))
    })

    it('leave out a suspended contact until the suspension ends, but not in the last week', () => {
        const certificate = aCertificate(under, aDepartment(under).organization)
        aContact(under, certificate, 'web@example.ca.gov')
        aContact(under, certificate, 'away@example.ca.gov', { status: 'suspended', suspended_until: '2027-06-01' })
        aContact(under, certificate, 'back@example.ca.gov', { status: 'suspended', suspended_until: '2026-11-10' })
        under.until('2026-12-04 00:00:00')
        const heard = (address: string) =>
            noticesOf(under, certificate)
                .sent.filter(({ recipients }) => recipients.includes(address))
                .map(({ stage }) => stage)
        expect(heard('web@')).toEqual(STAGES)
        expect(heard('back@')).toEqual(STAGES.slice(1))
        expect(heard('away@')).toEqual(STAGES.slice(2))
    })

    it('reach the contacts of the whole organization too', () => {
        const { organization } = aDepartment(under)
        const certificate = aCertificate(under, organization)
        add(under, 'x_cdt_certs_contact', { address: 'all@example.ca.gov', scope: 'organization', organization })
        under.until('2026-09-29 00:00:00')
        expect(noticesOf(under, certificate).sent[0].recipients).toBe('all@example.ca.gov')
    })

    it('go to the department and to Certificate Services at once when no contact can be warned, and say so', () => {
        const certificate = aCertificate(under, aDepartment(under).organization)
        aContact(under, certificate, 'gone@example.ca.gov', { status: 'bounced' })
        under.until('2026-09-29 00:00:00')
        const [notice] = noticesOf(under, certificate).sent
        expect(notice.recipients).toBe(`admin.example@example.ca.gov, head.example@example.ca.gov, ${SERVICE}`)
        const [task] = renewalsOf(under, certificate)
        const notes = all(under, 'sys_journal_field', `element_id=${task.sys_id}^element=work_notes`, ['value'])
        expect(notes.map(({ value }) => value).join()).toMatch(/No contact of this certificate can be warned/)
        expect(mailsAbout(under, 'www.example.ca.gov')[0].body).toMatch(/No contact of this certificate can be warned/)
        expect(
            under.instance.log.entries().some(({ level, message }) => level === 'warn' && /can be warned/.test(message))
        ).toBe(true)
    })

    it('go to Certificate Services alone when nobody of the department can be warned', () => {
        const { organization } = aDepartment(under)
        for (const { sys_id } of all(under, 'sys_user', 'emailENDSWITH@example.ca.gov', ['sys_id'])) {
            change(under, 'sys_user', sys_id, { active: 'false' })
        }
        const certificate = aCertificate(under, organization)
        under.until('2026-09-29 00:00:00')
        expect(noticesOf(under, certificate).sent[0]).toMatchObject({
            recipients: SERVICE,
            remark: expect.stringMatching(/Nobody of the department can be warned/),
        })
    })
})

describeInstance('a newer certificate', { now: '2026-09-25 16:00:00' }, (under) => {
    const NEWER = { not_before: '2026-10-01 00:00:00', not_after: '2027-04-17 23:59:59', serial: '0BEEF' }

    it('for the same names closes the renewal with evidence and ends the notices', () => {
        const { organization } = aDepartment(under)
        const old = aCertificate(under, organization)
        aContact(under, old, 'web@example.ca.gov')
        under.until('2026-10-01 18:00:00')
        const newer = aCertificate(under, organization, { ...NEWER, names: 'example.ca.gov\nWWW.example.ca.gov' })
        const { number } = one(under, 'x_cdt_certs_certificate', `sys_id=${newer}`, ['number'])

        const [task] = renewalsOf(under, old)
        expect(task).toMatchObject({ state: '3', active: '0' })
        expect(task.closure_evidence).toMatch(new RegExp(`${number}.*0BEEF.*September 30, 2026.*April 17, 2027`))
        expect(
            one(under, 'x_cdt_certs_certificate', `sys_id=${old}`, ['status', 'replaced_by', 'next_due_at'])
        ).toEqual({ status: 'replaced', replaced_by: newer, next_due_at: '' })
        expect(one(under, 'x_cdt_certs_certificate', `sys_id=${newer}`, ['replaces', 'status'])).toEqual({
            replaces: old,
            status: 'active',
        })
        under.until('2026-12-05 00:00:00')
        expect(noticesOf(under, old).sent.map(({ stage }) => stage)).toEqual(['window_open'])
    })

    it('is warned about itself when its own time comes', () => {
        const { organization } = aDepartment(under)
        const old = aCertificate(under, organization)
        const newer = aCertificate(under, organization, NEWER)
        aContact(under, newer, 'web@example.ca.gov')
        under.until('2027-02-15 00:00:00')
        expect(renewalsOf(under, newer)).toHaveLength(1)
        expect(renewalsOf(under, old)).toEqual([])
    })

    it.each([
        ['whose names only overlap', { names: 'www.example.ca.gov' }],
        ['with one name more', { names: 'www.example.ca.gov\nexample.ca.gov\nnew.example.ca.gov' }],
    ])('%s closes nothing', (_what, values) => {
        const { organization } = aDepartment(under)
        const old = aCertificate(under, organization)
        under.until('2026-10-01 18:00:00')
        aCertificate(under, organization, { ...NEWER, ...values })
        expect(renewalsOf(under, old)).toMatchObject([{ active: '1', closure_evidence: '' }])
        expect(statusOf(under, old)).toBe('renewal_due')
    })

    it('of another organization closes nothing', () => {
        const old = aCertificate(under, aDepartment(under).organization)
        const other = one(under, 'x_cdt_certs_organization', 'name=Department of Transportation', ['sys_id']).sys_id
        aCertificate(under, other, NEWER)
        expect(statusOf(under, old)).toBe('active')
    })

    it('that is recorded before the older one replaces it all the same', () => {
        const { organization } = aDepartment(under)
        const newer = aCertificate(under, organization, NEWER)
        const old = aCertificate(under, organization)
        expect(one(under, 'x_cdt_certs_certificate', `sys_id=${old}`, ['status', 'replaced_by'])).toEqual({
            status: 'replaced',
            replaced_by: newer,
        })
        expect(statusOf(under, newer)).toBe('active')
    })

    it('closes no task of the work queue', () => {
        const { organization } = aDepartment(under)
        const old = aCertificate(under, organization)
        const task = add(under, TASK, { short_description: 'Other work', certificate: old, organization })
        aCertificate(under, organization, NEWER)
        expect(one(under, TASK, `sys_id=${task}`, ['active']).active).toBe('1')
    })
})
