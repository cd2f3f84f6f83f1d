/**
 * The figures that the platform's documentation works out: r_ElapsedTimeCounting, c_SLATimingsAndSchedules, c_SLADuration
 * and t_SLAProcessExample (platform-spec 3.5).
 */
import { hours, ServiceDesk } from '../local-instance/sla/service-desk'

describe('documented service level examples', () => {
    let desk: ServiceDesk

    beforeAll(() => (desk = new ServiceDesk('2017-01-09 14:00:00')))
    beforeEach(() => desk.instance.begin())
    afterEach(() => desk.instance.rollback())
    afterAll(() => desk.instance.close())

    it('counts 3 business and 19 actual hours from 2 pm to 9 am of the next weekday', () => {
        desk.sla({ schedule: desk.schedule('9-17') })
        const incident = desk.incident()
        desk.until('2017-01-10 09:00:00')
        expect(desk.slaOf(incident)).toMatchObject({ businessHours: 3, actualHours: 19 })
    })

    it('counts 1.5 business hours of a weekend, 19 % of 8 hours, and over 750 % actual', () => {
        desk.until('2017-01-13 21:00:00')
        desk.sla({ schedule: desk.schedule('8-17') })
        const incident = desk.incident()
        desk.until('2017-01-16 09:30:00')
        expect(desk.slaOf(incident)).toMatchObject({
            businessHours: 1.5,
            actualHours: 60.5,
            businessPercentage: 18.75,
            percentage: 756.25,
            breached: false,
        })
    })

    it('spreads a day over three working days of eight hours', () => {
        desk.until('2017-01-10 09:00:00')
        desk.sla({ schedule: desk.schedule('9-17'), duration: hours(24) })
        expect(desk.slaOf(desk.incident()).breachAt).toBe('2017-01-12 17:00:00')
    })

    it('moves a due date outside the schedule to its next opening', () => {
        const durationType = desk.insert('cmn_relative_duration', {
            name: 'Breach on Due Date',
            script: 'calculator.calcScheduleDuration("", new GlideDateTime(current.due_date))',
        })
        const level = { schedule: desk.schedule('8-16'), duration: '', duration_type: durationType }
        desk.sla(level)
        const incident = desk.incident({ due_date: '2017-01-12 04:30:00' })
        expect(desk.slaOf(incident).breachAt).toBe('2017-01-12 08:00:00')
        expect(desk.slaOf(desk.incident({ due_date: '2017-01-01 00:00:00' })).breachAt).toBe('2017-01-09 14:00:01')
    })

    it('follows an incident from priority 1 to 2, through a pause, to its resolution', () => {
        for (const priority of [1, 2]) {
            desk.sla({
                name: `Priority ${priority} resolution`,
                start_condition: `priority=${priority}^EQ`,
                when_to_cancel: 'no_match',
                pause_condition: 'state=-5^EQ',
            })
        }
        const incident = desk.incident({ priority: 1 })
        const stages = () => desk.slas(incident).map(({ stage }) => stage)
        expect(stages()).toEqual(['in_progress'])

        desk.until('2017-01-09 15:00:00')
        desk.update('incident', incident, { priority: 2 })
        expect(stages()).toEqual(['cancelled', 'in_progress'])

        desk.until('2017-01-09 16:00:00')
        desk.update('incident', incident, { state: -5 })
        expect(stages()).toEqual(['cancelled', 'paused'])
        desk.until('2017-01-09 17:00:00')
        expect(desk.slas(incident)[1]).toMatchObject({ pausedHours: 0, actualHours: 1 })

        desk.update('incident', incident, { state: 2 })
        expect(stages()).toEqual(['cancelled', 'in_progress'])
        expect(desk.slas(incident)[1]).toMatchObject({ pausedHours: 1 })

        desk.until('2017-01-09 18:00:00')
        desk.update('incident', incident, { state: 6 })
        expect(stages()).toEqual(['cancelled', 'completed'])
        expect(desk.slas(incident)[1]).toMatchObject({ actualHours: 2, active: false, end: '2017-01-09 18:00:00' })
    })
})
