import { type ApprovedDomain, authorization, authorizedFor } from '../../../src/server/core/hostname/authorization'
import { covers, normalizedNameSet, splitNames, uniqueNames } from '../../../src/server/core/hostname/names'
import { entityDomain, rootOf } from '../../../src/server/core/hostname/roots'
import { checkNameList, checkNameSet } from '../../../src/server/core/hostname/name-set'

const dmv: ApprovedDomain = { name: 'dmv.ca.gov', kind: 'third_level', wildcardAllowed: true }
const plain: ApprovedDomain = { name: 'cdt.ca.gov', kind: 'third_level', wildcardAllowed: false }
const host: ApprovedDomain = { name: 'www.ca.gov', kind: 'host', wildcardAllowed: true }

describe('authorization for a name', () => {
    it.each([
        ['dmv.ca.gov', 'authorized'],
        ['a.b.dmv.ca.gov', 'authorized'],
        ['*.dmv.ca.gov', 'authorized'],
        ['*.a.dmv.ca.gov', 'authorized'],
        ['xdmv.ca.gov', 'not_authorized'],
        ['dmv.ca.gov.cdt.state.ca.us', 'not_authorized'],
        ['www.cdt.ca.gov', 'authorized'],
        ['*.cdt.ca.gov', 'wildcard_not_allowed'],
        ['www.ca.gov', 'authorized'],
        ['a.www.ca.gov', 'not_authorized'],
        ['*.www.ca.gov', 'not_authorized'],
        ['*.ca.gov', 'not_authorized'],
    ])('%s is %s', (name, expected) => {
        expect(authorization(name, [dmv, plain, host])).toBe(expected)
    })

    it('allows a wildcard when any of the domains it lies in allows it', () => {
        const deeper: ApprovedDomain = { name: 'apps.cdt.ca.gov', kind: 'third_level', wildcardAllowed: true }
        expect(authorizedFor('*.apps.cdt.ca.gov', [plain, deeper])).toBe(true)
        expect(authorizedFor('*.cdt.ca.gov', [plain, deeper])).toBe(false)
    })

    it('authorizes nothing for an organization without domains', () => {
        expect(authorizedFor('dmv.ca.gov', [])).toBe(false)
    })
})

describe('the names of one certificate', () => {
    const options = { source: 'form' as const }

    it('are judged for authorization only where the approved domains are known', () => {
        expect(checkNameList(['www.dot.ca.gov'], options).findings).toEqual([])
        const [finding] = checkNameList(['www.dot.ca.gov'], { ...options, approvedDomains: [dmv] }).findings
        expect(finding).toMatchObject({ code: 'NOT_AUTHORIZED', severity: 'error', name: 'www.dot.ca.gov' })
        expect(finding.message).toContain('dmv.ca.gov')
        const [wildcard] = checkNameList(['*.cdt.ca.gov'], { ...options, approvedDomains: [plain] }).findings
        expect(wildcard.code).toBe('WILDCARD_NOT_ALLOWED')
    })

    it('judge the common name for authorization where it is the only name', () => {
        const { findings } = checkNameSet('www.dot.ca.gov', [], { source: 'csr', approvedDomains: [dmv] })
        expect(findings.map((finding) => finding.code)).toEqual(['NO_SAN', 'NOT_AUTHORIZED'])
    })

    it('may be as many as the limit, and not one more', () => {
        const names = Array.from({ length: 6 }, (_, i) => `h${i}.dmv.ca.gov`)
        expect(checkNameList(names.slice(0, 5), { ...options, maxNames: 5 }).findings).toEqual([])
        const { findings } = checkNameList(names, { ...options, maxNames: 5 })
        expect(findings.map((finding) => finding.code)).toEqual(['TOO_MANY_NAMES'])
    })

    it('are given back normalized, each once, without the refused ones', () => {
        const { names } = checkNameList(['B.dmv.ca.gov', 'a.dmv.ca.gov', 'b.DMV.ca.gov', 'x.example.com'], options)
        expect(names).toEqual(['b.dmv.ca.gov', 'a.dmv.ca.gov'])
    })

    it('take a common name of 64 characters, and not of 65', () => {
        const name = (length: number) => `${'a'.repeat(length - 22)}.${'b'.repeat(10)}.dmv.ca.gov`
        const codes = (length: number) =>
            checkNameSet(name(length), [{ kind: 'DNS', value: name(length) }], { source: 'csr' }).findings.map(
                ({ code }) => code
            )
        expect(name(64)).toHaveLength(64)
        expect(codes(64)).toEqual([])
        expect(codes(65)).toEqual(['CN_TOO_LONG'])
    })
})

describe('names', () => {
    it('count labels from the root, not dots', () => {
        expect(entityDomain('www.dot.state.ca.us')).toBe('dot.state.ca.us')
        expect(entityDomain('*.a.dmv.ca.gov')).toBe('dmv.ca.gov')
        expect(entityDomain('ca.gov')).toBe('')
        expect(entityDomain('www.example.com')).toBe('')
        expect(rootOf('a.b.org', ['org', 'b.org'])).toBe('b.org')
    })

    it('are the same set whatever their order, case and repetition', () => {
        expect(normalizedNameSet(['B.ca.gov', 'a.ca.gov', ' b.ca.gov '])).toBe('a.ca.gov,b.ca.gov')
        expect(normalizedNameSet([])).toBe('')
        expect(uniqueNames(['b', '', 'B', 'a'])).toEqual(['b', 'a'])
    })

    it('are covered by a wildcard exactly one label below it', () => {
        expect(covers('*.dmv.ca.gov', 'www.dmv.ca.gov')).toBe(true)
        expect(covers('*.dmv.ca.gov', 'dmv.ca.gov')).toBe(false)
        expect(covers('*.dmv.ca.gov', 'a.b.dmv.ca.gov')).toBe(false)
        expect(covers('*.dmv.ca.gov', '*.dmv.ca.gov')).toBe(false)
        expect(covers('www.dmv.ca.gov', 'www.dmv.ca.gov')).toBe(false)
    })

    it('are taken apart at lines, commas, semicolons and blanks', () => {
        expect(splitNames(' a.ca.gov, b.ca.gov;c.ca.gov\r\nd.ca.gov\te.ca.gov ')).toEqual([
            'a.ca.gov',
            'b.ca.gov',
            'c.ca.gov',
            'd.ca.gov',
            'e.ca.gov',
        ])
        expect(splitNames(' \n ')).toEqual([])
    })
})
