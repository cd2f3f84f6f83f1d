import materials from '../../fixtures/order-materials.json'
import { privateKeyMadeNow } from '../../../src/commands/tour/materials'
import { type Organization } from '../../../src/server/core/organization/organization'
import { decideOrder, type OrderSurroundings } from '../../../src/server/core/submittal/decide-order'
import { type CertificateOrder } from '../../../src/server/core/submittal/order'

const WILDLIFE: Organization = {
    id: 'org-wildlife',
    name: 'Department of Fish and Wildlife',
    department: 'dept-wildlife',
    active: true,
    approvers: ['user-approver'],
}
const NOTHING_OPEN: OrderSurroundings = {
    retired: false,
    standing: { ok: true, organization: WILDLIFE },
    contextOf: () => ({ approvedDomains: [{ name: 'wildlife.ca.gov', kind: 'third_level', wildcardAllowed: true }] }),
    openSubmittalFor: () => null,
}

const RIGHT: CertificateOrder = {
    department: WILDLIFE.id,
    purpose: 'new',
    kind: 'san',
    csr: materials.csr,
    additional_names: '',
    server_platform: 'nginx',
    server_platform_version: '1.28',
    contacts: 'web-team@wildlife.ca.gov\nCustomer@wildlife.ca.gov',
    wanted_by: '',
    notes: '',
    expedite: 'false',
    accept_fee: 'false',
    expedite_reason: '',
}
const decide = (changes: Partial<CertificateOrder>, surroundings: Partial<OrderSurroundings> = {}) =>
    decideOrder({ ...RIGHT, ...changes }, { ...NOTHING_OPEN, ...surroundings })
const reasonsFor = (changes: Partial<CertificateOrder>, surroundings: Partial<OrderSurroundings> = {}): string => {
    const decision = decide(changes, surroundings)
    return decision.kind === 'refused' ? decision.reasons.join('\n') : 'accepted'
}

describe('an order for a certificate', () => {
    it('is refused once CDT issues for nobody any more, with the way to go instead', () => {
        expect(reasonsFor({}, { retired: true })).toMatch(/does not issue.*Add\/Delete Delegated Administrator/)
    })

    it('is expedited only with an accepted fee and a reason', () => {
        expect(reasonsFor({ expedite: 'true' })).toMatch(/Accept the fee[^]*why it is urgent/)
        expect(reasonsFor({ expedite: 'true', accept_fee: 'true', expedite_reason: 'Outage' })).toBe('accepted')
    })

    it('is accepted with every name of its CSR', () => {
        const decision = decide({})
        expect(decision).toMatchObject({
            kind: 'accepted',
            organization: WILDLIFE,
            contacts: ['web-team@wildlife.ca.gov', 'customer@wildlife.ca.gov'],
        })
        expect(decision.kind === 'accepted' && [...decision.facts.names].sort()).toEqual([...materials.names].sort())
    })

    it.each([
        ['a name outside the four roots', { additional_names: 'www.example.com' }, /california\.gov/],
        ['a root as a suffix of another domain', { additional_names: 'ca.gov.evil.com' }, /ca\.gov\.evil\.com/],
        ['a name that only ends like a root', { additional_names: 'notca.gov' }, /notca\.gov/],
        ['a wildcard on a root', { additional_names: '*.ca.gov' }, /\*\.ca\.gov/],
        ["another department's domain", { additional_names: 'www.dot.ca.gov' }, /not within a domain that is approved/],
        ['a 1024-bit key', { csr: materials.weak }, /2048/],
        ['a signature that does not verify', { csr: materials.tampered }, /signature/i],
        ['garbage', { csr: 'hello, please make one for me' }, /CSR/],
        ['an address that is none', { contacts: 'web-team at wildlife' }, /no e-mail addresses/],
        ['no contact at all', { contacts: '  \n' }, /No contact is given/],
    ])('is refused for %s', (_what, changes, says) => {
        expect(reasonsFor(changes)).toMatch(says)
    })

    it('names every fault at once', () => {
        const decision = decide({ additional_names: 'www.example.com', contacts: 'nobody' })
        expect(decision.kind === 'refused' && decision.reasons.length).toBeGreaterThanOrEqual(2)
    })

    it('is refused when the requester may not order, before anything else is looked at', () => {
        const standing = { ok: false, reason: 'not enrolled' } as const
        expect(reasonsFor({ csr: 'garbage' }, { standing })).toBe('not enrolled')
    })

    it('is refused while one for the same names is open, and says which', () => {
        const open = { number: 'SCS0001000', requestedItemNumber: 'RITM0010001', organization: WILDLIFE.id }
        expect(reasonsFor({}, { openSubmittalFor: () => open })).toMatch(/RITM0010001.*SCS0001000/)
    })

    it("does not give another organization's numbers away", () => {
        const open = { number: 'SCS0001000', requestedItemNumber: 'RITM0010001', organization: 'org-other' }
        const reasons = reasonsFor({}, { openSubmittalFor: () => open })
        expect(reasons).toMatch(/open already/)
        expect(reasons).not.toMatch(/RITM|SCS/)
    })
})

describe('a private key pasted into an order', () => {
    const key = privateKeyMadeNow()

    it.each(['csr', 'additional_names', 'server_platform_version', 'contacts', 'notes'] as const)(
        'is found in %s, and only that variable is to be overwritten',
        (variable) => {
            const decision = decide({ [variable]: `${RIGHT[variable]}\n${key}` })
            expect(decision).toMatchObject({ kind: 'refused', secrets: [variable] })
        }
    )

    it('is the only reason, and no part of it is quoted', () => {
        const decision = decide({ additional_names: key, csr: 'garbage' })
        expect(decision.kind === 'refused' && decision.reasons).toHaveLength(1)
        const said = reasonsFor({ additional_names: key, csr: 'garbage' })
        for (const line of key.split('\n').filter((text) => !text.startsWith('-') && text !== '')) {
            expect(said).not.toContain(line.slice(0, 12))
        }
    })

    it('is found without its BEGIN and END lines', () => {
        const bare = key.split('\n').slice(1, -2).join('')
        expect(decide({ notes: bare })).toMatchObject({ kind: 'refused', secrets: ['notes'] })
    })
})
