import * as fc from 'fast-check'
import { type CertificateLife, renewalWindow } from '../../../src/server/core/renewal/window'
import { startOfPacificDay } from '../../../src/server/core/renewal/pacific-day'
import { addBusinessDays, businessDayFrom, isBusinessDay } from '../../../src/server/core/time/business-day'
import { addDays, type CalendarDate, DAY_MS, daysBetween } from '../../../src/server/core/time/calendar'
import { expiresAt } from '../../../src/server/core/time/expiry'
import { pacificDate } from '../../../src/server/core/time/pacific'
import { HOLIDAYS } from '../../support/holidays'

const RULES = { objectiveBusinessDays: 10, installBufferDays: 5, holidays: HOLIDAYS }

/** A certificate that is issued at midnight UTC and ends at the last second of a day, as Sectigo's do. */
function life(issuedOn: string, days: number): CertificateLife {
    const notBefore = Date.parse(`${issuedOn}T00:00:00Z`)
    const notAfter = notBefore + days * DAY_MS - 1000
    return { notBefore, notAfter, expiresAt: expiresAt(notAfter) }
}

describe('renewal window', () => {
    it.each([
        // life, renewable from, start by, too late after: a third of a long life, CDT's objective in a short one
        ['2026-05-01', 398, '2027-01-21', '2027-05-13', '2027-05-17'],
        ['2026-05-01', 200, '2026-09-11', '2026-10-27', '2026-10-29'],
        ['2026-05-01', 199, '2026-09-10', '2026-10-26', '2026-10-29'],
        ['2027-05-03', 100, '2027-07-08', '2027-07-21', '2027-07-26'],
        ['2027-05-03', 99, '2027-07-07', '2027-07-20', '2027-07-23'],
        ['2029-05-01', 47, '2029-05-24', '2029-05-24', '2029-06-01'],
        ['2029-05-01', 46, '2029-05-24', '2029-05-24', '2029-05-31'],
    ])(
        'of a certificate of %s and %i days opens on %s, is to be started by %s, is late for CDT after %s',
        (issuedOn, days, from, startBy, tooLate) => {
            const window = renewalWindow(life(issuedOn, days), RULES)
            expect([pacificDate(window.renewableFrom), window.startBy, window.tooLateAfter]).toEqual([
                from,
                startBy,
                tooLate,
            ])
        }
    )

    it('opens a third of the life before the expiry when the objective takes less', () => {
        const certificate = life('2026-05-01', 198)
        const usable = certificate.expiresAt - certificate.notBefore
        expect(renewalWindow(certificate, RULES).lengthDays).toBeCloseTo(usable / 3 / DAY_MS, 3)
    })

    it('opens early enough for the objective and the installation when a third of the life is too short', () => {
        const window = renewalWindow(life('2029-05-01', 46), RULES)
        expect(window.lengthDays).toBeGreaterThan(46 / 3)
        expect(window.renewableFrom).toBe(startOfPacificDay(window.startBy))
    })

    it('never takes more than two thirds of the life', () => {
        const certificate = life('2026-05-01', 20)
        const usable = (certificate.expiresAt - certificate.notBefore) / DAY_MS
        expect(renewalWindow(certificate, RULES).lengthDays).toBeCloseTo((usable * 2) / 3, 3)
    })

    it('wants the start a week before the expiry at the latest, even where the objective takes less (N2)', () => {
        const quick = { ...RULES, objectiveBusinessDays: 1, installBufferDays: 0 }
        // Expires on Sunday 2026-11-15 at 15:59:59; a week before is Sunday the 8th, the business day before it Friday the 6th.
        expect(renewalWindow(life('2026-05-01', 199), quick).startBy).toBe('2026-11-06')
    })

    it('skips the two days of Thanksgiving when it counts the objective back', () => {
        // Expires on Tuesday 2026-12-08: ten business days before Monday the 7th, without November 26 and 27.
        expect(renewalWindow(life('2026-06-01', 191), RULES).tooLateAfter).toBe('2026-11-19')
    })

    it('has no empty hole where the clocks change', () => {
        for (const issuedOn of ['2026-10-20', '2026-10-31', '2026-11-01', '2027-03-13', '2027-03-14']) {
            const window = renewalWindow(life(issuedOn, 46), RULES)
            expect(window.renewableFrom).toBe(startOfPacificDay(window.startBy))
        }
    })
})

