import * as fc from 'fast-check'
import { addBusinessMinutes, businessMinutesBetween } from '../../../src/server/core/service-level/business-time'
import { HOLIDAYS, STATE_HOLIDAYS } from '../../support/holidays'
import { pdt, pst, walkedEnd, walkedMinutes } from './business-clock'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

describe('business time', () => {
    it.each([
        ['within a day', pst('2026-11-23T09:00'), 60, pst('2026-11-23T10:00')],
        ['up to the close of business', pst('2026-11-23T16:00'), 60, pst('2026-11-23T17:00')],
        ['over the night', pst('2026-11-23T16:00'), 61, pst('2026-11-24T08:01')],
        ['from before opening', pst('2026-11-23T05:00'), 30, pst('2026-11-23T08:30')],
        ['from after closing', pst('2026-11-23T18:00'), 30, pst('2026-11-24T08:30')],
        ['from exactly 17:00', pst('2026-11-23T17:00'), 1, pst('2026-11-24T08:01')],
        ['over a weekend', pst('2026-11-20T16:30'), 60, pst('2026-11-23T08:30')],
        ['over Thanksgiving and the day after', pst('2026-11-25T16:30'), 60, pst('2026-11-30T08:30')],
        ['over a Sunday holiday kept on Monday', pdt('2027-07-02T16:00'), 120, pdt('2027-07-06T09:00')],
        ['over Veterans Day kept on Friday', pst('2028-11-09T16:00'), 120, pst('2028-11-13T09:00')],
        ['on the Friday before a Saturday holiday', pdt('2026-07-03T09:00'), 60, pdt('2026-07-03T10:00')],
        ['over the change to daylight time', pst('2027-03-12T16:00'), 120, pdt('2027-03-15T09:00')],
        ['over the change to standard time', pdt('2026-10-30T16:00'), 120, pst('2026-11-02T09:00')],
        ['on Juneteenth, which closes no office', pdt('2026-06-19T09:00'), 60, pdt('2026-06-19T10:00')],
        ["over New Year's Day", pst('2026-12-31T16:30'), 60, pst('2027-01-04T08:30')],
        ['over the third Monday of January', pst('2027-01-15T16:30'), 60, pst('2027-01-19T08:30')],
        ['over the third Monday of February', pst('2027-02-12T16:30'), 60, pst('2027-02-16T08:30')],
        ['over March 31', pdt('2027-03-30T16:30'), 60, pdt('2027-04-01T08:30')],
        ['over the last Monday of May', pdt('2027-05-28T16:30'), 60, pdt('2027-06-01T08:30')],
        ['over the first Monday of September', pdt('2027-09-03T16:30'), 60, pdt('2027-09-07T08:30')],
        ['over Veterans Day in the middle of the week', pst('2026-11-10T16:30'), 60, pst('2026-11-12T08:30')],
        ['over Christmas Day on a Friday', pst('2026-12-24T16:30'), 60, pst('2026-12-28T08:30')],
        ['before Christmas Day on a Saturday', pst('2027-12-24T09:00'), 60, pst('2027-12-24T10:00')],
        ["on the Friday before New Year's Day on a Saturday", pst('2027-12-31T09:00'), 60, pst('2027-12-31T10:00')],
        ['for five business days', pdt('2026-05-21T13:00'), 45 * 60, pdt('2026-05-29T13:00')],
    ])('is added %s', (_case, start, minutes, end) => {
        expect(new Date(addBusinessMinutes(start, minutes, HOLIDAYS))).toEqual(new Date(end))
    })

    it('gives the start back when nothing is added, even out of hours', () => {
        const sunday = pst('2026-11-22T12:00')
        expect(addBusinessMinutes(sunday, 0, HOLIDAYS)).toBe(sunday)
    })

    it('is none at night, on a weekend or on a holiday', () => {
        expect(businessMinutesBetween(pst('2026-11-20T17:00'), pst('2026-11-23T08:00'), HOLIDAYS)).toBe(0)
        expect(businessMinutesBetween(pst('2026-11-25T17:00'), pst('2026-11-30T08:00'), HOLIDAYS)).toBe(0)
    })

    it('is none when the end is not later than the start', () => {
        const noon = pst('2026-11-23T12:00')
        expect(businessMinutesBetween(noon, noon, HOLIDAYS)).toBe(0)
        expect(businessMinutesBetween(noon, noon - MINUTE, HOLIDAYS)).toBe(0)
    })

    const starts = fc
        .integer({ min: Date.parse('2026-01-01T00:00:00Z') / MINUTE, max: Date.parse('2030-11-01T00:00:00Z') / MINUTE })
        .map((minute) => minute * MINUTE)

    it('agrees with a walk minute by minute over random spans from 2026 to 2030', () => {
        fc.assert(
            fc.property(starts, fc.integer({ min: 0, max: 30 * 24 * 60 }), (start, length) => {
                const end = start + length * MINUTE
                expect(businessMinutesBetween(start, end, HOLIDAYS)).toBe(walkedMinutes(start, end))
            }),
            { numRuns: 300 }
        )
    })

    it('ends where a walk minute by minute ends', () => {
        fc.assert(
            fc.property(starts, fc.integer({ min: 1, max: 100 * 60 }), (start, minutes) => {
                expect(addBusinessMinutes(start, minutes, HOLIDAYS)).toBe(walkedEnd(start, minutes))
            }),
            { numRuns: 200 }
        )
    })

    it.each(STATE_HOLIDAYS.map(({ name, actual, observed }) => [actual, name, observed] as const))(
        'around %s (%s) is what a walk finds',
        (actual, _name, observed) => {
            const around = Date.parse(`${observed ?? actual}T00:00:00Z`)
            for (const before of [1, 3]) {
                const start = around - before * DAY + 11 * MINUTE
                const end = around + 5 * DAY + 7 * MINUTE
                expect(businessMinutesBetween(start, end, HOLIDAYS)).toBe(walkedMinutes(start, end))
                expect(addBusinessMinutes(start, 777, HOLIDAYS)).toBe(walkedEnd(start, 777))
            }
        }
    )

    it.each([
        '2026-03-08',
        '2026-11-01',
        '2027-03-14',
        '2027-11-07',
        '2028-03-12',
        '2028-11-05',
        '2029-03-11',
        '2029-11-04',
        '2030-03-10',
        '2030-11-03',
    ])('from any hour around %s, when clocks change, is what a walk finds', (sunday) => {
        const change = Date.parse(`${sunday}T10:00:00Z`)
        for (let hour = -60; hour <= 20; hour += 5) {
            const start = change + hour * 60 * MINUTE
            const end = change + 3 * DAY
            expect(businessMinutesBetween(start, end, HOLIDAYS)).toBe(walkedMinutes(start, end))
            expect(addBusinessMinutes(start, 600, HOLIDAYS)).toBe(walkedEnd(start, 600))
        }
    })

    it('between a start and what was added to it is what was added', () => {
        fc.assert(
            fc.property(starts, fc.integer({ min: 0, max: 200 * 60 }), (start, minutes) => {
                const end = addBusinessMinutes(start, minutes, HOLIDAYS)
                expect(businessMinutesBetween(start, end, HOLIDAYS)).toBe(minutes)
            }),
            { numRuns: 500 }
        )
    })
})
