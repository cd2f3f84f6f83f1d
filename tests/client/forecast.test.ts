import { attainmentByMonth, byAge, monthsUpTo, shareOf } from '../../src/client/model/attainment'
import { coverageOf } from '../../src/client/model/coverage'
import { byHand, policyMarks, quarterOf, renewalsByQuarter } from '../../src/client/model/forecast'
import { type LifespanPolicy } from '../../src/server/core/lifespan/policy'
import { type DelegatedAdmin } from '../../src/client/services/access'
import { type Certificate } from '../../src/client/services/certificates'
import { type Task } from '../../src/client/services/queue'
import { type Outcome } from '../../src/client/services/service-levels'

const NOON = Date.parse('2026-11-20T12:00:00-08:00')

function aPolicy(issuedFrom: LifespanPolicy['issuedFrom'], days: number): LifespanPolicy {
    return {
        id: issuedFrom,
        certificateType: 'tls',
        issuedFrom,
        maxValidityDays: days,
        caMaxValidityDays: null,
        domainEvidenceDays: null,
        caDomainEvidenceDays: null,
        identityDays: null,
    }
}

const POLICIES = [aPolicy('2026-03-15', 200), aPolicy('2027-03-15', 100), aPolicy('2029-03-15', 47)]

describe('the forecast of renewals', () => {
    const certificate = {
        status: 'active',
        kind: 'single',
        expiresAt: Date.parse('2027-03-01T01:00:00Z'),
        renewableFrom: Date.parse('2027-01-10T12:00:00Z'),
    } as Certificate
    const quarters = renewalsByQuarter([certificate], POLICIES, NOON, 2031)
    const yearly = (year: string) =>
        quarters.filter(({ name }) => name.startsWith(year)).reduce((sum, { renewals }) => sum + renewals, 0)

    it('counts from the present quarter to the end of the last year', () => {
        expect(quarters[0].name).toBe('2026 Q4')
        expect(quarters[quarters.length - 1].name).toBe('2031 Q4')
        expect(quarters).toHaveLength(21)
    })

    it('renews more often as lives become shorter', () => {
        expect(yearly('2026')).toBe(0)
        expect(yearly('2028')).toBeGreaterThanOrEqual(5)
        expect(yearly('2030')).toBeGreaterThanOrEqual(11)
    })

    it('leaves out what is no longer in use', () => {
        const replaced = { ...certificate, status: 'replaced' } as Certificate
        expect(renewalsByQuarter([replaced], POLICIES, NOON, 2031).every(({ renewals }) => renewals === 0)).toBe(true)
    })

    it('takes the automated share off the work by hand', () => {
        const quarter = { name: '2030 Q1', from: '2030-01-01', renewals: 10 } as const
        expect(byHand(quarter, { automated: 0.8, hoursEach: 1 })).toBe(2)
    })

    it('marks the days on which lives become shorter', () => {
        expect(policyMarks(POLICIES, quarters, 2031).map(({ day }) => day)).toEqual(['2027-03-15', '2029-03-15'])
    })

    it.each([
        ['2027-03-31', '2027 Q1'],
        ['2027-04-01', '2027 Q2'],
        ['2027-12-31', '2027 Q4'],
    ] as const)('puts %s into %s', (day, quarter) => expect(quarterOf(day)).toBe(quarter))
})

describe('the coverage of a department', () => {
    const person = { status: 'active', shared: false } as DelegatedAdmin
    it.each([
        ['nobody', [], 'none'],
        ['one who is not active yet', [{ ...person, status: 'provisioned' }], 'none'],
        ['one person alone', [person], 'single'],
        ['two people', [person, person], 'covered'],
        ['a shared account', [{ ...person, shared: true }], 'covered'],
    ])('with %s', (_who, admins, coverage) => expect(coverageOf(admins)).toBe(coverage))
})

describe('the attainment of objectives', () => {
    it('counts what was done in each of the last months, by Pacific days', () => {
        const done = (iso: string, breached: boolean) => ({ endedAt: Date.parse(iso), breached }) as Outcome
        const months = attainmentByMonth(
            [done('2026-11-01T06:30:00Z', false), done('2026-11-02T20:00:00Z', true)],
            NOON,
            2
        )
        expect(months.map(({ month, outcomes, kept }) => [month, outcomes.length, kept])).toEqual([
            ['2026-10', 1, 1],
            ['2026-11', 1, 0],
        ])
        expect(shareOf(months[0])).toBe(1)
        expect(shareOf({ outcomes: [], kept: 0 })).toBeNull()
    })

    it('goes back over the turn of the year', () => {
        expect(monthsUpTo('2027-01-31', 3)).toEqual(['2026-11', '2026-12', '2027-01'])
    })

    it('puts a task into one age group, the bound included', () => {
        const opened = (days: number) => ({ openedAt: NOON - days * 86_400_000 }) as Task
        const groups = byAge([opened(0), opened(2), opened(3), opened(20), opened(21)], NOON)
        expect(groups.map(({ tasks }) => tasks.length)).toEqual([2, 1, 0, 1, 1])
    })
})
