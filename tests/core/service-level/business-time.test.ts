import * as fc from 'fast-check'
import { addBusinessMinutes, businessMinutesBetween } from '../../../src/server/core/service-level/business-time'
import { deadlinesAfterPause, deadlinesFrom } from '../../../src/server/core/service-level/promise'
import { HOLIDAYS } from '../../support/holidays'

const MINUTE = 60_000
const zone = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/Los_Angeles',
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
})
const closed = new Set<string>(HOLIDAYS)

/** The second opinion: walks minute by minute through the zone data of the runtime, with no arithmetic of ours. */
const openHours = new Map<number, boolean>()
function isOpen(ms: number): boolean {
    const hour = Math.floor(ms / 3_600_000)
    const known = openHours.get(hour)
    if (known !== undefined) return known
    const part = Object.fromEntries(zone.formatToParts(ms).map(({ type, value }) => [type, value]))
    const open =
        part.weekday !== 'Sat' &&
        part.weekday !== 'Sun' &&
        !closed.has(`${part.year}-${part.month}-${part.day}`) &&
        Number(part.hour) >= 8 &&
        Number(part.hour) < 17
    openHours.set(hour, open)
    return open
}

function walkedMinutes(start: number, end: number): number {
    let minutes = 0
    for (let at = start; at < end; at += MINUTE) if (isOpen(at)) minutes++
    return minutes
}

function walkedEnd(start: number, minutes: number): number {
    let at = start
    for (let left = minutes; left > 0; at += MINUTE) if (isOpen(at)) left--
    return at
}

/** Pacific wall-clock time, standard or daylight as named. */
const pst = (text: string) => Date.parse(`${text}:00-08:00`)
const pdt = (text: string) => Date.parse(`${text}:00-07:00`)

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

describe('the promise for a task', () => {
    const promise = { targetMinutes: 45 * 60, objectiveMinutes: 90 * 60 }

    it('is five and ten business days from the last approval, holidays left out', () => {
        const { targetAt, objectiveAt } = deadlinesFrom(pst('2026-11-20T16:30'), promise, HOLIDAYS)
        // Monday to Wednesday, then Monday the 30th and Tuesday, at half past four; five more business days after that.
        expect(new Date(targetAt)).toEqual(new Date(pst('2026-12-01T16:30')))
        expect(new Date(objectiveAt)).toEqual(new Date(pst('2026-12-08T16:30')))
    })

    it('moves by the business time that CDT waited, and by no more (T6)', () => {
        const before = deadlinesFrom(pst('2026-12-01T10:00'), promise, HOLIDAYS)
        const after = deadlinesAfterPause(before, pst('2026-12-02T16:00'), pst('2026-12-03T20:00'), HOLIDAYS)
        expect(new Date(before.targetAt)).toEqual(new Date(pst('2026-12-08T10:00')))
        // One hour on Wednesday and the nine of Thursday.
        expect(new Date(after.targetAt)).toEqual(new Date(pst('2026-12-09T11:00')))
    })

    it('does not move for a wait outside business hours', () => {
        const before = deadlinesFrom(pst('2026-12-01T10:00'), promise, HOLIDAYS)
        const after = deadlinesAfterPause(before, pst('2026-12-04T17:00'), pst('2026-12-07T08:00'), HOLIDAYS)
        expect(after).toEqual(before)
    })
})
