import { describeInstance } from '../support/describe-instance'
import { add, all, change, one } from './records'
import {
    aCertificate,
    aContact,
    aDepartment,
    CERTIFICATE,
    JOB,
    noticesOf,
    renewalsOf,
    statusOf,
    TASK,
} from './renewals'

const POLICY = 'x_cdt_certs_lifespan_policy'

describeInstance('who sees to a renewal', { now: '2026-09-25 16:00:00' }, (under) => {
    const planOf = (certificate: string) =>
        one(under, CERTIFICATE, `sys_id=${certificate}`, ['start_by', 'too_late_after', 'evidence_from'])

    it('is nobody but automation until people would have to start', () => {
        const certificate = aCertificate(under, aDepartment(under).organization, { automation: 'acme' })
        aContact(under, certificate, 'web@example.ca.gov')
        under.until('2026-11-10 00:00:00')
        expect(statusOf(under, certificate)).toBe('renewal_due')
        expect(renewalsOf(under, certificate)).toEqual([])
        expect(noticesOf(under, certificate).sent).toEqual([])
        under.until('2026-11-11 00:00:00')
        expect(renewalsOf(under, certificate)).toMatchObject([{ steps: expect.stringMatching(/ACME client/) }])
        expect(noticesOf(under, certificate).sent.map(({ stage }) => stage)).toEqual(['start_by'])
    })

    it('is nobody once somebody said that it is not needed any more, until the task is opened again', () => {
        const certificate = aCertificate(under, aDepartment(under).organization)
        aContact(under, certificate, 'web@example.ca.gov')
        under.until('2026-09-29 16:00:00')
        const [{ sys_id }] = renewalsOf(under, certificate)
        change(under, TASK, sys_id, { state: '3', close_notes: 'The server was switched off.' })
        expect(one(under, CERTIFICATE, `sys_id=${certificate}`, ['not_needed_since']).not_needed_since).toBe(
            '2026-09-29'
        )
        under.until('2026-11-12 00:00:00')
        expect(noticesOf(under, certificate).sent.map(({ stage }) => stage)).toEqual(['window_open'])

        change(under, TASK, sys_id, { state: '2' })
        expect(renewalsOf(under, certificate)[0].closure_evidence).toBe('')
        under.until('2026-11-13 00:00:00')
        expect(noticesOf(under, certificate).sent.map(({ stage }) => stage)).toEqual(['window_open', 'start_by'])

        change(under, TASK, sys_id, { state: '3', close_notes: 'It is gone for good.' })
        under.until('2026-12-04 00:00:00')
        expect(statusOf(under, certificate)).toBe('expired')
        expect(noticesOf(under, certificate).sent).toHaveLength(2)
    })

    it('is planned anew as soon as the lifespan policy changes', () => {
        const certificate = aCertificate(under, aDepartment(under).organization)
        expect(planOf(certificate).evidence_from).toBe('2026-09-14')
        const policy = one(under, POLICY, 'certificate_type=tls^issued_from=2026-03-15', ['sys_id']).sys_id
        change(under, POLICY, policy, { domain_evidence_days: '30', ca_domain_evidence_days: '29' })
        under.until('2026-09-25 16:00:10')
        expect(planOf(certificate).evidence_from).toBe('2026-10-27')
    })

    it('is planned anew as soon as a state holiday is entered', () => {
        const certificate = aCertificate(under, aDepartment(under).organization)
        expect(planOf(certificate)).toMatchObject({ start_by: '2026-11-10', too_late_after: '2026-11-13' })
        const schedule = one(under, 'cmn_schedule', 'name=California state holidays', ['sys_id']).sys_id
        add(under, 'cmn_schedule_span', {
            name: 'Day of Examples',
            schedule,
            type: 'exclude',
            all_day: 'true',
            start_date_time: '20261120T000000',
            end_date_time: '20261120T235959',
        })
        under.until('2026-09-25 16:00:10')
        expect(planOf(certificate)).toMatchObject({ start_by: '2026-11-09', too_late_after: '2026-11-12' })
    })

    describe('when a setting of renewals changes', () => {
        const set = (name: string, value: string) => {
            const property = one(under, 'sys_properties', `name=x_cdt_certs.renewal.${name}`, ['sys_id'])
            change(under, 'sys_properties', property.sys_id, { value })
        }
        const replan = () => one(under, 'x_cdt_certs_run', 'name=replan', ['position', 'done'])
        let certificate: string

        beforeEach(() => {
            certificate = aCertificate(under, aDepartment(under).organization)
            under.instance.runJob(JOB)
            set('batch_size', '1')
            set('run_limit', '3')
        })

        it('is planned anew at once, a few certificates at a time and never by whoever changed it', () => {
            set('install_buffer_days', '12')
            expect(planOf(certificate)).toMatchObject({ start_by: '2026-11-10' })
            under.until('2026-09-25 16:00:10')
            expect(planOf(certificate)).toMatchObject({ start_by: '2026-11-04' })
            expect(replan()).toEqual({ position: '', done: '1' })
            const live = all(under, CERTIFICATE, 'statusINissued,active,renewal_due', ['sys_id']).length
            const turns = all(under, 'sysevent', 'name=x_cdt_certs.renewal.replan', ['state'])
            expect(turns.length).toBeGreaterThanOrEqual(live / 3)
            expect(turns.filter(({ state }) => state !== 'processed')).toEqual([])
        })

        it('goes on where a planning was cut off, and from the beginning when the setting changed again', () => {
            const oneTurn = () =>
                under.instance.store.transaction(() =>
                    under.instance.as('admin', () =>
                        under.instance.scripts.evaluate({ name: 'one turn', text: ONE_TURN, scope: 'x_cdt_certs' }, {})
                    )
                )
            set('install_buffer_days', '12')
            expect(oneTurn()).toBe(true)
            const { position, done } = replan()
            expect(done).toBe('0')
            oneTurn()
            const further = replan().position
            expect(further > position).toBe(true)
            set('install_buffer_days', '13')
            oneTurn()
            expect(replan().position).toBe(position)
            under.until('2026-09-25 16:00:10')
            expect(planOf(certificate)).toMatchObject({ start_by: '2026-11-03' })
        })
    })
})

/** What one event does, without the events that follow. */
const ONE_TURN = `
    const { planRules } = require('./src/server/handlers/renewal/plan-renewal.ts')
    require('./src/server/handlers/renewal/replan.ts').replanWhenRulesChanged(planRules(), { batchSize: 1, limit: 3 })`
