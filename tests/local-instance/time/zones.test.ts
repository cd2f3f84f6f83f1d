import fc from 'fast-check'
import { fromGlideIn, toGlide, toGlideIn, fromGlide } from '../../../src/local-instance/time/format'
import { isZone, localToUtc, offsetAt, utcToLocal } from '../../../src/local-instance/time/zones'

const HOUR = 3_600_000

describe('time zones', () => {
    it.each([
        ['US/Pacific', '2026-03-08 09:59:59', -8],
        ['US/Pacific', '2026-03-08 10:00:00', -7],
        ['America/Los_Angeles', '2026-11-01 08:59:59', -7],
        ['America/Los_Angeles', '2026-11-01 09:00:00', -8],
        ['PST', '2026-07-01 00:00:00', -7],
        ['Europe/Warsaw', '2026-03-29 00:59:59', 1],
        ['Europe/Warsaw', '2026-03-29 01:00:00', 2],
        ['Asia/Kolkata', '2026-01-01 00:00:00', 5.5],
        ['GMT+02:00', '2026-01-01 00:00:00', 2],
        ['UTC', '2026-01-01 00:00:00', 0],
    ])('in %s at %s UTC clocks differ by %s hours', (zone, instant, hours) => {
        expect(offsetAt(fromGlide(instant), zone)).toBe(hours * HOUR)
    })

    it.each([
        ['the day before the change', '2026-03-07 02:30:00', '2026-03-07 10:30:00'],
        ['the last second before the gap', '2026-03-08 01:59:59', '2026-03-08 09:59:59'],
        ['a time that spring skips, an hour later', '2026-03-08 02:30:00', '2026-03-08 10:30:00'],
        ['the first second behind the gap', '2026-03-08 03:00:00', '2026-03-08 10:00:00'],
        ['before the overlap', '2026-11-01 00:59:59', '2026-11-01 07:59:59'],
        ['a time that autumn has twice, as standard time', '2026-11-01 01:30:00', '2026-11-01 09:30:00'],
        ['behind the overlap', '2026-11-01 02:00:00', '2026-11-01 10:00:00'],
    ])('reads %s', (_what, local, instant) => {
        expect(toGlide(fromGlideIn(local, 'US/Pacific'))).toBe(instant)
    })

    it('reads back what it wrote, but for the hour that autumn has twice', () => {
        const instants = fc
            .integer({ min: Date.UTC(1975, 0), max: Date.UTC(2037, 0) })
            .map((ms) => Math.floor(ms / 1000) * 1000)
        const zones = fc.constantFrom('US/Pacific', 'Europe/Warsaw', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC')
        fc.assert(
            fc.property(instants, zones, (ms, zone) => {
                const back = localToUtc(utcToLocal(ms, zone), zone)
                return back === ms || (back > ms && toGlideIn(back, zone) === toGlideIn(ms, zone))
            })
        )
    })

    it('knows no zone of that name', () => {
        expect(isZone('Mars/Olympus')).toBe(false)
        expect(() => offsetAt(0, 'Mars/Olympus')).toThrow("Unknown time zone: 'Mars/Olympus'")
    })
})
