import fc from 'fast-check'
import { fromGlideIn, toGlideIn } from '../../../src/local-instance/time/format'
import { aSchedule, holiday, WEEKDAYS_8_TO_17 } from './a-schedule'

const HOUR = 3_600_000
const ZONE = 'US/Pacific'
const at = (text: string) => fromGlideIn(text, ZONE)
const local = (ms: number) => toGlideIn(ms, ZONE)

describe('a schedule of weekdays from 8 to 17', () => {
    const schedule = aSchedule([WEEKDAYS_8_TO_17])

    it.each([
        ['2026-11-20 07:59:59', false],
        ['2026-11-20 08:00:00', true],
        ['2026-11-20 16:59:59', true],
        ['2026-11-20 17:00:00', false],
        ['2026-11-21 12:00:00', false],
    ])('at %s open is %s', (text, open) => {
        expect(schedule.contains(at(text))).toBe(open)
    })

    it.each([
        ['within a day', '2026-11-16 09:00:00', 3, '2026-11-16 12:00:00'],
        ['exactly to the close', '2026-11-16 09:00:00', 8, '2026-11-16 17:00:00'],
        ['past the close', '2026-11-16 09:00:00', 9, '2026-11-17 09:00:00'],
        ['over a weekend', '2026-11-20 16:00:00', 2, '2026-11-23 09:00:00'],
        ['from closed time', '2026-11-21 03:00:00', 1, '2026-11-23 09:00:00'],
        ['five working days', '2026-11-16 10:00:00', 45, '2026-11-23 10:00:00'],
    ])('adds %s', (_what, start, hours, end) => {
        expect(local(schedule.add(at(start), hours * HOUR))).toBe(end)
    })

    it('counts nine hours a day on both Sundays of the year that move the clock', () => {
        expect(schedule.duration(at('2026-03-06 12:00:00'), at('2026-03-09 12:00:00'))).toBe(9 * HOUR)
        expect(schedule.duration(at('2026-10-30 12:00:00'), at('2026-11-02 12:00:00'))).toBe(9 * HOUR)
        expect(local(schedule.add(at('2026-10-30 16:00:00'), 2 * HOUR))).toBe('2026-11-02 09:00:00')
    })

    it('counts nothing backwards', () => {
        expect(schedule.duration(at('2026-11-20 12:00:00'), at('2026-11-20 10:00:00'))).toBe(0)
        expect(() => schedule.add(at('2026-11-20 12:00:00'), -1)).toThrow('Open time cannot be taken away')
    })

    it('answers when it opens next', () => {
        expect(local(schedule.nextOpen(at('2026-11-21 12:00:00')) ?? 0)).toBe('2026-11-23 08:00:00')
        expect(local(schedule.nextOpen(at('2026-11-20 12:00:00')) ?? 0)).toBe('2026-11-20 12:00:00')
    })

    it('finds the end of what it added, and the start again by its duration', () => {
        const starts = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2029, 0) })
        const hours = fc.integer({ min: 1, max: 400 })
        fc.assert(
            fc.property(starts, hours, (start, count) => {
                return schedule.duration(start, schedule.add(start, count * HOUR)) === count * HOUR
            })
        )
    })
})

describe('holidays', () => {
    const thanksgiving = {
        ...holiday('20261126'),
        repeat_type: 'yearly',
        yearly_type: 'float',
        float_week: '4',
        float_day: '5',
        month: '11',
    }

    it('take a day out once', () => {
        const schedule = aSchedule([WEEKDAYS_8_TO_17, holiday('20261225')])
        expect(local(schedule.add(at('2026-12-24 16:00:00'), 2 * HOUR))).toBe('2026-12-28 09:00:00')
        expect(schedule.contains(at('2029-12-25 12:00:00'))).toBe(true)
    })

    it('float to the fourth Thursday of November', () => {
        const schedule = aSchedule([WEEKDAYS_8_TO_17, thanksgiving])
        expect(
            ['2026-11-26', '2027-11-25', '2028-11-23'].map((day) => schedule.contains(at(`${day} 12:00:00`)))
        ).toEqual([false, false, false])
        expect(schedule.contains(at('2027-11-26 12:00:00'))).toBe(true)
    })

    it('float to the last Monday of May', () => {
        const memorialDay = {
            ...thanksgiving,
            start_date_time: '20260525T000000',
            end_date_time: '20260525T235959',
            float_week: '5',
            float_day: '2',
            month: '5',
        }
        const schedule = aSchedule([WEEKDAYS_8_TO_17, memorialDay])
        expect(schedule.contains(at('2027-05-31 12:00:00'))).toBe(false)
        expect(schedule.contains(at('2027-05-24 12:00:00'))).toBe(true)
    })

    it('come every year until they end', () => {
        const newYear = { ...holiday('20260101'), repeat_type: 'yearly', yearly_type: 'doy', repeat_until: '20280101' }
        const schedule = aSchedule([WEEKDAYS_8_TO_17, newYear])
        expect(['2027', '2029'].map((year) => schedule.contains(at(`${year}-01-01 12:00:00`)))).toEqual([false, true])
    })

    it('begin with their first occurrence', () => {
        const july = { ...holiday('20270706'), repeat_type: 'yearly', yearly_type: 'doy' }
        expect(aSchedule([WEEKDAYS_8_TO_17, july]).contains(at('2026-07-06 12:00:00'))).toBe(true)
    })

    it('may last for weeks', () => {
        const closure = { ...holiday('20261221'), end_date_time: '20270103T235959' }
        const schedule = aSchedule([WEEKDAYS_8_TO_17, closure])
        expect(local(schedule.add(at('2026-12-18 16:00:00'), 2 * HOUR))).toBe('2027-01-04 09:00:00')
    })
})

