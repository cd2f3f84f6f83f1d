import * as fc from 'fast-check'
import { forecast, type ForecastCertificate, type ForecastInput } from '../../../src/server/core/forecast/forecast'
import { readQuestion } from '../../../src/server/core/forecast/read'
import { type LifespanPolicy } from '../../../src/server/core/lifespan/policy'
import { type CalendarDate, DAY_MS } from '../../../src/server/core/time/calendar'
import { HOLIDAYS } from '../../support/holidays'

const policy = (issuedFrom: CalendarDate, days: number, evidence = days): LifespanPolicy => ({
    id: issuedFrom,
    certificateType: 'tls',
    issuedFrom,
    maxValidityDays: days,
    caMaxValidityDays: null,
    domainEvidenceDays: evidence,
    caDomainEvidenceDays: null,
    identityDays: 398,
})
const POLICIES = [
    policy('2020-09-01', 398),
    policy('2026-03-15', 200),
    policy('2027-03-15', 100),
    policy('2029-03-15', 47, 10),
]

function certificate(from: string, days: number, changes: Partial<ForecastCertificate> = {}): ForecastCertificate {
    const notBefore = Date.parse(`${from}T00:00:00Z`)
    return { notBefore, notAfter: notBefore + days * DAY_MS - 1000, kind: 'single', automated: false, ...changes }
}

function input(changes: Partial<ForecastInput> = {}): ForecastInput {
    return {
        certificates: [],
        domains: [],
        policies: POLICIES,
        rules: { objectiveBusinessDays: 10, installBufferDays: 5, holidays: HOLIDAYS },
        effort: { hoursPerRenewal: 2, hoursPerValidation: 0.5, hoursPerMonth: 100 },
        from: '2026-11-20',
        until: '2031-01-01',
        automationShare: null,
        ...changes,
    }
}

const renewals = (changes: Partial<ForecastInput>, year: string) =>
    forecast(input(changes))
        .filter(({ month }) => month.startsWith(year))
        .reduce((sum, { renewalsByHand, renewalsAutomated }) => sum + renewalsByHand + renewalsAutomated, 0)

describe('the forecast', () => {
    it('has every month from the first to the last, empty ones too', () => {
        const months = forecast(input()).map(({ month }) => month)
        expect([months[0], months[1], months[months.length - 1], months.length]).toEqual([
            '2026-11',
            '2026-12',
            '2030-12',
            50,
        ])
    })

    it('multiplies renewals as the lives shrink', () => {
        const certificates = [certificate('2026-10-01', 199)]
        expect([
            renewals({ certificates }, '2027'),
            renewals({ certificates }, '2028'),
            renewals({ certificates }, '2030'),
        ]).toEqual([4, 5, 15])
    })

    it('renews at the latest start, for the longest life of that day', () => {
        const [first] = forecast(input({ certificates: [certificate('2026-05-18', 199)] })).filter(
            ({ renewalsByHand }) => renewalsByHand > 0
        )
        expect(first.month).toBe('2026-11')
    })

    it('counts what expired or is overdue as work of today', () => {
        expect(forecast(input({ certificates: [certificate('2026-01-01', 100)] }))[0].renewalsByHand).toBe(1)
    })

    it('weighs the hours against what the queue can give', () => {
        const [month] = forecast(input({ certificates: Array(10).fill(certificate('2026-01-01', 100)) }))
        expect(month).toMatchObject({ hours: 20, load: 0.2 })
        const unknown = input({ effort: { hoursPerRenewal: 2, hoursPerValidation: 1, hoursPerMonth: 0 } })
        expect(forecast(unknown)[0].load).toBeNull()
    })

    it('validates a domain as often as its evidence ages out, the day the limit shrinks included', () => {
        const months = forecast(input({ domains: [{ validatedOn: '2026-11-01' }] }))
        const inYear = (year: string) =>
            months.filter(({ month }) => month.startsWith(year)).reduce((sum, { validations }) => sum + validations, 0)
        expect(months.find(({ validations }) => validations > 0)?.month).toBe('2027-03')
        expect(inYear('2028')).toBeGreaterThanOrEqual(3)
        expect(inYear('2030')).toBeGreaterThanOrEqual(33)
    })

    it('answers what automation would change', () => {
        const certificates = Array(10).fill(certificate('2026-01-01', 100)) as ForecastCertificate[]
        expect(forecast(input({ certificates, automationShare: 0.8 }))[0]).toMatchObject({
            renewalsByHand: 2,
            renewalsAutomated: 8,
        })
        const automated = [certificate('2026-01-01', 100, { automated: true })]
        expect(forecast(input({ certificates: automated }))[0]).toMatchObject({
            renewalsByHand: 0,
            renewalsAutomated: 1,
            hours: 0,
        })
    })

    it('ends for any life, and loses no renewal to automation', () => {
        fc.assert(
            fc.property(
                fc.integer({ min: 1, max: 398 }),
                fc.integer({ min: 0, max: 700 }),
                fc.double({ min: 0, max: 1, noNaN: true }),
                (days, ago, automationShare) => {
                    const from = new Date(Date.parse('2026-11-20') - ago * DAY_MS).toISOString().slice(0, 10)
                    const certificates = Array(100).fill(certificate(from, days)) as ForecastCertificate[]
                    const total = (share: number | null) =>
                        forecast(input({ certificates, automationShare: share })).reduce(
                            (sum, month) => sum + month.renewalsByHand + month.renewalsAutomated,
                            0
                        )
                    expect(Math.abs(total(automationShare) - total(null))).toBeLessThanOrEqual(50)
                }
            ),
            { numRuns: 60 }
        )
    })

    it('of 100,000 certificates costs what their days cost', () => {
        const certificates = Array.from({ length: 100_000 }, (_, index) =>
            certificate(new Date(Date.parse('2026-06-01') + (index % 180) * DAY_MS).toISOString().slice(0, 10), 199)
        )
        const months = forecast(input({ certificates, until: '2032-01-01' }))
        expect(months.reduce((sum, { renewalsByHand }) => sum + renewalsByHand, 0)).toBeGreaterThan(3_000_000)
    })
})

describe('a question for the forecast', () => {
    const read = (parameters: Record<string, string>) => readQuestion((name) => parameters[name] ?? '', '2026-11-20')
    it('is for all until 2031 unless it says otherwise', () => {
        expect(read({})).toEqual({
            ok: true,
            question: { organization: '', until: '2031-12-31', automationShare: null },
        })
        expect(read({ automation_share: '0.5', until: '2027-01-01' })).toMatchObject({
            question: { automationShare: 0.5, until: '2027-01-01' },
        })
    })
    it.each([
        [{ until: '2026-11-20' }],
        [{ until: '2032-01-01' }],
        [{ until: 'soon' }],
        [{ automation_share: '2' }],
        [{ automation_share: 'x' }],
        [{ organization: 'x^ORsys_idISNOTEMPTY' }],
    ])('is refused with %j', (parameters) => {
        expect(read(parameters as Record<string, string>).ok).toBe(false)
    })
})
