import { deletionFaults, policyFaults } from '../../../src/server/core/lifespan/policy-faults'
import { type LifespanPolicy, policyOn } from '../../../src/server/core/lifespan/policy'
import { addDays, type CalendarDate } from '../../../src/server/core/time/calendar'

function rule(issuedFrom: string, days: number, changes: Partial<LifespanPolicy> = {}): LifespanPolicy {
    return {
        id: issuedFrom,
        certificateType: 'tls',
        issuedFrom: issuedFrom as CalendarDate,
        maxValidityDays: days,
        caMaxValidityDays: null,
        domainEvidenceDays: days,
        caDomainEvidenceDays: null,
        identityDays: 398,
        ...changes,
    }
}

const RULES = [
    rule('2026-03-12', 398, { caMaxValidityDays: 199, caDomainEvidenceDays: 198, identityDays: 825 }),
    rule('2029-03-15', 47, { caMaxValidityDays: 46, domainEvidenceDays: 10 }),
    rule('2020-09-01', 398, { identityDays: 825 }),
    rule('2026-03-15', 200, { caMaxValidityDays: 199, caDomainEvidenceDays: 198 }),
    rule('2027-03-15', 100, { caMaxValidityDays: 99 }),
    rule('2026-03-01', 460, { id: 'cs', certificateType: 'code_signing', domainEvidenceDays: null }),
]

describe('the lifespan policy', () => {
    it.each([
        ['2020-09-01', 398, 398, 398],
        ['2026-03-11', 398, 398, 398],
        ['2026-03-12', 199, 398, 198],
        ['2026-03-14', 199, 398, 198],
        ['2026-03-15', 199, 200, 198],
        ['2027-03-14', 199, 200, 198],
        ['2027-03-15', 99, 100, 100],
        ['2029-03-14', 99, 100, 100],
        ['2029-03-15', 46, 47, 10],
        ['2031-12-31', 46, 47, 10],
    ])(
        'lets what is issued on %s live %i days (%i in public), on evidence of at most %i',
        (day, validity, publicly, evidence) => {
            expect(policyOn(RULES, 'tls', day as CalendarDate)).toMatchObject({
                validityDays: validity,
                publicValidityDays: publicly,
                domainEvidenceDays: evidence,
            })
        }
    )

    it('has a schedule of its own for code signing, without domain evidence', () => {
        expect(policyOn(RULES, 'code_signing', '2026-03-01')).toMatchObject({
            validityDays: 460,
            domainEvidenceDays: null,
        })
    })

    it('says nothing about a day before the first rule', () => {
        expect(policyOn(RULES, 'tls', '2020-08-31')).toBeNull()
        expect(policyOn(RULES, 'code_signing', '2026-02-28')).toBeNull()
        expect(policyOn([], 'tls', '2026-02-28')).toBeNull()
    })
})

describe('a change of the lifespan policy', () => {
    const others = RULES.filter(({ issuedFrom }) => issuedFrom !== '2027-03-15')
    const [unchanged] = RULES.filter(({ issuedFrom }) => issuedFrom === '2027-03-15')

    it('is fine when it moves a rule within the schedule or changes numbers', () => {
        expect(policyFaults(unchanged, others, unchanged)).toEqual([])
        expect(
            policyFaults(
                { ...unchanged, issuedFrom: '2027-04-01', maxValidityDays: 90, caMaxValidityDays: 89 },
                others,
                unchanged
            )
        ).toEqual([])
    })

    it('is fine when it adds a rule on a free day, even one that begins on the day of another type', () => {
        expect(policyFaults(rule('2026-03-01', 398), RULES, null)).toEqual([])
    })

    it('is refused when the rule would overlap one that begins on the same day', () => {
        expect(policyFaults(rule('2027-03-15', 90), RULES, null).join()).toMatch(/begins on 2027-03-15 as well/)
    })

    it('is refused when it opens a gap before the first rule', () => {
        const first = RULES[2]
        const rest = RULES.filter((policy) => policy !== first)
        const later = { ...first, issuedFrom: addDays(first.issuedFrom, 1) }
        expect(policyFaults(later, rest, first).join()).toMatch(/issued from 2020-09-01 on would have no rule/)
        expect(policyFaults({ ...first, issuedFrom: addDays(first.issuedFrom, -1) }, rest, first)).toEqual([])
        expect(policyFaults({ ...first, certificateType: 'code_signing' }, rest, first).join()).toMatch(/no rule/)
    })

    it.each([
        [{ maxValidityDays: 0 }, /"Longest validity" must be a whole number/],
        [{ maxValidityDays: Number.NaN }, /"Longest validity" must be a whole number/],
        [{ identityDays: -1 }, /"Reuse of identity validation" must be/],
        [{ caMaxValidityDays: 101 }, /own cap of 101 days is above the limit of 100/],
        [{ caDomainEvidenceDays: 101 }, /cap of 101 days on domain validation is above the limit of 100/],
        [{ domainEvidenceDays: null }, /needed for public TLS/],
    ])('is refused with %j', (changes, message) => {
        expect(policyFaults({ ...unchanged, ...changes }, others, unchanged).join('\n')).toMatch(message)
    })

    it('lets a later rule be deleted and never the first of its type', () => {
        expect(deletionFaults(unchanged, others)).toEqual([])
        const first = RULES[2]
        expect(
            deletionFaults(
                first,
                RULES.filter((policy) => policy !== first)
            ).join()
        ).toMatch(/first rule/)
        expect(deletionFaults(RULES[5], RULES.slice(0, 5)).join()).toMatch(/first rule/)
    })
})
