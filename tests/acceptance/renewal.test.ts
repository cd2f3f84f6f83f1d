import { fromGlide } from '../../src/local-instance/time/format'
import { describeInstance } from '../support/describe-instance'
import { recordCalls } from '../support/record-calls'
import { add, all, change, one } from './records'
import {
    aCertificate,
    aContact,
    aDepartment,
    CERTIFICATE,
    JOB,
    mailsAbout,
    NOTICE,
    noticesOf,
    renewalsOf,
    statusOf,
} from './renewals'

/** Friday 2026-09-25, 09:00 in Sacramento: two days before the window of `aCertificate` opens. */
const START = '2026-09-25 16:00:00'

describeInstance('the daily renewal run', { now: START }, (under) => {
    const run = () => under.instance.runJob(JOB)

    it('finds the renewal planned on every certificate that is recorded', () => {
        const certificate = aCertificate(under, aDepartment(under).organization)
        expect(
            one(under, CERTIFICATE, `sys_id=${certificate}`, [
                'expires_at',
                'renewable_from',
                'start_by',
                'too_late_after',
                'next_due_at',
                'issue_expected_on',
            ])
        ).toEqual({
            expires_at: '2026-12-02 23:59:59',
            renewable_from: '2026-09-27 16:00:00',
            start_by: '2026-11-10',
            too_late_after: '2026-11-13',
            next_due_at: '2026-09-14 07:00:00',
            issue_expected_on: '2026-11-25',
        })
    })

    it('raises one task on the morning after the window opens, at 06:00 Pacific, and none before', () => {
        const certificate = aCertificate(under, aDepartment(under).organization)
        aContact(under, certificate, 'web@example.ca.gov')
        under.until('2026-09-28 12:59:59')
        expect(renewalsOf(under, certificate)).toEqual([])
        expect(statusOf(under, certificate)).toBe('active')
        under.until('2026-09-28 13:00:00')
        expect(renewalsOf(under, certificate)).toHaveLength(1)
        expect(statusOf(under, certificate)).toBe('renewal_due')
    })

    it('puts everything needed to renew on the task', () => {
        const { organization } = aDepartment(under)
        const certificate = aCertificate(under, organization)
        aContact(under, certificate, 'web@example.ca.gov')
        under.until('2026-09-29 00:00:00')
        const [task] = renewalsOf(under, certificate)
        expect(task).toMatchObject({
            state: '1',
            short_description: 'Renew certificate for www.example.ca.gov and 1 more name: expires 12/2/2026',
            renewable_from: '2026-09-27 16:00:00',
            start_by: '2026-11-10',
            too_late_after: '2026-11-13',
            target_at: '',
        })
        expect(task.description).toMatch(
            /example\.ca\.gov[^]*nginx[^]*web@example\.ca\.gov[^]*December 2, 2026, 3:59 PM Pacific/
        )
        expect(task.steps).toMatch(/CSR/)
    })

    it('gives CDT the certificates that CDT renews, and a delegated administrator the others', () => {
        const { organization, delegatedAdmin } = aDepartment(under)
        const group = one(under, 'sys_user_group', 'name=Certificate Services', ['sys_id']).sys_id
        const ours = aCertificate(under, organization)
        const theirs = aCertificate(under, organization, { managed_by: 'delegated_admin', names: 'b.example.ca.gov' })
        under.until('2026-09-29 00:00:00')
        expect(renewalsOf(under, ours)).toMatchObject([{ assigned_to: '', assignment_group: group }])
        expect(renewalsOf(under, theirs)).toMatchObject([{ assigned_to: delegatedAdmin, assignment_group: '' }])
    })

    it('gives CDT the renewal of a department that has no delegated administrator left', () => {
        const { organization } = aDepartment(under)
        const admin = one(under, 'x_cdt_certs_delegated_admin', `organization=${organization}`, ['sys_id'])
        change(under, 'x_cdt_certs_delegated_admin', admin.sys_id, { status: 'removed' })
        const certificate = aCertificate(under, organization, { managed_by: 'delegated_admin' })
        under.until('2026-09-29 00:00:00')
        expect(renewalsOf(under, certificate)[0].assignment_group).not.toBe('')
    })

    it('raises no second task and sends no second notice when it runs again and again', () => {
        const certificate = aCertificate(under, aDepartment(under).organization)
        aContact(under, certificate, 'web@example.ca.gov')
        under.until('2026-09-29 00:00:00')
        for (let time = 0; time < 3; time++) run()
        under.until('2026-11-09 00:00:00')
        expect(renewalsOf(under, certificate)).toHaveLength(1)
        expect(noticesOf(under, certificate).sent.map(({ stage }) => stage)).toEqual(['window_open'])
        expect(mailsAbout(under, 'www.example.ca.gov')).toHaveLength(1)
    })

    it('raises no second task after the first was closed without a new certificate', () => {
        const certificate = aCertificate(under, aDepartment(under).organization)
        under.until('2026-09-29 00:00:00')
        const [task] = renewalsOf(under, certificate)
        change(under, 'x_cdt_certs_task', task.sys_id, { state: '4', close_notes: 'The server is gone' })
        under.until('2026-12-05 00:00:00')
        expect(renewalsOf(under, certificate)).toHaveLength(1)
    })

    it('makes a week of downtime good by itself', () => {
        const certificate = aCertificate(under, aDepartment(under).organization)
        const job = one(under, 'sysauto_script', `name=${JOB}`, ['sys_id']).sys_id
        change(under, 'sysauto_script', job, { active: 'false' })
        under.until('2026-10-04 20:00:00')
        expect(renewalsOf(under, certificate)).toEqual([])
        change(under, 'sysauto_script', job, { active: 'true' })
        under.until('2026-10-05 14:00:00')
        expect(renewalsOf(under, certificate)).toHaveLength(1)
        expect(noticesOf(under, certificate).sent.map(({ stage }) => stage)).toEqual(['window_open'])
    })

    it('makes an issued certificate active on the day after its reissue window', () => {
        const certificate = aCertificate(under, aDepartment(under).organization, {
            not_before: '2026-09-20 00:00:00',
            not_after: '2027-04-06 23:59:59',
            delivered_at: '2026-09-20 18:00:00',
            status: 'issued',
        })
        expect(one(under, CERTIFICATE, `sys_id=${certificate}`, ['window_ends_on']).window_ends_on).toBe('2026-10-15')
        under.until('2026-10-15 23:00:00')
        expect(statusOf(under, certificate)).toBe('issued')
        under.until('2026-10-16 13:00:00')
        expect(statusOf(under, certificate)).toBe('active')
        expect(renewalsOf(under, certificate)).toEqual([])
    })

    it('plans live certificates that were imported without any rule', () => {
        const { organization } = aDepartment(under)
        under.instance.as('admin', () => {
            const record = under.instance.record(CERTIFICATE)
            record.initialize()
            const values = {
                common_name: 'imported.example.ca.gov',
                organization,
                status: 'active',
                not_before: '2026-05-18 00:00:00',
                not_after: '2026-12-02 23:59:59',
            }
            for (const [column, value] of Object.entries(values)) record.setValue(column, value)
            record.setWorkflow(false)
            record.insert()
        })
        run()
        const { next_due_at } = one(under, CERTIFICATE, 'common_name=imported.example.ca.gov', ['next_due_at'])
        expect(next_due_at).toBe('2026-09-27 16:00:00')
    })

    it('works through more than one batch', () => {
        const { sys_id } = one(under, 'sys_properties', 'name=x_cdt_certs.renewal.batch_size', ['sys_id'])
        change(under, 'sys_properties', sys_id, { value: '2' })
        const { organization } = aDepartment(under)
        const certificates = [1, 2, 3, 4, 5].map((count) =>
            aCertificate(under, organization, { names: `n${count}.example.ca.gov` })
        )
        under.until('2026-09-28 13:00:00')
        for (const certificate of certificates) expect(renewalsOf(under, certificate)).toHaveLength(1)
    })

    it('costs nothing for certificates that are not due', () => {
        const certificate = aCertificate(under, aDepartment(under).organization)
        run()
        const before = one(under, CERTIFICATE, `sys_id=${certificate}`, ['sys_mod_count'])
        run()
        expect(one(under, CERTIFICATE, `sys_id=${certificate}`, ['sys_mod_count'])).toEqual(before)
    })

    it('asks at most three times and writes at most four times for each certificate that is due', () => {
        const { organization } = aDepartment(under)
        let recorded = 0
        const callsFor = (due: number) => {
            for (; recorded < due; recorded++) {
                const certificate = aCertificate(under, organization, { names: `n${recorded}.example.ca.gov` })
                aContact(under, certificate, 'web@example.ca.gov')
            }
            under.instance.begin()
            try {
                under.instance.clock.set(fromGlide('2026-09-28 13:00:00'))
                return recordCalls(under.instance, 'x_cdt_certs', run)
            } finally {
                under.instance.rollback()
            }
        }
        const [few, many] = [callsFor(10), callsFor(30)]
        expect(few.writes).toBeGreaterThan(30)
        expect(many.queries - few.queries).toBeLessThanOrEqual(3 * 20)
        expect(many.writes - few.writes).toBeLessThanOrEqual(4 * 20)
    })
})

