import { durationDisplay, durationValue, parseDuration } from '../../../src/local-instance/time/duration-text'
import {
    durationFromGlide,
    durationToGlide,
    fromGlide,
    readLocal,
    toGlide,
} from '../../../src/local-instance/time/format'
import { formatPattern, parsePattern } from '../../../src/local-instance/time/pattern'

const HOUR = 3_600_000

describe('internal texts', () => {
    it('cut fractions of a second off', () => {
        expect(toGlide(Date.UTC(2026, 10, 21, 22, 0, 0, 999))).toBe('2026-11-21 22:00:00')
    })

    it('may lack the time of day', () => {
        expect(fromGlide('2026-11-21')).toBe(Date.UTC(2026, 10, 21))
    })

    it.each(['2026-02-29 00:00:00', '2026-13-01', '2026-11-21 24:00:00', '21.11.2026', ''])(
        'do not include %p',
        (text) => {
            expect(readLocal(text)).toBeNull()
            expect(() => fromGlide(text)).toThrow('Not a date and time')
        }
    )

    it('write a duration as the moment that far behind 1970', () => {
        expect(durationToGlide(45 * HOUR)).toBe('1970-01-02 21:00:00')
        expect(durationFromGlide('1970-01-04 18:00:00')).toBe(90 * HOUR)
    })
})

describe('durations', () => {
    it.each([
        [0, '0 Seconds', '00:00:00'],
        [1000, '1 Second', '00:00:01'],
        [25 * HOUR, '1 Day 1 Hour', '1 01:00:00'],
        [-90 * 60_000, '-1 Hour 30 Minutes', '-01:30:00'],
    ])('of %s ms read %p and %p', (ms, display, value) => {
        expect(durationDisplay(ms)).toBe(display)
        expect(durationValue(ms)).toBe(value)
        expect(parseDuration(value)).toBe(ms)
    })
})

describe('date patterns', () => {
    const evening = { year: 2026, month: 3, day: 7, hour: 18, minute: 5, second: 9 }

    it.each([
        ['yyyy-MM-dd HH:mm:ss', '2026-03-07 18:05:09'],
        ["EEEE, d MMM yy 'at' h:mm a", 'Saturday, 7 Mar 26 at 6:05 PM'],
        ['dd/MM/yyyy hh:mm:ss a', '07/03/2026 06:05:09 PM'],
    ])('%s writes %s', (pattern, text) => {
        expect(formatPattern(evening, pattern)).toBe(text)
    })

    it('read what they write', () => {
        const pattern = 'dd.MM.yyyy hh.mm.ss a'
        expect(parsePattern(formatPattern(evening, pattern), pattern)).toEqual(evening)
    })

    it('read midnight and noon of a twelve hour clock', () => {
        expect(parsePattern('12:00 AM', 'hh:mm a')?.hour).toBe(0)
        expect(parsePattern('12:00 PM', 'hh:mm a')?.hour).toBe(12)
    })

    it('read nothing that goes on behind their end', () => {
        expect(parsePattern('2026-03-07 18:05', 'yyyy-MM-dd')).toBeNull()
    })

    it('refuse a letter they do not know', () => {
        expect(() => formatPattern(evening, 'GG')).toThrow(
            "Date pattern letter 'GG' is not emulated by the local instance"
        )
    })
})