describe('repetitions', () => {
    const span = (start: string, end: string, more: Record<string, string>) =>
        aSchedule([{ start_date_time: start, end_date_time: end, ...more }])
    const openDays = (schedule: ReturnType<typeof aSchedule>, from: string, days: number) =>
        Array.from({ length: days }, (_unused, day) => at(`${from} 12:00:00`) + day * 24 * HOUR)
            .filter((noon) => schedule.contains(noon))
            .map((noon) => local(noon).slice(0, 10))

    it('every other day', () => {
        const schedule = span('20260105T080000', '20260105T170000', { repeat_type: 'daily', repeat_count: '2' })
        expect(openDays(schedule, '2026-01-04', 6)).toEqual(['2026-01-05', '2026-01-07', '2026-01-09'])
    })

    it('on named days of every other week', () => {
        const schedule = span('20260105T080000', '20260105T170000', {
            repeat_type: 'weekly',
            repeat_count: '2',
            days_of_week: '27',
        })
        expect(openDays(schedule, '2026-01-05', 16)).toEqual(['2026-01-06', '2026-01-11', '2026-01-20'])
    })

    it('on the weekday it began with', () => {
        const schedule = span('20260107T080000', '20260107T170000', { repeat_type: 'weekly' })
        expect(openDays(schedule, '2026-01-05', 14)).toEqual(['2026-01-07', '2026-01-14'])
    })

    it.each([
        ['dom', '20260115', ['2026-01-15', '2026-02-15', '2026-03-15']],
        ['ldom', '20260131', ['2026-01-31', '2026-02-28', '2026-03-31']],
        ['dow', '20121105', ['2026-01-05', '2026-02-02', '2026-03-02']],
        ['dow', '20121129', ['2026-01-29', '2026-02-26', '2026-03-26']],
        ['ldow', '20121126', ['2026-01-26', '2026-02-23', '2026-03-30']],
    ])('monthly of type %s from %s', (monthlyType, start, days) => {
        const schedule = span(`${start}T080000`, `${start}T170000`, {
            repeat_type: 'monthly',
            monthly_type: monthlyType,
        })
        expect(openDays(schedule, '2026-01-01', 90)).toEqual(days)
    })

    it('over midnight', () => {
        const schedule = span('20260105T220000', '20260106T060000', { repeat_type: 'daily' })
        expect(
            ['21:59:59', '22:00:00', '05:59:59', '06:00:00'].map((time) => schedule.contains(at(`2026-02-01 ${time}`)))
        ).toEqual([false, true, true, false])
    })

    it('around the clock lose and gain an hour with the clocks', () => {
        const schedule = span('20260101T000000', '20260101T235959', { repeat_type: 'daily', all_day: '1' })
        expect(schedule.duration(at('2026-03-08 00:00:00'), at('2026-03-09 00:00:00'))).toBe(23 * HOUR)
        expect(schedule.duration(at('2026-11-01 00:00:00'), at('2026-11-02 00:00:00'))).toBe(25 * HOUR)
    })

    it('that do not exist are refused', () => {
        expect(() =>
            span('20260105T080000', '20260105T170000', { repeat_type: 'hourly' }).contains(at('2026-01-05 12:00:00'))
        ).toThrow("The schedule repetition 'hourly' is not emulated")
    })
})

describe('a schedule without open time', () => {
    it('never opens and adds nothing', () => {
        const schedule = aSchedule([holiday('20260101')])
        expect(schedule.nextOpen(at('2026-01-01 00:00:00'))).toBeNull()
        expect(() => schedule.add(at('2026-01-01 00:00:00'), HOUR)).toThrow(
            "The schedule 'test schedule' has too little open time"
        )
    })

    it('is invalid without any entry', () => {
        expect(aSchedule([]).isValid).toBe(false)
        expect(aSchedule([WEEKDAYS_8_TO_17]).isValid).toBe(true)
    })
})

describe('an entry fixed to UTC', () => {
    it('does not move with the zone', () => {
        const schedule = aSchedule([
            { start_date_time: '20260105T080000Z', end_date_time: '20260105T090000Z', repeat_type: 'daily' },
        ])
        expect(schedule.contains(Date.UTC(2026, 6, 1, 8, 30))).toBe(true)
        expect(schedule.contains(at('2026-07-01 08:30:00'))).toBe(false)
    })
})
