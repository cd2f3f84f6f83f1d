import { describeInstance } from '../support/describe-instance'
import { add, all, change, one } from './records'
import { aCertificate, aDepartment, CERTIFICATE, JOB, renewalsOf, statusOf, TASK } from './renewals'

const DOMAIN = 'x_cdt_certs_domain'
const POLICY = 'x_cdt_certs_lifespan_policy'

describeInstance('evidence for a renewal', { now: '2026-09-11 16:00:00' }, (under) => {
    const COLUMNS = [
        'sys_id',
        'active',
        'short_description',
        'description',
        'steps',
        'assigned_to',
        'start_by',
        'cycle_key',
    ] as const

    function aDomain(organization: string, validatedOn: string, method = 'cname'): string {
        return add(under, DOMAIN, {
            name: 'example.ca.gov',
            organization,
            status: 'approved',
            dcv_method: method,
            validated_on: validatedOn,
        })
    }
    const validations = (kind = 'validate_domain') =>
        all(under, TASK, `kind=${kind}^cycle_keyISNOTEMPTY^organization.name=Department of Examples`, COLUMNS)

    it('that will have aged out raises a validation before the renewal, with the reason and the dates', () => {
        const { organization, delegatedAdmin } = aDepartment(under)
        aDomain(organization, '2026-04-15')
        const certificate = aCertificate(under, organization)
        under.until('2026-09-14 12:59:00')
        expect(validations()).toEqual([])
        under.until('2026-09-14 13:00:00')
        expect(renewalsOf(under, certificate)).toEqual([])
        const [task, ...more] = validations()
        expect(more).toEqual([])
        expect(task).toMatchObject({ assigned_to: delegatedAdmin, start_by: '2026-11-25' })
        expect(task.description).toMatch(
            /Renewal on 2026-11-25 will fail: evidence of 2026-04-15 for example\.ca\.gov is then 224 days old, and 198 are allowed\./
        )
        under.until('2026-09-29 00:00:00')
        expect(renewalsOf(under, certificate)[0].description).toContain('will fail: evidence of 2026-04-15')
    })

    it('that will still hold raises nothing', () => {
        const { organization } = aDepartment(under)
        aDomain(organization, '2026-08-01')
        const certificate = aCertificate(under, organization)
        under.until('2026-09-29 00:00:00')
        expect(validations()).toEqual([])
        expect(renewalsOf(under, certificate)[0].description).toContain('validated on 8/1/2026, 116 days before')
    })

    it('of one domain is asked for once, however many certificates need it', () => {
        const { organization } = aDepartment(under)
        aDomain(organization, '2026-04-15')
        for (const name of ['a', 'b', 'c']) aCertificate(under, organization, { names: `${name}.example.ca.gov` })
        under.until('2026-10-20 00:00:00')
        expect(validations()).toHaveLength(1)
    })

    it('of another department proves nothing and is nobody’s work here', () => {
        const { organization } = aDepartment(under)
        const other = one(under, 'x_cdt_certs_organization', 'name=Department of Transportation', ['sys_id']).sys_id
        aDomain(other, '2026-04-15')
        aCertificate(under, organization)
        under.until('2026-09-29 00:00:00')
        expect(validations()).toEqual([])
    })

    it('closes its task by itself when it is fresh, and keeps it when it is not fresh enough', () => {
        const { organization } = aDepartment(under)
        const domain = aDomain(organization, '2026-04-15')
        aCertificate(under, organization)
        under.until('2026-09-15 00:00:00')
        change(under, DOMAIN, domain, { validated_on: '2026-05-01' })
        expect(validations()).toMatchObject([{ active: '1', cycle_key: `dcv:${domain}:2026-05-01` }])
        under.until('2026-09-29 00:00:00')
        expect(validations()).toHaveLength(1)
        change(under, DOMAIN, domain, { validated_on: '2026-09-28' })
        expect(validations()).toMatchObject([{ active: '0' }])
        const { closure_evidence } = one(under, TASK, `sys_id=${validations()[0].sys_id}`, ['closure_evidence'])
        expect(closure_evidence).toBe('example.ca.gov was validated on 2026-09-28: good for the renewal on 2026-11-25.')
    })

    it('of an organization’s identity is asked for likewise', () => {
        const { organization } = aDepartment(under)
        change(under, 'x_cdt_certs_organization', organization, { identity_validated_on: '2025-10-01' })
        aCertificate(under, organization)
        under.until('2026-09-15 00:00:00')
        expect(validations('validate_identity')).toMatchObject([{ active: '1', assigned_to: '' }])
        expect(validations('validate_identity')[0].description).toContain(
            'which is then 420 days ago, and 398 are allowed'
        )
        change(under, 'x_cdt_certs_organization', organization, { identity_validated_on: '2026-09-15' })
        expect(validations('validate_identity')).toMatchObject([{ active: '0' }])
    })
})

