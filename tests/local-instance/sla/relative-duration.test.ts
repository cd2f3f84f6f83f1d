import { ServiceDesk } from './service-desk'

describe('relative durations', () => {
    let desk: ServiceDesk

    /** Friday. */
    beforeAll(() => (desk = new ServiceDesk('2026-11-20 09:00:00')))
    beforeEach(() => desk.instance.begin())
    afterEach(() => desk.instance.rollback())
    afterAll(() => desk.instance.close())

    function breachOf(script: string): string {
        const durationType = desk.insert('cmn_relative_duration', { name: 'Test', script })
        desk.sla({ schedule: desk.schedule('8-17'), duration: '', duration_type: durationType })
        return desk.slaOf(desk.incident()).breachAt
    }

    it('end at a time of day so many working days on', () => {
        expect(breachOf('calculator.calcRelativeDueDate(calculator.startDateTime, 1, "16:00:00")')).toBe(
            '2026-11-23 16:00:00'
        )
    })

    it('end with the working day when no time is given', () => {
        expect(breachOf('calculator.calcRelativeDueDate(calculator.startDateTime, 2)')).toBe('2026-11-24 17:00:00')
    })

    it.each([
        ['08:59:59', '2026-11-24 16:00:00'],
        ['09:00:00', '2026-11-23 16:00:00'],
    ])('tell whether the start lies after %s', (time, end) => {
        const days = `calculator.isAfter(calculator.startDateTime, "${time}") ? 2 : 1`
        expect(breachOf(`calculator.calcRelativeDueDate(calculator.startDateTime, ${days}, "16:00:00")`)).toBe(end)
    })

    it('end after so many seconds of open time', () => {
        expect(breachOf('calculator.calcDuration(10 * 3600)')).toBe('2026-11-23 10:00:00')
    })

    it('count the percentage from start to end in open time', () => {
        const durationType = desk.insert('cmn_relative_duration', {
            name: 'Test',
            script: 'calculator.calcDuration(18 * 3600)',
        })
        desk.sla({ schedule: desk.schedule('8-17'), duration: '', duration_type: durationType })
        const incident = desk.incident()
        desk.until('2026-11-23 09:00:00')
        expect(desk.slaOf(incident)).toMatchObject({ businessPercentage: 50, businessHours: 9, breached: false })
        desk.until('2026-11-24 09:00:00')
        expect(desk.slaOf(incident)).toMatchObject({ businessPercentage: 100, breached: true })
    })

    it('do not pause', () => {
        const durationType = desk.insert('cmn_relative_duration', {
            name: 'Test',
            script: 'calculator.calcDuration(3600)',
        })
        desk.sla({ duration: '', duration_type: durationType, pause_condition: 'state=-5^EQ' })
        expect(desk.slaOf(desk.incident({ state: -5 })).stage).toBe('in_progress')
    })
})