describeInstance('a renewal run that meets trouble', { now: START, expectErrors: true }, (under) => {
    /** The claim of a run that has not sent its mail (yet). */
    function claimed(certificate: string): void {
        add(under, NOTICE, {
            subject_key: certificate,
            certificate,
            stage: 'window_open',
            recipients: 'web@example.ca.gov',
            run_key: 'aaaabbbbccccddddeeeeffff00001111',
        })
    }

    it('puts off the certificate that fails and goes on with the others', () => {
        const { organization } = aDepartment(under)
        const stuck = aCertificate(under, organization, { names: 'a.example.ca.gov' })
        const other = aCertificate(under, organization, { names: 'b.example.ca.gov' })
        under.until('2026-09-28 12:59:00')
        add(under, 'sys_script', {
            name: 'Trouble',
            collection: 'x_cdt_certs_task',
            when: 'before',
            action_insert: 'true',
            active: 'true',
            order: '1',
            filter_condition: `certificate=${stuck}^EQ`,
            script: '(function executeRule(current) { current.setAbortAction(true) })(current, previous)',
        })
        under.until('2026-09-28 13:00:00')
        expect(noticesOf(under, stuck).sent).toEqual([])
        expect(noticesOf(under, other).sent).toHaveLength(1)
        expect(one(under, CERTIFICATE, `sys_id=${stuck}`, ['next_due_at']).next_due_at).toBe('2026-09-28 14:00:00')
        expect(under.instance.log.entries().some(({ message }) => /could not be raised/.test(message))).toBe(true)
    })

    it('changes nothing with what it read before another run did the same work', () => {
        const { organization } = aDepartment(under)
        const certificates = ['a', 'b'].map((name) =>
            aCertificate(under, organization, { names: `${name}.example.ca.gov` })
        )
        for (const certificate of certificates) aContact(under, certificate, 'web@example.ca.gov')
        const job = one(under, 'sysauto_script', `name=${JOB}`, ['sys_id']).sys_id
        change(under, 'sysauto_script', job, { active: 'false' })
        under.until('2026-09-28 13:00:00')
        under.instance.script(
            `const { now } = require('./src/server/records/clock.ts')
            const { dueCertificates } = require('./src/server/records/renewal-certificates.ts')
            const { lifespanPolicies } = require('./src/server/records/lifespan.ts')
            const { surroundingsOf } = require('./src/server/handlers/renewal/surroundings.ts')
            const { processDueCertificate } = require('./src/server/handlers/renewal/process-due-certificate.ts')
            const { sendDigests } = require('./src/server/handlers/notice/send-digests.ts')
            const { runDailyRenewal } = require('./src/server/handlers/renewal/run-daily-renewal.ts')
            const batch = dueCertificates(now(), 10, new Set())
            const around = surroundingsOf(batch, lifespanPolicies(), 'aaaabbbbccccddddeeeeffff00002222')
            processDueCertificate(batch[0], around, now())
            runDailyRenewal()
            for (const certificate of batch) processDueCertificate(certificate, around, now())
            for (let time = 0; time < 2; time++) sendDigests('aaaabbbbccccddddeeeeffff00002222', now())`,
            'x_cdt_certs'
        )
        under.until('2026-09-28 14:00:00')
        for (const certificate of certificates) {
            expect(renewalsOf(under, certificate)).toHaveLength(1)
            expect(noticesOf(under, certificate).sent.map(({ stage }) => stage)).toEqual(['window_open'])
        }
        expect(mailsAbout(under, 'www.example.ca.gov')).toHaveLength(2)
    })

    it('takes over a notice that a run claimed and never sent', () => {
        const certificate = aCertificate(under, aDepartment(under).organization)
        aContact(under, certificate, 'web@example.ca.gov')
        claimed(certificate)
        under.until('2026-09-28 13:00:00')
        expect(noticesOf(under, certificate).sent.map(({ stage }) => stage)).toEqual(['window_open'])
        expect(mailsAbout(under, 'www.example.ca.gov')).toHaveLength(1)
    })

    it('leaves a notice to the run that claimed it a moment ago', () => {
        const certificate = aCertificate(under, aDepartment(under).organization)
        under.until('2026-09-28 12:59:00')
        claimed(certificate)
        under.until('2026-09-28 13:00:00')
        expect(mailsAbout(under, 'www.example.ca.gov')).toEqual([])
        expect(renewalsOf(under, certificate)).toHaveLength(1)
        under.until('2026-09-29 13:00:00')
        expect(mailsAbout(under, 'www.example.ca.gov')).toHaveLength(1)
    })

    it('sends the digests that a run which was cut off had not written, and no other a second time', () => {
        const certificate = aCertificate(under, aDepartment(under).organization)
        claimed(certificate)
        const [{ sys_id }] = all(under, NOTICE, `certificate=${certificate}`, ['sys_id'])
        change(under, NOTICE, sys_id, { recipients: 'web@example.ca.gov, second@example.ca.gov' })
        add(under, 'x_cdt_certs_digest', {
            digest_key: 'aaaabbbbccccddddeeeeffff00001111:web@example.ca.gov',
            address: 'web@example.ca.gov',
            stage: 'window_open',
            notices: sys_id,
            certificates: '1',
        })
        under.until('2026-09-29 13:00:00')
        expect(
            mailsAbout(under, 'www.example.ca.gov')
                .map(({ recipients }) => recipients)
                .sort()
        ).toEqual(['second@example.ca.gov', 'web@example.ca.gov'])
    })

    it('tells an address of each certificate once, however it is written from one run to the next', () => {
        const { organization } = aDepartment(under)
        const certificates = ['a', 'b', 'c'].map((name) =>
            aCertificate(under, organization, {
                names: `${name}.example.ca.gov`,
                common_name: `${name}.example.ca.gov`,
            })
        )
        for (const certificate of certificates) claimed(certificate)
        const [first, second, third] = certificates.map(
            (certificate) => one(under, NOTICE, `certificate=${certificate}`, ['sys_id']).sys_id
        )
        change(under, NOTICE, second, { recipients: 'WEB@example.ca.gov' })
        change(under, NOTICE, third, { recipients: 'Web@Example.CA.gov, web@example.ca.gov' })
        add(under, 'x_cdt_certs_digest', {
            digest_key: 'aaaabbbbccccddddeeeeffff00001111:web@example.ca.gov',
            address: 'wEB@Example.ca.gov',
            stage: 'window_open',
            notices: first,
            certificates: '1',
        })
        under.until('2026-09-30 13:00:00')
        const digests = all(under, 'x_cdt_certs_digest', 'addressLIKEweb@example^ORDERBYsys_created_on', ['notices'])
        expect(digests.map(({ notices }) => notices.split(',').sort())).toEqual([[first], [second, third].sort()])
        expect(all(under, 'sys_email', 'recipientsLIKEweb@example', ['sys_id'])).toHaveLength(2)
    })

    it('sends nothing of a cut-off run for a certificate that was replaced meanwhile', () => {
        const certificate = aCertificate(under, aDepartment(under).organization)
        claimed(certificate)
        change(under, CERTIFICATE, certificate, { status: 'replaced' })
        under.until('2026-09-29 13:00:00')
        expect(mailsAbout(under, 'www.example.ca.gov')).toEqual([])
    })

    it('hands over to another run when it has dealt with as many as it may', () => {
        const set = (name: string, value: string) =>
            change(
                under,
                'sys_properties',
                one(under, 'sys_properties', `name=x_cdt_certs.renewal.${name}`, ['sys_id']).sys_id,
                { value }
            )
        set('batch_size', '2')
        set('run_limit', '4')
        const { organization } = aDepartment(under)
        const certificates = Array.from({ length: 11 }, (_, index) =>
            aCertificate(under, organization, { names: `n${index}.example.ca.gov` })
        )
        for (const certificate of certificates) aContact(under, certificate, 'web@example.ca.gov')
        under.until('2026-09-28 14:00:00')
        for (const certificate of certificates) {
            expect(renewalsOf(under, certificate)).toHaveLength(1)
            expect(noticesOf(under, certificate).sent).toHaveLength(1)
        }
        expect(all(under, 'x_cdt_certs_digest', 'address=web@example.ca.gov', ['certificates'])).toHaveLength(3)
    })
})
