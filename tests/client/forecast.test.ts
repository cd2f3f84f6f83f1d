import { byAge, monthsUpTo } from '../../src/client/model/attainment'
import { coverageOf } from '../../src/client/model/coverage'
import { loadOf, peakOf, policyMarks, quarterOf, quartersOf, shareIn } from '../../src/client/model/forecast'
import { percent } from '../../src/client/model/percent'
import { type ForecastMonth } from '../../src/server/core/forecast/forecast'
import { type LifespanPolicy } from '../../src/server/core/lifespan/policy'
import { type DelegatedAdmin } from '../../src/client/services/access'
import { type Task } from '../../src/client/services/queue'

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

function aMonth(month: string, renewalsByHand: number, hours = renewalsByHand): ForecastMonth {
    return { month, renewalsByHand, renewalsAutomated: 1, validations: 2, hours, load: null }
}

describe('the quarters of the forecast', () => {
    const quarters = quartersOf([
        aMonth('2026-12', 3),
        aMonth('2027-01', 4),
        aMonth('2027-03', 5),
        aMonth('2027-04', 9),
    ])

    it('add up their months, and say how many they hold', () => {
        expect(
            quarters.map(({ name, byHand, automated, validations, months }) => [
                name,
                byHand,
                automated,
                validations,
                months,
            ])
        ).toEqual([
            ['2026 Q4', 3, 1, 2, 1],
            ['2027 Q1', 9, 2, 4, 2],
            ['2027 Q2', 9, 1, 2, 1],
        ])
    })

    it('are busiest where the hours are most, the earlier of two', () => {
        expect(peakOf(quarters)?.name).toBe('2027 Q1')
        expect(peakOf([])).toBeNull()
    })

    it('weigh their hours against the hours of the months they hold', () => {
        expect(loadOf(quarters[1], 9)).toBe(0.5)
        expect(loadOf(quarters[1], 0)).toBeNull()
    })

    it('mark the days on which lives become shorter', () => {
        const drawn = quartersOf([aMonth('2026-12', 1), aMonth('2029-04', 1)])
        expect(policyMarks(POLICIES, drawn).map(({ day }) => day)).toEqual(['2027-03-15', '2029-03-15'])
        expect(policyMarks(POLICIES, quarters).map(({ day }) => day)).toEqual(['2027-03-15'])
        expect(policyMarks(POLICIES, [])).toEqual([])
    })

    it.each([
        ['2027-03-31', '2027 Q1'],
        ['2027-04', '2027 Q2'],
        ['2027-12-31', '2027 Q4'],
    ] as const)('hold %s in %s', (day, quarter) => expect(quarterOf(day)).toBe(quarter))
})

describe('the share of automation in an address', () => {
    it.each([
        ['automation=35', 0.35],
        ['', 0],
        ['automation=101', 1],
        ['automation=-1', 0],
        ['automation=much', 0],
    ])('is read from "%s" as %d', (search, share) => expect(shareIn(new URLSearchParams(search))).toBe(share))
})

describe('a percentage', () => {
    it.each([
        [95, '95 %'],
        [94.96, '94.9 %'],
        [0.7 * 100, '70 %'],
        [0, '0 %'],
    ])('of %d reads %s', (value, shown) => expect(percent(value)).toBe(shown))
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

describe('open work', () => {
    it('goes back over the turn of the year', () => {
        expect(monthsUpTo('2027-01-31', 3)).toEqual(['2026-11', '2026-12', '2027-01'])
    })

    it('is in one age group, the bound included', () => {
        const opened = (days: number) => ({ openedAt: NOON - days * 86_400_000 }) as Task
        const groups = byAge([opened(0), opened(2), opened(3), opened(20), opened(21)], NOON)
        expect(groups.map(({ tasks }) => tasks.length)).toEqual([2, 1, 0, 1, 1])
    })

    it('is found again by the query of its group, in Pacific days', () => {
        expect(byAge([], NOON).map(({ query }) => query)).toEqual([
            'active=true^opened_at>=2026-11-18 08:00:00',
            'active=true^opened_at<2026-11-18 08:00:00^opened_at>=2026-11-15 08:00:00',
            'active=true^opened_at<2026-11-15 08:00:00^opened_at>=2026-11-10 08:00:00',
            'active=true^opened_at<2026-11-10 08:00:00^opened_at>=2026-10-31 07:00:00',
            'active=true^opened_at<2026-10-31 07:00:00',
        ])
    })
})
