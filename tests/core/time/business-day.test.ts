import fc from 'fast-check'
import {
    addBusinessDays,
    businessDayFrom,
    isBusinessDay,
    previousBusinessDay,
} from '../../../src/server/core/time/business-day'
import {
    addDays,
    type CalendarDate,
    calendarDate,
    dateOf,
    daysBetween,
    weekday,
} from '../../../src/server/core/time/calendar'

/** Closed weekdays of the state's offices around Thanksgiving and Christmas 2026 (Gov. Code 19853). */
const HOLIDAYS = ['2026-11-11', '2026-11-26', '2026-11-27', '2026-12-25', '2027-01-01', '2027-01-18']

const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => dateOf(date.getTime()))
const closed = fc.array(day, { maxLength: 20 })

describe('business days', () => {
    it.each<[CalendarDate, boolean]>([
        ['2026-11-25', true],
        ['2026-11-26', false],
        ['2026-11-27', false],
        ['2026-11-28', false],
        ['2026-11-29', false],
        ['2026-11-30', true],
    ])('%s: %s', (date, expected) => {
        expect(isBusinessDay(date, HOLIDAYS)).toBe(expected)
    })

    it.each<[CalendarDate, number, CalendarDate]>([
        ['2026-11-20', 5, '2026-12-01'], // across Thanksgiving
        ['2026-11-25', 1, '2026-11-30'],
        ['2026-11-28', 1, '2026-11-30'], // from a Saturday
        ['2026-11-30', -1, '2026-11-25'],
        ['2026-12-24', 1, '2026-12-28'],
        ['2026-11-26', 0, '2026-11-26'],
    ])('%s and %i business days is %s', (from, days, expected) => {
        expect(addBusinessDays(from, days, HOLIDAYS)).toBe(expected)
    })

    it('find the one before and the one from a day on', () => {
        expect(previousBusinessDay('2026-11-30', HOLIDAYS)).toBe('2026-11-25')
        expect(businessDayFrom('2026-11-26', HOLIDAYS)).toBe('2026-11-30')
        expect(businessDayFrom('2026-11-25', HOLIDAYS)).toBe('2026-11-25')
    })

    it('are always reached by adding at least one', () => {
        fc.assert(
            fc.property(day, fc.integer({ min: 1, max: 60 }), closed, (from, days, holidays) =>
                isBusinessDay(addBusinessDays(from, days, holidays), holidays)
            )
        )
    })

    it('add up: first some, then more', () => {
        fc.assert(
            fc.property(
                day,
                fc.integer({ min: 0, max: 40 }),
                fc.integer({ min: 0, max: 40 }),
                closed,
                (from, a, b, holidays) => {
                    expect(addBusinessDays(addBusinessDays(from, a, holidays), b, holidays)).toBe(
                        addBusinessDays(from, a + b, holidays)
                    )
                }
            )
        )
    })

    it('go back the way they came', () => {
        fc.assert(
            fc.property(day, fc.integer({ min: 1, max: 40 }), closed, (from, days, holidays) => {
                const start = businessDayFrom(from, holidays)
                expect(addBusinessDays(addBusinessDays(start, days, holidays), -days, holidays)).toBe(start)
            })
        )
    })

    it('skip exactly the closed days', () => {
        fc.assert(
            fc.property(day, fc.integer({ min: 1, max: 40 }), closed, (from, days, holidays) => {
                const end = addBusinessDays(from, days, holidays)
                let counted = 0
                for (let date = addDays(from, 1); date <= end; date = addDays(date, 1))
                    if (isBusinessDay(date, holidays)) counted++
                expect(counted).toBe(days)
            })
        )
    })
})

describe('calendar days', () => {
    it.each([
        ['2028-02-29', true],
        ['2027-02-29', false],
        ['2027-02-30', false],
        ['2027-13-01', false],
        ['2027-00-10', false],
        ['2027-1-01', false],
        ['2027-01-01 ', false],
        ['0001-01-01', true],
        ['', false],
    ])('%s exists: %s', (text, exists) => {
        expect(calendarDate(text)).toBe(exists ? text : null)
    })

    it('are added and counted across months, leap days and daylight saving', () => {
        expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
        expect(addDays('2027-01-01', -1)).toBe('2026-12-31')
        expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31)
        expect(daysBetween('2026-04-01', '2026-03-01')).toBe(-31)
        expect(weekday('2026-11-22')).toBe(0)
    })

    it('counted back give what was added', () => {
        fc.assert(
            fc.property(
                day,
                fc.integer({ min: -5000, max: 5000 }),
                (from, days) => daysBetween(from, addDays(from, days)) === days
            )
        )
    })
})