describe('every renewal window from 2026 to 2031', () => {
    const lives = fc
        .record({
            notBefore: fc.integer({
                min: Date.parse('2026-01-01T00:00:00Z') / 1000,
                max: Date.parse('2030-11-20T00:00:00Z') / 1000,
            }),
            days: fc.oneof(fc.integer({ min: 1, max: 398 }), fc.constantFrom(1, 2, 46, 47, 99, 100, 199, 200, 398)),
            seconds: fc.constantFrom(0, -1, 1, 43_200),
        })
        .map(({ notBefore, days, seconds }): CertificateLife => {
            const notAfter = (notBefore + days * 86_400 + (days === 1 ? 0 : seconds)) * 1000
            return { notBefore: notBefore * 1000, notAfter, expiresAt: expiresAt(notAfter) }
        })

    it('lies inside the life and takes at most two thirds of it', () => {
        fc.assert(
            fc.property(lives, (certificate) => {
                const window = renewalWindow(certificate, RULES)
                const usable = Math.max(0, certificate.expiresAt - certificate.notBefore)
                expect(window.renewableFrom).toBeGreaterThanOrEqual(certificate.notBefore)
                expect(window.renewableFrom).toBeLessThanOrEqual(Math.max(certificate.expiresAt, certificate.notBefore))
                expect(certificate.expiresAt - window.renewableFrom).toBeLessThanOrEqual((usable * 2) / 3)
            }),
            { numRuns: 2000 }
        )
    })

    it('takes at least a third of the life', () => {
        fc.assert(
            fc.property(lives, (certificate) => {
                const usable = Math.max(0, certificate.expiresAt - certificate.notBefore)
                const { lengthDays } = renewalWindow(certificate, RULES)
                expect(lengthDays * DAY_MS).toBeGreaterThanOrEqual(usable / 3 - 1000)
            }),
            { numRuns: 1000 }
        )
    })

    it('names a business day to start by, in the window, unless the rest of the life has none', () => {
        fc.assert(
            fc.property(lives, (certificate) => {
                const { renewableFrom, startBy } = renewalWindow(certificate, RULES)
                const opensOn = pacificDate(renewableFrom)
                const expiresOn = pacificDate(certificate.expiresAt)
                expect(startBy >= opensOn && startBy <= expiresOn).toBe(true)
                expect(isBusinessDay(startBy, HOLIDAYS) || !hasBusinessDay(opensOn, expiresOn)).toBe(true)
            }),
            { numRuns: 2000 }
        )
    })

    it('leaves the ten business days and the time to install after the start wherever the window can hold them', () => {
        fc.assert(
            fc.property(lives, (certificate) => {
                const { renewableFrom, startBy } = renewalWindow(certificate, RULES)
                const expiresOn = pacificDate(certificate.expiresAt)
                const cut = startBy <= businessDayFrom(pacificDate(renewableFrom), HOLIDAYS)
                const done = addDays(addBusinessDays(startBy, 10, HOLIDAYS), RULES.installBufferDays)
                expect(cut || done < expiresOn).toBe(true)
                expect(cut || daysBetween(startBy, expiresOn) >= 7).toBe(true)
            }),
            { numRuns: 2000 }
        )
    })

    it('is late for CDT exactly when ten business days no longer end before the expiry', () => {
        fc.assert(
            fc.property(lives, (certificate) => {
                const { tooLateAfter } = renewalWindow(certificate, RULES)
                const expiresOn = pacificDate(certificate.expiresAt)
                const next = addBusinessDays(tooLateAfter, 1, HOLIDAYS)
                expect(addBusinessDays(tooLateAfter, 10, HOLIDAYS) < expiresOn).toBe(true)
                expect(addBusinessDays(next, 10, HOLIDAYS) >= expiresOn).toBe(true)
            }),
            { numRuns: 1000 }
        )
    })

    function hasBusinessDay(from: CalendarDate, to: CalendarDate): boolean {
        for (let day = from; day <= to; day = addDays(day, 1)) if (isBusinessDay(day, HOLIDAYS)) return true
        return false
    }
})
