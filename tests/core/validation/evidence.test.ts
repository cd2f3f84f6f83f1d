import * as fc from 'fast-check'
import { type LifespanPolicy } from '../../../src/server/core/lifespan/policy'
import { renewalPlan } from '../../../src/server/core/renewal/plan'
import { addDays, type CalendarDate, DAY_MS } from '../../../src/server/core/time/calendar'
import { expiresAt } from '../../../src/server/core/time/expiry'
import { pacificDate } from '../../../src/server/core/time/pacific'
import { type DomainEvidence, domainFaults, identityFaults } from '../../../src/server/core/validation/evidence'
import { domainCycleKey } from '../../../src/server/core/validation/validation-task'
import { HOLIDAYS } from '../../support/holidays'

const policy = (
    issuedFrom: CalendarDate,
    domainEvidenceDays: number | null,
    caDomainEvidenceDays: number | null,
    identityDays: number | null,
    certificateType: 'tls' | 'code_signing' = 'tls'
): LifespanPolicy => ({
    id: issuedFrom,
    certificateType,
    issuedFrom,
    maxValidityDays: 398,
    caMaxValidityDays: null,
    domainEvidenceDays,
    caDomainEvidenceDays,
    identityDays,
})
const RULES = {
    policies: [
        policy('2020-09-01', 398, null, 825),
        policy('2026-03-15', 200, 198, 398),
        policy('2027-03-15', 100, 99, 398),
        policy('2029-03-15', 10, null, 398),
        policy('2020-09-01', null, null, null, 'code_signing'),
    ],
    emailEndsOn: '2028-03-15' as const,
}
const domain: DomainEvidence = {
    id: '0fca6cc782b8ad222355426596326fc6',
    name: 'dmv.ca.gov',
    organization: 'org',
    method: 'cname',
    validatedOn: '2026-11-30',
}
const tls = (on: CalendarDate) => ({ on, kind: 'single' as const })

describe('evidence of domain control', () => {
    it('is judged by the day of the issuance: what is good on the last day of one policy has aged out on the first of the next', () => {
        expect(domainFaults(domain, tls('2027-03-14'), RULES)).toEqual([])
        expect(domainFaults(domain, tls('2027-03-20'), RULES)).toEqual([
            'Renewal on 2027-03-20 will fail: evidence of 2026-11-30 for dmv.ca.gov is then 110 days old, and 99 are allowed.',
        ])
    })

    it.each([
        ['2027-04-01', 99, 0],
        ['2027-04-01', 100, 1],
        ['2029-03-15', 10, 0],
        ['2029-03-15', 11, 1],
        ['2026-03-14', 398, 0],
        ['2026-03-15', 198, 0],
        ['2026-03-15', 199, 1],
    ] as [CalendarDate, number, number][])('on %s with an age of %i days has %i faults', (on, age, faults) => {
        expect(domainFaults({ ...domain, validatedOn: addDays(on, -age) }, tls(on), RULES)).toHaveLength(faults)
    })

    it('by e-mail ends on 2028-03-15, however fresh it is (L2)', () => {
        const byMail = { ...domain, method: 'email', validatedOn: '2028-03-10' as const }
        expect(domainFaults(byMail, tls('2028-03-14'), RULES)).toEqual([])
        expect(domainFaults(byMail, tls('2028-03-15'), RULES)).toEqual([expect.stringMatching(/by e-mail/)])
    })

    it('over HTTP is none for a wildcard (L2)', () => {
        const http = { ...domain, method: 'http' }
        expect(domainFaults(http, tls('2026-12-10'), RULES)).toEqual([])
        expect(domainFaults(http, { on: '2026-12-10', kind: 'wildcard' }, RULES)[0]).toMatch(/wildcard needs .* DNS/)
    })

    it('that is not on record is missing', () => {
        expect(domainFaults({ ...domain, validatedOn: null }, tls('2026-12-10'), RULES)[0]).toMatch(/no validation/)
    })

    it('is not asked for code signing', () => {
        expect(
            domainFaults({ ...domain, validatedOn: null }, { on: '2027-01-01', kind: 'code_signing' }, RULES)
        ).toEqual([])
    })

    it('has a key for each piece of evidence that fits the column', () => {
        expect(domainCycleKey(domain)).not.toBe(domainCycleKey({ ...domain, validatedOn: '2027-02-01' }))
        expect(domainCycleKey(domain).length).toBeLessThanOrEqual(64)
    })
})

describe('the validation of an organization', () => {
    const identity = { id: 'org', name: 'Department of Motor Vehicles', validatedOn: '2026-02-09' as const }
    it('is good for 398 days and no longer', () => {
        expect(identityFaults(identity, tls(addDays('2026-02-09', 398)), RULES)).toEqual([])
        expect(identityFaults(identity, tls(addDays('2026-02-09', 399)), RULES)[0]).toMatch(/399 days ago/)
    })
})

describe('the look at the evidence', () => {
    const rules = { objectiveBusinessDays: 10, installBufferDays: 5, holidays: HOLIDAYS }
    it('comes before the expected issuance, and never so early that what is validated then ages out again', () => {
        fc.assert(
            fc.property(
                fc.integer({ min: 1, max: 398 }),
                fc.integer({ min: Date.parse('2026-01-01') / 1000, max: Date.parse('2030-06-01') / 1000 }),
                fc.constantFrom('cdt' as const, 'delegated_admin' as const),
                (days, start, managedBy) => {
                    const notBefore = start * 1000
                    const notAfter = notBefore + days * DAY_MS - 1000
                    const life = { notBefore, notAfter, expiresAt: expiresAt(notAfter) }
                    const certificate = { status: 'active', windowEndsOn: null, kind: 'single', managedBy } as const
                    const plan = renewalPlan(life, certificate, rules, RULES.policies)
                    expect(plan.evidenceFrom <= plan.issueOn).toBe(true)
                    expect(plan.issueOn >= plan.startBy).toBe(true)
                    expect(plan.issueOn <= pacificDate(life.expiresAt)).toBe(true)
                    const fresh = { ...domain, validatedOn: plan.evidenceFrom }
                    expect(domainFaults(fresh, tls(plan.issueOn), RULES)).toEqual([])
                }
            ),
            { numRuns: 1000 }
        )
    })
})
