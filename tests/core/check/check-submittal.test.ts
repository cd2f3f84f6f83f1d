import { checkHostnames } from '../../../src/server/core/check/check-hostnames'
import { checkSubmittal } from '../../../src/server/core/check/check-submittal'
import { type SubmittalInput } from '../../../src/server/core/check/types'
import { recordedRequest } from '../x509/recorded'

/** Names www.dmv.ca.gov and dmv.ca.gov. */
const csr = recordedRequest('rsa-2048')
/** Names *.dmv.ca.gov and dmv.ca.gov. */
const wildcard = recordedRequest('wildcard')
const dmv = { name: 'dmv.ca.gov', kind: 'third_level' as const, wildcardAllowed: true }

const check = (input: Partial<SubmittalInput>, ctx = {}) =>
    checkSubmittal({ csr: null, additionalNames: [], kind: 'san', ...input }, ctx)
const codes = (input: Partial<SubmittalInput>, ctx = {}) => check(input, ctx).findings.map((finding) => finding.code)

describe('a submittal', () => {
    it('joins the names of the CSR and those wanted besides', () => {
        const checked = check(
            { csr, additionalNames: ['Portal.dmv.ca.gov', 'www.dmv.ca.gov'] },
            { approvedDomains: [dmv] }
        )
        expect(checked).toMatchObject({ verdict: 'accept', findings: [] })
        expect(checked.facts).toMatchObject({
            kind: 'san',
            commonName: 'www.dmv.ca.gov',
            names: ['www.dmv.ca.gov', 'dmv.ca.gov', 'portal.dmv.ca.gov'],
            nameSet: 'dmv.ca.gov,portal.dmv.ca.gov,www.dmv.ca.gov',
            csr: { key: { label: 'RSA 2048' } },
        })
    })

    it('needs no CSR when the department makes it in SCM, but then names', () => {
        expect(check({ additionalNames: ['www.dmv.ca.gov'], kind: 'single' })).toMatchObject({
            verdict: 'accept',
            facts: { commonName: 'www.dmv.ca.gov', csr: null },
        })
        expect(codes({ kind: 'single' })).toEqual(['NO_NAMES'])
        expect(codes({ csr: '' })).toEqual(['EMPTY'])
    })

    it('judges the names wanted besides as strictly as those of the CSR', () => {
        expect(codes({ csr, additionalNames: ['www.example.com'] })).toEqual(['OUTSIDE_ROOTS'])
        expect(codes({ csr, additionalNames: ['a.dot.ca.gov'] }, { approvedDomains: [dmv] })).toEqual([
            'NOT_AUTHORIZED',
        ])
        expect(codes({ csr: recordedRequest('rsa-1024'), additionalNames: ['a.dmv.ca.gov'] })).toEqual([
            'KEY_TOO_SMALL',
            'HOW_TO',
        ])
    })

    it('may have names up to the limit in all', () => {
        const names = (count: number) => Array.from({ length: count }, (_, i) => `h${i}.dmv.ca.gov`)
        expect(codes({ csr, additionalNames: names(98) })).toEqual([])
        expect(codes({ csr, additionalNames: names(99) })).toEqual(['TOO_MANY_NAMES'])
        expect(codes({ additionalNames: names(100) })).toEqual([])
        expect(codes({ additionalNames: names(101) })).toEqual(['TOO_MANY_NAMES'])
    })

    it.each<[string, Partial<SubmittalInput>, string[]]>([
        ['single with one name', { additionalNames: ['www.dmv.ca.gov'], kind: 'single' }, []],
        ['single with two', { csr, kind: 'single' }, ['KIND_SINGLE']],
        ['multi-domain with two', { csr, kind: 'san' }, []],
        ['multi-domain with one', { additionalNames: ['www.dmv.ca.gov'], kind: 'san' }, ['ONE_NAME']],
        ['single with a wildcard', { additionalNames: ['*.dmv.ca.gov'], kind: 'single' }, ['WILDCARD_KIND']],
        ['multi-domain with a wildcard', { csr: wildcard, kind: 'san' }, ['WILDCARD_KIND']],
        ['wildcard alone', { additionalNames: ['*.dmv.ca.gov'], kind: 'wildcard' }, []],
        ['wildcard with its base', { csr: wildcard, kind: 'wildcard' }, []],
        ['wildcard without a wildcard', { csr, kind: 'wildcard' }, ['WILDCARD_MISSING']],
        [
            'wildcard with another host',
            { csr: wildcard, additionalNames: ['dot.ca.gov'], kind: 'wildcard' },
            ['WILDCARD_ONLY'],
        ],
        ['two wildcards', { additionalNames: ['*.dmv.ca.gov', '*.dot.ca.gov'], kind: 'wildcard' }, ['WILDCARD_ONLY']],
        ['wildcard on a root', { additionalNames: ['*.ca.gov'], kind: 'wildcard' }, ['WILDCARD_TOO_BROAD']],
    ])('of kind %s', (_what, input, expected) => {
        expect(codes(input)).toEqual(expected)
    })

    it('points from a wildcard to the option that offers it', () => {
        const [finding] = check({ additionalNames: ['*.dmv.ca.gov'], kind: 'single' }).findings
        expect(finding.message).toContain('Wild Card Certificate')
    })

    it('is not judged by its kind while its CSR cannot be read', () => {
        expect(codes({ csr: 'garbage', additionalNames: ['a.dmv.ca.gov', 'b.dmv.ca.gov'], kind: 'single' })).toEqual([
            'NOT_FOUND',
        ])
    })
})

describe('a list of host names', () => {
    it('gets a verdict for each and one for all', () => {
        const checked = checkHostnames(['www.dmv.ca.gov', 'www.example.com', ' WWW.dmv.ca.gov'], {
            approvedDomains: [dmv],
        })
        expect(checked.verdict).toBe('reject')
        expect(checked.findings.map((finding) => finding.code)).toEqual(['OUTSIDE_ROOTS', 'DUPLICATE'])
        expect(checked.facts.hostnames.map((one) => one.code)).toEqual(['OK', 'OUTSIDE_ROOTS', 'OK'])
        expect(checked.facts.names).toEqual(['www.dmv.ca.gov'])
        expect(JSON.parse(JSON.stringify(checked))).toEqual(checked)
    })

    it('must not be empty', () => {
        expect(checkHostnames([]).findings.map((finding) => finding.code)).toEqual(['NO_NAMES'])
    })

    it('is refused by any error, and not by a warning', () => {
        expect(checkHostnames(['*.dmv.ca.gov', 'www.dmv.ca.gov'])).toMatchObject({
            verdict: 'accept',
            findings: [{ code: 'COVERED_BY_WILDCARD', severity: 'warning' }],
        })
    })
})
