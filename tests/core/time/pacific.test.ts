import { addDays, type CalendarDate, DAY_MS } from '../../../src/server/core/time/calendar'
import { expiresAt } from '../../../src/server/core/time/expiry'
import { fromGlideUtc, glideUtc } from '../../../src/server/core/time/glide-time'
import { fivePmPacific, pacificDate, pacificOffset } from '../../../src/server/core/time/pacific'

const HOUR_MS = 3_600_000
const utc = (text: string) => Date.parse(text)

/** Node's own zone data, as a second opinion. */
const sacramento = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'America/Los_Angeles',
    dateStyle: 'short',
    timeStyle: 'medium',
})

describe('Pacific time', () => {
    it('agrees with the zone data on the date and on 17:00 of every day from 2007 to 2044', () => {
        for (let date: CalendarDate = '2007-01-01'; date < '2045-01-01'; date = addDays(date, 1)) {
            const ms = fivePmPacific(date)
            const parts = sacramento.format(ms)
            if (parts !== `${date} 17:00:00` || pacificDate(ms) !== date) throw new Error(`${date} became ${parts}`)
        }
    })

    it('agrees with the zone data on every hour around each change', () => {
        for (let year = 2007; year < 2045; year++) {
            for (const month of [2, 10]) {
                for (let ms = Date.UTC(year, month, 1); ms < Date.UTC(year, month, 16); ms += HOUR_MS) {
                    const date = sacramento.format(ms).slice(0, 10)
                    if (pacificDate(ms) !== date)
                        throw new Error(`${glideUtc(ms)} became ${pacificDate(ms)}, not ${date}`)
                }
            }
        }
    })

    it.each([
        ['2027-03-14T09:59:59Z', 8],
        ['2027-03-14T10:00:00Z', 7],
        ['2027-11-07T08:59:59Z', 7],
        ['2027-11-07T09:00:00Z', 8],
    ])('is at %s %i hours behind UTC', (instant, hours) => {
        expect(pacificOffset(utc(instant))).toBe(hours)
    })
})

describe('the expiry of a certificate', () => {
    it.each([
        ['summer: the CA ends it at 16:59:59 Pacific', '2027-07-01T23:59:59Z', '2027-07-01T23:59:59Z'],
        ['winter: the CA ends it at 15:59:59 Pacific', '2027-01-10T23:59:59Z', '2027-01-10T23:59:59Z'],
        ['the service ends it at 17:00 Pacific', '2027-07-02T04:00:00Z', '2027-07-02T00:00:00Z'],
        ['a second before 17:00', '2027-01-11T00:59:59Z', '2027-01-11T00:59:59Z'],
        ['a second after 17:00', '2027-01-11T01:00:01Z', '2027-01-11T01:00:00Z'],
        ['the last second of the Pacific day', '2027-01-11T07:59:59Z', '2027-01-11T01:00:00Z'],
        ['the first second of the next', '2027-01-11T08:00:00Z', '2027-01-11T08:00:00Z'],
    ])('%s', (_what, notAfter, expected) => {
        expect(glideUtc(expiresAt(utc(notAfter)))).toBe(glideUtc(utc(expected)))
    })

    it('is never later than notAfter and less than a day earlier', () => {
        for (let ms = utc('2026-12-01T00:00:00Z'); ms < utc('2027-04-01T00:00:00Z'); ms += 17 * 60_000) {
            const early = ms - expiresAt(ms)
            expect(early >= 0 && early < DAY_MS).toBe(true)
        }
    })
})

describe("the platform's date-time text", () => {
    it('is read and written without loss', () => {
        expect(glideUtc(fromGlideUtc('2026-11-21 21:42:09') ?? NaN)).toBe('2026-11-21 21:42:09')
        expect(fromGlideUtc('1970-01-01 00:00:01')).toBe(1000)
        expect(glideUtc(1999)).toBe('1970-01-01 00:00:01')
    })

    it.each([
        '',
        '2026-11-21',
        '2026-11-21T21:42:09',
        '2026-11-31 00:00:00',
        '2026-11-21 24:00:00',
        '2026-11-21 21:60:00',
        '2026-11-21 21:42:60',
    ])('is not "%s"', (text) => {
        expect(fromGlideUtc(text)).toBeNull()
    })
})
