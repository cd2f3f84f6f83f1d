import { hours, ServiceDesk } from './service-desk'

describe('service level engine', () => {
    let desk: ServiceDesk

    /** Monday. */
    beforeAll(() => (desk = new ServiceDesk('2026-11-23 08:00:00')))
    beforeEach(() => desk.instance.begin())
    afterEach(() => desk.instance.rollback())
    afterAll(() => desk.instance.close())

    describe('attaching', () => {
        it('happens once, however often the task is written', () => {
            desk.sla({})
            const incident = desk.incident()
            desk.update('incident', incident, { short_description: 'Still on fire' })
            expect(desk.slas(incident)).toHaveLength(1)
        })

        it('needs the start condition', () => {
            desk.sla({ start_condition: 'priority=1^EQ' })
            const incident = desk.incident()
            expect(desk.slas(incident)).toEqual([])
            desk.update('incident', incident, { priority: 1 })
            expect(desk.slas(incident)).toHaveLength(1)
        })

        it.each([
            ['the stop condition holds', { stop_condition: 'priority=3^EQ' }],
            ['the cancel condition holds', { when_to_cancel: 'on_condition', cancel_condition: 'priority=3^EQ' }],
            ['the definition is inactive', { active: false }],
            ['it is for another table', { collection: 'problem' }],
        ])('does not happen when %s', (_why, values) => {
            desk.sla(values)
            expect(desk.slas(desk.incident())).toEqual([])
        })

        it('reaches tables below the one of the definition', () => {
            desk.sla({ collection: 'task' })
            expect(desk.slas(desk.incident())).toHaveLength(1)
        })

        it('counts around the clock without a schedule', () => {
            desk.sla({ schedule: desk.schedule('8-17'), schedule_source: 'no_schedule', duration: hours(24) })
            expect(desk.slaOf(desk.incident()).breachAt).toBe('2026-11-24 08:00:00')
        })

        it('follows a definition that was changed', () => {
            const definition = desk.sla({ start_condition: 'priority=1^EQ' })
            desk.incident()
            desk.update('contract_sla', definition, { start_condition: 'priority=3^EQ' })
            expect(desk.slas(desk.incident())).toHaveLength(1)
        })
    })

    describe('breach', () => {
        it('is set in its very second', () => {
            desk.sla({ schedule: desk.schedule('8-17'), duration: hours(45) })
            const incident = desk.incident()
            expect(desk.slaOf(incident).breachAt).toBe('2026-11-27 17:00:00')
            desk.until('2026-11-27 16:59:59')
            expect(desk.slaOf(incident)).toMatchObject({ breached: false, stage: 'in_progress' })
            desk.until('2026-11-27 17:00:00')
            expect(desk.slaOf(incident)).toMatchObject({
                breached: true,
                stage: 'in_progress',
                businessPercentage: 100,
                businessHoursLeft: 0,
            })
        })

        it('is met or missed by a second at the end', () => {
            desk.sla({ duration: hours(1) })
            const [early, late] = [desk.incident(), desk.incident()]
            desk.until('2026-11-23 08:59:59')
            desk.update('incident', early, { state: 6 })
            desk.until('2026-11-23 09:00:00')
            desk.update('incident', late, { state: 6 })
            expect([desk.slaOf(early).breached, desk.slaOf(late).breached]).toEqual([false, true])
        })

        it('never comes to what is over', () => {
            desk.sla({ duration: hours(1) })
            const incident = desk.incident()
            desk.update('incident', incident, { state: 6 })
            desk.until('2026-11-24 08:00:00')
            expect(desk.slaOf(incident)).toMatchObject({ stage: 'completed', breached: false, actualHours: 0 })
        })

        it('leaves holidays of a child schedule out', () => {
            desk.sla({ schedule: desk.schedule('8-17', ['20261126', '20261127']), duration: hours(45) })
            expect(desk.slaOf(desk.incident()).breachAt).toBe('2026-12-01 17:00:00')
        })

        it('keeps working hours over the change of clocks', () => {
            desk.sla({ schedule: desk.schedule('8-17'), duration: hours(18) })
            desk.until('2027-03-12 08:00:00')
            expect(desk.slaOf(desk.incident()).breachAt).toBe('2027-03-15 17:00:00')
        })

        it('counts every hour around the clock over the change of clocks', () => {
            desk.sla({ duration: hours(24) })
            desk.until('2027-03-13 12:00:00')
            expect(desk.slaOf(desk.incident()).breachAt).toBe('2027-03-14 13:00:00')
        })

        it('is announced at 50, 75 and 100 percent', () => {
            desk.sla({ duration: hours(8) })
            desk.incident()
            desk.until('2026-11-24 08:00:00')
            const events = desk.instance.record('sysevent')
            events.addQuery('table', 'task_sla')
            events.orderBy('process_on')
            events.query()
            const seen: string[] = []
            while (events.next()) seen.push(`${events.getValue('name')} ${events.getValue('parm2')}`)
            expect(seen).toEqual(['sla.warning 50', 'sla.warning 75', 'sla.warning.breach 100'])
        })
    })

    describe('pause', () => {
        const pausing = { pause_condition: 'state=-5^EQ', when_to_resume: 'no_match', duration: hours(9) }

        it('stops the clock and moves the breach by its open time', () => {
            desk.sla({ ...pausing, schedule: desk.schedule('8-17') })
            const incident = desk.incident()
            desk.until('2026-11-23 12:00:00')
            desk.update('incident', incident, { state: -5 })
            desk.until('2026-11-24 10:00:00')
            expect(desk.slaOf(incident)).toMatchObject({ stage: 'paused', businessHours: 4, breached: false })
            desk.update('incident', incident, { state: 2 })
            expect(desk.slaOf(incident)).toMatchObject({
                stage: 'in_progress',
                businessHours: 4,
                pausedHours: 22,
                businessPausedHours: 7,
                breachAt: '2026-11-24 15:00:00',
                originalBreachAt: '2026-11-23 17:00:00',
            })
            desk.until('2026-11-24 15:00:00')
            expect(desk.slaOf(incident).breached).toBe(true)
        })

        it('does not breach while it lasts', () => {
            desk.sla(pausing)
            const incident = desk.incident({ state: -5 })
            desk.until('2026-12-23 08:00:00')
            expect(desk.slaOf(incident)).toMatchObject({ stage: 'paused', breached: false, actualHours: 0 })
        })

        it('adds up over several times', () => {
            desk.sla(pausing)
            const incident = desk.incident()
            for (const hour of ['09', '11']) {
                desk.until(`2026-11-23 ${hour}:00:00`)
                desk.update('incident', incident, { state: -5 })
                desk.until(`2026-11-23 ${hour}:30:00`)
                desk.update('incident', incident, { state: 2 })
            }
            expect(desk.slaOf(incident)).toMatchObject({
                pausedHours: 1,
                breachAt: '2026-11-23 18:00:00',
                actualHours: 2.5,
            })
        })

        it('ends on the resume condition alone when the definition says so', () => {
            desk.sla({ ...pausing, when_to_resume: 'on_condition', resume_condition: 'priority=1^EQ' })
            const incident = desk.incident({ state: -5 })
            desk.update('incident', incident, { state: 2 })
            expect(desk.slaOf(incident).stage).toBe('paused')
            desk.update('incident', incident, { priority: 1 })
            expect(desk.slaOf(incident).stage).toBe('in_progress')
        })

        it('ends with the service level', () => {
            desk.sla(pausing)
            const incident = desk.incident({ state: -5 })
            desk.until('2026-11-23 10:00:00')
            desk.update('incident', incident, { state: 6 })
            expect(desk.slaOf(incident)).toMatchObject({ stage: 'completed', pausedHours: 2, actualHours: 0 })
        })
    })

    describe('cancelling and resetting', () => {
        it('cancels when the start condition no longer holds, if asked to', () => {
            desk.sla({ start_condition: 'priority=3^EQ', when_to_cancel: 'no_match' })
            const incident = desk.incident()
            desk.update('incident', incident, { priority: 1 })
            expect(desk.slaOf(incident)).toMatchObject({
                stage: 'cancelled',
                active: false,
                end: '2026-11-23 08:00:00',
            })
        })

        it('stays when it is never cancelled', () => {
            desk.sla({ start_condition: 'priority=3^EQ', when_to_cancel: 'never', cancel_condition: 'priority=1^EQ' })
            const incident = desk.incident()
            desk.update('incident', incident, { priority: 1 })
            expect(desk.slaOf(incident).stage).toBe('in_progress')
        })

        it('completes rather than cancels when both hold', () => {
            desk.sla({ when_to_cancel: 'on_condition', cancel_condition: 'state=6^EQ' })
            const incident = desk.incident()
            desk.update('incident', incident, { state: 6 })
            expect(desk.slaOf(incident).stage).toBe('completed')
        })

        it.each([
            ['cancel', 'cancelled'],
            ['complete', 'completed'],
        ])('begins anew on reset, the old one %s', (resetAction, stage) => {
            desk.sla({ reset_condition: 'priorityVALCHANGES^EQ', reset_action: resetAction })
            const incident = desk.incident()
            desk.until('2026-11-23 09:00:00')
            desk.update('incident', incident, { priority: 1 })
            expect(desk.slas(incident)).toMatchObject([
                { stage, start: '2026-11-23 08:00:00', end: '2026-11-23 09:00:00' },
                { stage: 'in_progress', start: '2026-11-23 09:00:00' },
            ])
        })
    })

    describe('retroactive start', () => {
        const retroactive = {
            start_condition: 'priority=1^EQ',
            retroactive: true,
            set_start_to: 'sys_created_on',
            duration: hours(8),
        }

        it('counts from a field of the task', () => {
            desk.sla(retroactive)
            const incident = desk.incident()
            desk.until('2026-11-23 11:00:00')
            desk.update('incident', incident, { priority: 1 })
            expect(desk.slaOf(incident)).toMatchObject({
                start: '2026-11-23 08:00:00',
                actualHours: 3,
                breachAt: '2026-11-23 16:00:00',
            })
        })

        it('may breach at once', () => {
            desk.sla(retroactive)
            const incident = desk.incident()
            desk.until('2026-11-23 16:00:00')
            desk.update('incident', incident, { priority: 1 })
            expect(desk.slaOf(incident)).toMatchObject({ breached: true, percentage: 100 })
        })

        it('makes up for pauses found in the history of the task', () => {
            desk.sla({ ...retroactive, retroactive_pause: true, pause_condition: 'state=-5^EQ' })
            const incident = desk.incident()
            desk.until('2026-11-23 09:00:00')
            desk.update('incident', incident, { state: -5 })
            desk.until('2026-11-23 11:00:00')
            desk.update('incident', incident, { state: 2 })
            desk.until('2026-11-23 12:00:00')
            desk.update('incident', incident, { priority: 1 })
            expect(desk.slaOf(incident)).toMatchObject({
                pausedHours: 2,
                actualHours: 2,
                breachAt: '2026-11-23 18:00:00',
            })
        })

        it('begins in the pause that the task is in', () => {
            desk.sla({ ...retroactive, retroactive_pause: true, pause_condition: 'state=-5^EQ' })
            const incident = desk.incident()
            desk.until('2026-11-23 09:00:00')
            desk.update('incident', incident, { state: -5 })
            desk.until('2026-11-23 11:00:00')
            desk.update('incident', incident, { priority: 1 })
            expect(desk.slaOf(incident)).toMatchObject({ stage: 'paused', actualHours: 1 })
        })
    })
})
