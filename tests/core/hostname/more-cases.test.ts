import { checkHostname } from '../../../src/server/core/hostname/check-hostname'

const label = (letter: string, length: number) => letter.repeat(length)
const form = (text: string) => checkHostname(text, { source: 'form' })
const csr = (text: string) => checkHostname(text, { source: 'csr' })

describe('host names at the edges of the rules', () => {
    it.each([
        [
            'a name of exactly 253 characters',
            `${label('a', 63)}.${label('b', 63)}.${label('c', 63)}.${label('d', 50)}.dmv.ca.gov`,
            'OK',
        ],
        [
            'a name of 254 characters',
            `${label('a', 63)}.${label('b', 63)}.${label('c', 63)}.${label('d', 51)}.dmv.ca.gov`,
            'NAME_TOO_LONG',
        ],
        [
            'a wildcard of 254 characters, star included',
            `*.${label('a', 63)}.${label('b', 63)}.${label('c', 63)}.${label('d', 49)}.dmv.ca.gov`,
            'NAME_TOO_LONG',
        ],
        ['1,000 characters, still read', label('a', 1000), 'NAME_TOO_LONG'],
        ['1,001 characters', label('a', 1001), 'INPUT_TOO_LONG'],
        ['blanks alone', '  \t\r\n ', 'EMPTY'],
        ['a name that ends like a root without a boundary', 'notca.gov', 'OUTSIDE_ROOTS'],
        ['a root as the middle of another domain', 'www.ca.gov.example.com', 'OUTSIDE_ROOTS'],
        ['a hyphen instead of the dot', 'state-ca.us', 'OUTSIDE_ROOTS'],
        ['the county level under ca.us', 'co.kern.ca.us', 'OUTSIDE_ROOTS'],
        ['an apex with a trailing dot', 'ca.gov.', 'TRAILING_DOT'],
        ['an upper-case wildcard on a root', '*.STATE.CA.US', 'WILDCARD_TOO_BROAD'],
        ['a wildcard one label below a four-label entity', '*.www.dot.state.ca.us', 'OK'],
        ['a star after the first label', 'a.*.ca.gov', 'WILDCARD_FORM'],
        ['a star glued to letters', 'w*w.dmv.ca.gov', 'WILDCARD_FORM'],
        ['a star alone', '*', 'WILDCARD_FORM'],
        ['the wildcard of a root inside a name', '*.ca.gov.dmv.ca.gov', 'EMBEDDED_ROOT'],
        ['another root inside a name', 'portal.california.gov.dmv.ca.gov', 'EMBEDDED_ROOT'],
        ['an address inside a name', 'ip.10.20.30.40.dmv.ca.gov', 'IP_LIKE'],
        ['only three numeric labels', '10.20.30.dmv.ca.gov', 'OK'],
        ['a numeric label beyond an octet', '10.20.30.4000.dmv.ca.gov', 'OK'],
        ['a tab inside', 'www\t.dmv.ca.gov', 'CONTROL'],
        ['an ideographic full stop', 'dmv\u3002ca.gov', 'NON_ASCII'],
        ['a soft hyphen', 'd\u00admv.ca.gov', 'NON_ASCII'],
        ['a no-break space at the end, which is not trimmed', 'dmv.ca.gov\u00a0', 'NON_ASCII'],
        ['upper-case punycode', 'XN--DMV-5CD.ca.gov', 'IDN'],
        ['two hyphens in second and third place', 'a--b.dmv.ca.gov', 'OK'],
        ['a lone hyphen as a label', '-.dmv.ca.gov', 'HYPHEN_EDGE'],
        ['an upper-case scheme', 'HTTPS://www.dmv.ca.gov', 'URL'],
        ['another scheme', 'ldap://www.dmv.ca.gov', 'URL'],
        ['a fragment', 'www.dmv.ca.gov#top', 'PATH'],
        ['a pipe', 'a.dmv.ca.gov|b.dmv.ca.gov', 'MULTIPLE'],
        ['an address with a port', '10.0.0.1:443', 'PORT'],
        ['an address with a dot at the end', '10.0.0.1.', 'IP_ADDRESS'],
        ['an apostrophe', "o'brien.ca.gov", 'BAD_CHAR'],
        ['a quotation', '"dmv.ca.gov"', 'BAD_CHAR'],
    ])('%s', (_what, name, code) => {
        expect(form(name).code).toBe(code)
    })

    it('trims what a person typed, and nothing of a CSR', () => {
        expect(form('  www.dmv.ca.gov\n')).toMatchObject({ accepted: true, normalized: 'www.dmv.ca.gov' })
        expect(csr(' www.dmv.ca.gov')).toMatchObject({ accepted: false, code: 'WHITESPACE' })
    })

    it('accepts an apex only by exception, and its wildcard never', () => {
        const options = { source: 'form' as const, allowApex: ['ca.gov'] }
        expect(checkHostname('ca.gov', options)).toMatchObject({ accepted: true, root: 'ca.gov', entityDomain: '' })
        expect(checkHostname('california.gov', options).code).toBe('APEX')
        expect(checkHostname('*.ca.gov', options).code).toBe('WILDCARD_TOO_BROAD')
    })

    it('judges by the roots that it is given', () => {
        const options = { source: 'form' as const, roots: ['example.org'] }
        expect(checkHostname('www.dept.example.org', options)).toMatchObject({
            accepted: true,
            entityDomain: 'dept.example.org',
        })
        expect(checkHostname('www.dmv.ca.gov', options)).toMatchObject({ code: 'OUTSIDE_ROOTS' })
        expect(checkHostname('www.dmv.ca.gov', options).message).toContain('example.org')
    })

    it('names all four roots when a name lies outside them', () => {
        expect(form('www.example.com').message).toContain('ca.gov, california.gov, cahwnet.gov or state.ca.us')
    })

    it('offers the host of an address only where that host itself would pass', () => {
        expect(form('https://www.dmv.ca.gov:8443/login')).toMatchObject({ suggestion: 'www.dmv.ca.gov' })
        expect(form('https://www.dmv.ca.gov:8443/login').message).toContain('Did you mean www.dmv.ca.gov?')
        expect(form('https://www.example.com/')).toMatchObject({ suggestion: '' })
        expect(form('https://*.ca.gov/')).toMatchObject({ suggestion: '' })
        expect(form('www.dmv.ca.gov/a@b')).toMatchObject({ code: 'USERINFO', suggestion: '' })
    })

    it('spells out what only looks like plain text, so that a message cannot mislead or act as markup', () => {
        expect(form('dmv.c\u0430.gov').message).toContain('"dmv.c[U+0430].gov"')
        expect(form('<b>x.ca.gov').message).toContain('"[U+003C]b[U+003E]x.ca.gov"')
        expect(form('x'.repeat(900)).message.length).toBeLessThan(200)
    })
})
