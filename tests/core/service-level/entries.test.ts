import { durationMinutes } from '../../../src/server/core/service-level/duration'
import { closedDays } from '../../../src/server/core/service-level/holiday-entry'

describe('an entry of the holiday schedule', () => {
    it.each([
        [{ start: '20261126T000000', end: '20261126T235959', repeat: '' }, ['2026-11-26']],
        [{ start: '20261126T000000', end: '20261127T235959', repeat: '' }, ['2026-11-26', '2026-11-27']],
        [{ start: '20261231T000000', end: '20270101T235959', repeat: '' }, ['2026-12-31', '2027-01-01']],
        [{ start: '2026-11-26 00:00:00', end: '2026-11-26 23:59:59', repeat: '' }, ['2026-11-26']],
        [{ start: '20261126', end: '', repeat: '' }, ['2026-11-26']],
    ])('%j closes %j', (entry, days) => {
        expect(closedDays(entry)).toEqual(days)
    })

    it.each([
        [{ start: '20261126T000000', end: '20261126T235959', repeat: 'yearly' }],
        [{ start: '', end: '', repeat: '' }],
        [{ start: '20261332T000000', end: '20261332T235959', repeat: '' }],
    ])('%j is not read', (entry) => {
        expect(closedDays(entry)).toBeNull()
    })
})

it.each([
    ['1970-01-02 21:00:00', 2700],
    ['1970-01-04 18:00:00', 5400],
    ['1970-01-01 00:00:00', 0],
    ['', null],
    ['45', null],
])('a stored duration of %j is %j minutes', (text, minutes) => {
    expect(durationMinutes(text)).toBe(minutes)
})