describeInstance('the plans of certificates', { now: '2026-09-11 16:00:00' }, (under) => {
    const run = () => under.instance.runJob(JOB)
    const plan = (certificate: string) =>
        one(under, CERTIFICATE, `sys_id=${certificate}`, [
            'start_by',
            'evidence_from',
            'renewable_from',
            'sys_mod_count',
        ])

    it('follow a new holiday', () => {
        const certificate = aCertificate(under, aDepartment(under).organization)
        expect(plan(certificate).start_by).toBe('2026-11-10')
        const schedule = one(under, 'cmn_schedule_span', 'nameLIKEVeterans Day^start_date_timeSTARTSWITH2026', [
            'sys_id',
            'schedule',
        ])
        add(under, 'cmn_schedule_span', {
            schedule: schedule.schedule,
            name: 'A day of mourning',
            type: 'exclude',
            start_date_time: '20261112T000000',
            end_date_time: '20261112T235959',
            all_day: 'true',
        })
        run()
        expect(plan(certificate).start_by).toBe('2026-11-09')
    })

    it('follow a setting, in batches, and are written only when they change', () => {
        const { organization } = aDepartment(under)
        const certificates = [1, 2, 3, 4, 5].map((count) =>
            aCertificate(under, organization, { names: `n${count}.example.ca.gov` })
        )
        const set = (name: string, value: string) =>
            change(
                under,
                'sys_properties',
                one(under, 'sys_properties', `name=x_cdt_certs.renewal.${name}`, ['sys_id']).sys_id,
                { value }
            )
        set('batch_size', '2')
        run()
        const before = certificates.map((certificate) => plan(certificate).sys_mod_count)
        run()
        expect(certificates.map((certificate) => plan(certificate).sys_mod_count)).toEqual(before)
        set('objective_business_days', '12')
        run()
        for (const certificate of certificates) expect(plan(certificate).start_by).toBe('2026-11-06')
    })

    it('follow the policy', () => {
        const certificate = aCertificate(under, aDepartment(under).organization)
        expect(plan(certificate).evidence_from).toBe('2026-09-14')
        const { sys_id } = one(under, POLICY, 'certificate_type=tls^issued_from=2026-03-15', ['sys_id'])
        change(under, POLICY, sys_id, { domain_evidence_days: '30', ca_domain_evidence_days: '30' })
        run()
        expect(plan(certificate).evidence_from).toBe('2026-10-26')
    })

    it('of a certificate whose window moves away take its due renewal back', () => {
        const certificate = aCertificate(under, aDepartment(under).organization)
        under.until('2026-09-29 00:00:00')
        expect(statusOf(under, certificate)).toBe('renewal_due')
        change(under, CERTIFICATE, certificate, { not_after: '2027-05-02 23:59:59' })
        expect(statusOf(under, certificate)).toBe('active')
    })
})

describeInstance('the status of a certificate', { expectErrors: true }, (under) => {
    it('takes only the steps of its life', () => {
        const certificate = aCertificate(under, aDepartment(under).organization, { not_after: '2027-01-30 23:59:59' })
        change(under, CERTIFICATE, certificate, { status: 'revoked' })
        expect(() => change(under, CERTIFICATE, certificate, { status: 'active' })).toThrow(/refused the change/)
    })
})
