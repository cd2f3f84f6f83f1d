import { describeInstance } from '../support/describe-instance'
import { add, all, change, one } from './records'
import { TASK } from './renewals'

/** Friday 2026-11-20, 16:30 in Sacramento, before the week of Thanksgiving. */
describeInstance('the promise for a task', { now: '2026-11-21 00:30:00' }, (under) => {
    const task = (id: string) => one(under, TASK, `sys_id=${id}`, ['target_at', 'objective_at', 'waiting_since'])
    const clock = (id: string, name: string) =>
        one(under, 'task_sla', `task=${id}^sla.nameLIKE${name}`, ['stage', 'planned_end_time', 'has_breached'])
    const aTask = () =>
        add(under, TASK, { kind: 'issue_certificate', short_description: 'Issue a certificate', waiting_on: 'cdt' })

    it('is five and ten business days over Thanksgiving, the same on the task and on its clocks', () => {
        const id = aTask()
        expect(task(id)).toMatchObject({ target_at: '2026-12-02 00:30:00', objective_at: '2026-12-09 00:30:00' })
        expect(clock(id, 'target').planned_end_time).toBe(task(id).target_at)
        expect(clock(id, 'objective').planned_end_time).toBe(task(id).objective_at)
    })

    it('moves by the business time for which CDT waited (T6), on the task as on its clocks', () => {
        const id = aTask()
        under.until('2026-11-24 00:00:00')
        change(under, TASK, id, { waiting_on: 'customer' })
        expect(clock(id, 'target').stage).toBe('paused')
        under.until('2026-11-25 18:00:00')
        change(under, TASK, id, { waiting_on: 'cdt' })
        // Monday 16:00 to Wednesday 10:00: one hour, nine, and two make twelve.
        expect(task(id)).toMatchObject({ target_at: '2026-12-03 18:30:00', waiting_since: '' })
        expect(clock(id, 'target')).toMatchObject({ stage: 'in_progress', planned_end_time: '2026-12-03 18:30:00' })
        expect(clock(id, 'objective').planned_end_time).toBe(task(id).objective_at)
    })

    it('counts a change from customer to vendor as one pause', () => {
        const id = aTask()
        under.until('2026-11-24 00:00:00')
        change(under, TASK, id, { waiting_on: 'customer' })
        under.until('2026-11-24 18:00:00')
        change(under, TASK, id, { waiting_on: 'vendor' })
        under.until('2026-11-25 18:00:00')
        change(under, TASK, id, { waiting_on: 'cdt' })
        expect(task(id).target_at).toBe('2026-12-03 18:30:00')
        expect(clock(id, 'target').planned_end_time).toBe('2026-12-03 18:30:00')
    })

    it('takes its length from the service-level definitions', () => {
        const { sys_id } = one(under, 'contract_sla', 'name=Issue certificate: target', ['sys_id'])
        change(under, 'contract_sla', sys_id, { duration: '1970-01-01 09:00:00' })
        expect(task(aTask()).target_at).toBe('2026-11-24 00:30:00')
    })

    it.each([
        ['revoke_certificate', '2026-12-09 00:29:59', '2026-12-09 00:30:00'],
        ['install_certificate', '2026-12-02 00:29:59', '2026-12-02 00:30:00'],
    ])('of %s is kept until the second before its objective, and broken in the next', (kind, before, objective) => {
        const [kept, broken] = [0, 1].map(() => add(under, TASK, { kind, short_description: kind }))
        expect(task(kept).objective_at).toBe(objective)
        const done = { state: '3', close_notes: 'Done.' }
        under.until(before)
        change(under, TASK, kept, done)
        under.until(objective)
        expect(() => change(under, TASK, broken, done)).toThrow()
        change(under, TASK, broken, { ...done, breach_cause: 'workload' })
        const outcomes = [kept, broken].map((id) => one(under, TASK, `sys_id=${id}`, ['outcome']).outcome)
        expect(outcomes).toEqual(['met', 'breached'])
        expect([kept, broken].map((id) => clock(id, 'objective').has_breached)).toEqual(['0', '1'])
    })

    it('is none for a renewal, which the department does in its own time', () => {
        const id = add(under, TASK, { kind: 'renewal', short_description: 'Renew' })
        expect(task(id)).toMatchObject({ target_at: '', objective_at: '' })
        expect(all(under, 'task_sla', `task=${id}`, ['sys_id'])).toEqual([])
    })
})

