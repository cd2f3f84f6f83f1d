import { fromGlide } from '../../../src/local-instance/time/format'
import { dateGenerate, relativeDates } from '../../../src/local-instance/time/relative'

/** Saturday, 21 November 2026, 14:00:05 in Sacramento. */
const at = (text: string) => relativeDates(fromGlide(text), 'US/Pacific')
const november = at('2026-11-21 22:00:05')

describe('date functions of gs', () => {
    it.each([
        ['beginningOfToday', '2026-11-21 08:00:00'],
        ['endOfToday', '2026-11-22 07:59:59'],
        ['beginningOfThisWeek', '2026-11-16 08:00:00'],
        ['endOfThisMonth', '2026-12-01 07:59:59'],
        ['beginningOfThisMonth', '2026-11-01 07:00:00'],
        ['endOfLastMonth', '2026-11-01 06:59:59'],
        ['beginningOfThisQuarter', '2026-10-01 07:00:00'],
        ['endOfThisYear', '2027-01-01 07:59:59'],
        ['endOfCurrentHour', '2026-11-21 22:59:59'],
        ['beginningOfLast30Days', '2026-10-22 07:00:00'],
    ])('%s is %s', (name, text) => {
        expect(november[name]?.()).toBe(text)
    })

    it.each([
        ['daysAgo', 1, '2026-11-20 22:00:05'],
        ['daysAgo', -90, '2027-02-19 22:00:05'],
        ['daysAgoStart', 5, '2026-11-16 08:00:00'],
        ['daysAgoEnd', 0, '2026-11-22 07:59:59'],
        ['hoursAgo', 2, '2026-11-21 20:00:05'],
        ['monthsAgo', 1, '2026-10-21 21:00:05'],
        ['yearsAgo', 1, '2025-11-21 22:00:05'],
    ])('%s(%s) is %s', (name, count, text) => {
        expect(november[name]?.(count)).toBe(text)
    })

    it('keep the time of day over the change of clocks, but count hours as they pass', () => {
        const sunday = at('2026-11-01 18:00:00')
        expect(sunday.daysAgo?.(1)).toBe('2026-10-31 17:00:00')
        expect(sunday.hoursAgo?.(24)).toBe('2026-10-31 18:00:00')
        expect(sunday.endOfToday?.()).toBe('2026-11-02 07:59:59')
    })

    it('know which of the two hours of one name it is', () => {
        expect(at('2026-11-01 08:20:00').beginningOfCurrentHour?.()).toBe('2026-11-01 08:00:00')
        expect(at('2026-11-01 09:20:00').beginningOfCurrentHour?.()).toBe('2026-11-01 09:00:00')
    })

    it('turn a local day into UTC', () => {
        expect(dateGenerate('2026-07-01', 'start', 'US/Pacific')).toBe('2026-07-01 07:00:00')
        expect(dateGenerate('2026-07-01', 'end', 'US/Pacific')).toBe('2026-07-02 06:59:59')
        expect(dateGenerate('2026-07-01', '12:30:00', 'US/Pacific')).toBe('2026-07-01 19:30:00')
    })
})
