import { contactProblem } from '../../../src/server/core/organization/validate-contact'
import { validateDomain } from '../../../src/server/core/organization/validate-domain'

describe('an approved domain', () => {
    it.each([
        [' Wildlife.CA.gov ', 'third_level', { ok: true, name: 'wildlife.ca.gov', root: 'ca.gov' }],
        ['dot.state.ca.us', 'third_level', { ok: true, name: 'dot.state.ca.us', root: 'state.ca.us' }],
        ['campsites.data.ca.gov', 'host', { ok: true, name: 'campsites.data.ca.gov', root: 'ca.gov' }],
    ] as const)('may be %s as %s', (name, kind, verdict) => expect(validateDomain(name, kind)).toEqual(verdict))

    it.each([
        ['www.wildlife.ca.gov', 'third_level', /below the domain wildlife\.ca\.gov/],
        ['*.wildlife.ca.gov', 'third_level', /wildcard/],
        ['example.com', 'third_level', /ca\.gov/],
        ['ca.gov', 'third_level', /ca\.gov/],
        ['notca.gov', 'host', /ca\.gov/],
    ] as const)('may not be %s as %s', (name, kind, says) => {
        expect(validateDomain(name, kind)).toMatchObject({ ok: false, reason: expect.stringMatching(says) })
    })
})

describe('a notification contact', () => {
    const contact = {
        address: 'web-team@wildlife.ca.gov',
        scope: 'certificate',
        certificate: 'cert',
        status: 'active',
        suspendedUntil: '',
        reason: '',
    }

    it('is an address for one certificate or for all of an organization', () => {
        expect(contactProblem(contact)).toBeNull()
        expect(contactProblem({ ...contact, scope: 'organization', certificate: '' })).toBeNull()
    })

    it.each([
        ['a malformed address', { address: 'web-team' }, /no e-mail address/],
        ['no certificate to be warned about', { certificate: '' }, /Name the certificate/],
        ['a suspension without an end', { status: 'suspended' }, /until when/],
        ['a suspension without a reason', { status: 'suspended', suspendedUntil: '2027-01-04' }, /why/],
    ])('has no %s', (_what, changes, says) => expect(contactProblem({ ...contact, ...changes })).toMatch(says))

    it('may be suspended until a day', () => {
        const suspended = { ...contact, status: 'suspended', suspendedUntil: '2027-01-04' }
        expect(contactProblem(suspended)).toMatch(/why/)
        expect(contactProblem({ ...suspended, reason: 'Moving.' })).toBeNull()
    })
})