describeInstance('the lifespan policy on the platform', {}, (under) => {
    const POLICY = 'x_cdt_certs_lifespan_policy'
    const TABLE = `/api/now/table/${POLICY}`
    const rule = (values: object) => ({
        certificate_type: 'tls',
        issued_from: '2030-03-15',
        max_validity_days: '30',
        domain_evidence_days: '10',
        ...values,
    })

    it('comes with the schedule of the ballot and the caps of the authority', () => {
        expect(
            all(under, POLICY, 'certificate_type=tls^ORDERBYissued_from', [
                'issued_from',
                'max_validity_days',
                'ca_max_validity_days',
                'domain_evidence_days',
                'ca_domain_evidence_days',
                'identity_days',
            ]).map((row) => Object.values(row).join(' '))
        ).toEqual([
            '2020-09-01 398  398  825',
            '2026-03-12 398 199 398 198 825',
            '2026-03-15 200 199 200 198 398',
            '2027-03-15 100 99 100 99 398',
            '2029-03-15 47 46 10 9 398',
        ])
        expect(
            all(under, POLICY, 'certificate_type=code_signing^ORDERBYissued_from', ['issued_from', 'max_validity_days'])
        ).toEqual([
            { issued_from: '2020-09-01', max_validity_days: '1188' },
            { issued_from: '2026-02-23', max_validity_days: '1188' },
            { issued_from: '2026-03-01', max_validity_days: '460' },
        ])
    })

    it('takes a later rule from an administrator', async () => {
        const answer = await under.as('admin').call('POST', TABLE, rule({}))
        expect(answer.status).toBe(201)
    })

    it.each([
        ['that begins on the day of another', { issued_from: '2029-03-15' }],
        ['with a cap above its limit', { ca_max_validity_days: '31' }],
        ['without a day', { issued_from: '' }],
        ['without a limit', { max_validity_days: '' }],
    ])('refuses a rule %s', async (_what, values) => {
        const answer = await under.as('admin').call('POST', TABLE, rule(values))
        expect(answer.status).toBe(403)
        expect(all(under, POLICY, '', ['sys_id'])).toHaveLength(8)
    })

    it('refuses to lose the first rule, by deletion or by moving it', async () => {
        const { sys_id } = one(under, POLICY, 'certificate_type=tls^issued_from=2020-09-01', ['sys_id'])
        const admin = under.as('admin')
        expect((await admin.call('DELETE', `${TABLE}/${sys_id}`)).status).toBe(403)
        expect((await admin.update(POLICY, sys_id, { issued_from: '2021-09-01' })).status).toBe(403)
        const last = one(under, POLICY, 'certificate_type=tls^issued_from=2029-03-15', ['sys_id'])
        expect((await admin.call('DELETE', `${TABLE}/${last.sys_id}`)).status).toBe(204)
    })

    it('may be read by who orders and changed by nobody of them', async () => {
        expect(await under.as('customer').rows(POLICY, '')).toHaveLength(8)
        expect((await under.as('customer').call('POST', TABLE, rule({}))).status).toBe(403)
        expect((await under.as('fulfiller').call('POST', TABLE, rule({}))).status).toBe(403)
    })

    it('keeps notices from everybody but the staff, and unchanged by them', async () => {
        const certificate = one(under, 'x_cdt_certs_certificate', 'number=CERT0000001', ['sys_id']).sys_id
        const notice = add(under, 'x_cdt_certs_notice', { subject_key: certificate, certificate, stage: 'one_day' })
        expect(await under.as('customer').rows('x_cdt_certs_notice', '')).toEqual([])
        expect(await under.as('fulfiller').rows('x_cdt_certs_notice', '')).toHaveLength(1)
        const changed = await under.as('fulfiller').update('x_cdt_certs_notice', notice, { stage: 'expired' })
        expect(changed.status).toBe(403)
    })
})
