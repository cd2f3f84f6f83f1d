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
        const mails = mailsAbout(under, 'www.example.ca.gov').filter(({ recipients }) => recipients.startsWith('web@'))
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
        const rows = all(under, 'sysevent_email_action', 'collection=x_cdt_certs_digest', ['condition', 'importance'])
        const stages = (high: boolean) =>
            rows
                .filter(({ importance }) => (importance === 'high') === high)
                .map(({ condition }) => condition.replace('^EQ', ''))
        expect(stages(true)).toEqual([`stageIN${STAGES.slice(2).join(',')}`])
        expect(stages(false)).toEqual([`stageIN${STAGES.slice(0, 2).join(',')}`])
    })

    it('come in one mail to each address, however many certificates it looks after', () => {
        const { organization } = aDepartment(under)
        for (const name of ['a', 'b', 'c']) {
            const certificate = aCertificate(under, organization, {
                names: `${name}.example.ca.gov`,
                common_name: `${name}.example.ca.gov`,
            })
            aContact(under, certificate, 'web@example.ca.gov')
            aContact(under, certificate, `${name}@example.ca.gov`)
        }
        under.until('2026-09-29 00:00:00')
        const mails = all(under, 'sys_email', 'subjectLIKErenewal^recipientsLIKEexample.ca.gov', [
            'subject',
            'recipients',
            'body',
        ])
        expect(mails.map(({ recipients }) => recipients).sort()).toEqual(
            ['a', 'b', 'c', 'web'].map((name) => `${name}@example.ca.gov`)
        )
        const shared = mails.find(({ recipients }) => recipients === 'web@example.ca.gov')
        expect(shared?.subject).toBe('3 certificates to renew: 3 open for renewal')
        for (const name of ['a', 'b', 'c']) expect(shared?.body).toContain(`${name}.example.ca.gov`)
        expect(shared?.body.match(/How to renew/g)).toHaveLength(1)
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
        const heard = mailsAbout(under, 'www.example.ca.gov').map(({ recipients }) => recipients)
        expect(heard).toHaveLength(4)
        expect(new Set(heard).size).toBe(4)
        under.until('2026-12-04 00:00:00')
        expect(noticesOf(under, certificate).sent.map(({ stage }) => stage)).toEqual(STAGES.slice(2))
    })

    it('leave out a suspended contact until the suspension ends, but not in the last week', () => {
        const certificate = aCertificate(under, aDepartment(under).organization)
        aContact(under, certificate, 'web@example.ca.gov')
        aContact(under, certificate, 'away@example.ca.gov', {
            status: 'suspended',
            suspended_until: '2027-06-01',
            reason: 'Away.',
        })
        aContact(under, certificate, 'back@example.ca.gov', {
            status: 'suspended',
            suspended_until: '2026-11-10',
            reason: 'Away.',
        })
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

describeInstance(
    'a renewal that is not needed any more',
    { now: '2026-09-25 16:00:00', expectErrors: true },
    (under) => {
        it('is closed only with a reason, and keeps the name of who said so', () => {
            const certificate = aCertificate(under, aDepartment(under).organization)
            under.until('2026-09-29 00:00:00')
            const [{ sys_id }] = renewalsOf(under, certificate)
            for (const state of ['3', '4', '7']) expect(() => change(under, TASK, sys_id, { state })).toThrow(/refused/)
            change(under, TASK, sys_id, { state: '3', close_notes: 'The server was switched off.' })
            expect(renewalsOf(under, certificate)[0].closure_evidence).toMatch(
                /^Closed without evidence by .+ on Monday, September 28, 2026: The server was switched off\.$/
            )
        })
    }
)

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

    it('with other names is for a human, who sees the difference and may say that it replaces', () => {
        const { organization } = aDepartment(under)
        const old = aCertificate(under, organization)
        under.until('2026-10-01 18:00:00')
        const newer = aCertificate(under, organization, { ...NEWER, names: 'www.example.ca.gov\nnew.example.ca.gov' })
        const task = one(under, TASK, `kind=compare_names^certificate=${old}`, [
            'sys_id',
            'number',
            'description',
            'newer_certificate',
        ])
        expect(task.newer_certificate).toBe(newer)
        expect(task.description).toMatch(
            /Missing in the newer one:\n {2}example\.ca\.gov\nAdded by the newer one:\n {2}new\.example/
        )
        change(under, TASK, task.sys_id, { state: '3', close_notes: 'The bare name is not served any more' })
        expect(one(under, 'x_cdt_certs_certificate', `sys_id=${old}`, ['status', 'replaced_by'])).toEqual({
            status: 'replaced',
            replaced_by: newer,
        })
        expect(renewalsOf(under, old)).toMatchObject([
            { active: '0', closure_evidence: expect.stringMatching(new RegExp(`Decided by .+ in ${task.number}`)) },
        ])
    })

    it('with other names leaves the older one as it is when the human says no', () => {
        const { organization } = aDepartment(under)
        const old = aCertificate(under, organization)
        under.until('2026-10-01 18:00:00')
        aCertificate(under, organization, { ...NEWER, names: 'www.example.ca.gov' })
        const task = one(under, TASK, `kind=compare_names^certificate=${old}`, ['sys_id'])
        change(under, TASK, task.sys_id, { state: '4', close_notes: 'Another server' })
        expect(statusOf(under, old)).toBe('renewal_due')
        expect(renewalsOf(under, old)).toMatchObject([{ active: '1' }])
    })

    it('closes no task of the work queue', () => {
        const { organization } = aDepartment(under)
        const old = aCertificate(under, organization)
        const task = add(under, TASK, { short_description: 'Other work', certificate: old, organization })
        aCertificate(under, organization, NEWER)
        expect(one(under, TASK, `sys_id=${task}`, ['active']).active).toBe('1')
    })
})
