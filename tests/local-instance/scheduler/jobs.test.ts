import { createInstance, type Instance } from '../../../src/local-instance/instance'
import { type SysId } from '../../../src/local-instance/platform'
import { fromGlideIn } from '../../../src/local-instance/time/format'

const ZONE = 'US/Pacific'

describe('scheduled scripts', () => {
    let instance: Instance
    let before: number

    beforeAll(() => (instance = createInstance({ now: fromGlideIn('2026-10-30 12:00:00', ZONE) })))
    beforeEach(() => {
        instance.begin()
        before = instance.log.entries().length
    })
    afterEach(() => instance.rollback())
    afterAll(() => instance.close())

    function job(values: Record<string, unknown> = {}): SysId {
        const record = instance.record('sysauto_script')
        record.initialize()
        const daily = {
            name: 'Morning sweep',
            active: true,
            run_type: 'daily',
            entered_time: '1970-01-01 06:00:00',
            run_time: '1970-01-01 14:00:00',
            time_zone: ZONE,
            script: 'gs.info("swept at " + new GlideDateTime().getValue())',
            ...values,
        }
        for (const [field, value] of Object.entries(daily)) record.setValue(field, value)
        const id = record.insert()
        if (!id) throw new Error('The job was not inserted')
        return id
    }

    function until(local: string): void {
        instance.advanceTo(fromGlideIn(local, ZONE))
    }

    function logged(level: 'info' | 'error' = 'info'): string[] {
        const entries = instance.log.entries().slice(before)
        return entries.filter((entry) => entry.level === level).map(({ message }) => message)
    }

    it('run once more when a script of their own application asks with gs.executeNow', () => {
        const application = instance.record('sys_scope')
        application.initialize()
        application.setValue('scope', 'x_jobs')
        const scope = application.insert()
        const own = job({ name: 'Own', sys_scope: scope, run_type: 'on_demand' })
        const ask = (name: string) =>
            `var job = new GlideRecord('sysauto_script'); job.get('name', '${name}'); gs.executeNow(job)`
        expect(instance.script(ask('Own'), 'x_jobs')).toBe(own)
        expect(logged()).toEqual(['swept at 2026-10-30 19:00:00'])
        job({ name: 'Of the platform' })
        expect(instance.script(ask('Of the platform'), 'x_jobs')).toBeNull()
        expect(() => instance.script(ask('Own'), 'x_other')).toThrow(/x_other may not execute the job "Own" of x_jobs/)
        expect(logged()).toHaveLength(1)
    })

    it('run at their local time through the change of clocks', () => {
        job()
        until('2026-11-02 12:00:00')
        expect(logged()).toEqual([
            'swept at 2026-10-31 13:00:00',
            'swept at 2026-11-01 14:00:00',
            'swept at 2026-11-02 14:00:00',
        ])
    })

    it('take the time of day from run_time when none was entered', () => {
        job({ entered_time: '' })
        until('2026-10-31 12:00:00')
        expect(logged()).toEqual(['swept at 2026-10-31 13:00:00'])
    })

    it('run once for all the days that were missed', () => {
        job()
        instance.scheduler.runDue()
        instance.clock.set(fromGlideIn('2026-11-05 12:00:00', ZONE))
        instance.scheduler.runDue()
        expect(logged()).toEqual(['swept at 2026-11-05 20:00:00'])
        until('2026-11-06 12:00:00')
        expect(logged()).toHaveLength(2)
    })

    it('stop when they are made inactive, and follow a new time', () => {
        const id = job()
        until('2026-10-31 12:00:00')
        const record = instance.record('sysauto_script')
        record.get(id)
        record.setValue('entered_time', '1970-01-01 13:00:00')
        record.update()
        until('2026-10-31 14:00:00')
        expect(logged()).toHaveLength(2)
        record.setValue('active', false)
        record.update()
        until('2026-11-05 12:00:00')
        expect(logged()).toHaveLength(2)
    })

    it('run only when their condition holds', () => {
        const condition = (answer: boolean) => ({ conditional: true, condition: `answer = ${answer}` })
        job({ name: 'Held back', ...condition(false) })
        job({ name: 'Let through', script: 'gs.info("let through")', ...condition(true) })
        until('2026-10-31 12:00:00')
        expect(logged()).toEqual(['let through'])
    })

    it('run as their user', () => {
        const user = instance.record('sys_user')
        user.initialize()
        user.setValue('user_name', 'night.watch')
        const id = user.insert()
        job({ run_as: id, script: 'gs.info(gs.getUserName())' })
        until('2026-10-31 12:00:00')
        expect(logged()).toEqual(['night.watch'])
    })

    it('that fail are logged, and run again the next day', () => {
        job({ script: 'gs.info("tried"); throw new Error("no broom")' })
        until('2026-11-01 12:00:00')
        expect(logged()).toHaveLength(2)
        expect(logged('error')).toEqual([expect.stringContaining('no broom'), expect.stringContaining('no broom')])
    })

    it('run by name at once', () => {
        job({ run_type: 'on_demand' })
        instance.runJob('Morning sweep')
        expect(logged()).toEqual(['swept at 2026-10-30 19:00:00'])
        expect(() => instance.runJob('Evening sweep')).toThrow("There is no scheduled job 'Evening sweep'")
    })
})
