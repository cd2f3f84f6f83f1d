import { createHash } from 'node:crypto'
import materials from '../../fixtures/order-materials.json'
import { certificateColumns, domainCandidates, windowEndsOn } from '../../../src/server/core/certificate/describe'
import { initialStatus } from '../../../src/server/core/certificate/life'
import { nameSetKey } from '../../../src/server/core/certificate/name-set-key'
import { checkCertificate } from '../../../src/server/core/check/check-certificate'
import { normalizedNameSet } from '../../../src/server/core/hostname/names'

describe('the record of a certificate', () => {
    const facts = checkCertificate(materials.certificates.right).facts!

    it('takes everything from the certificate itself', () => {
        expect(certificateColumns(facts)).toMatchObject({
            common_name: 'www.wildlife.ca.gov',
            names: facts.names.join('\n'),
            kind: 'san',
            issuer: 'Sectigo Limited',
            issued_to: 'State of California',
            key_type: 'RSA',
            key_size: '2048',
            not_before: '2026-11-30 12:00:00',
            not_after: '2027-06-17 04:00:00',
            expires_at: '2027-06-17 00:00:00',
        })
    })

    it('fingerprints it as every other tool does', () => {
        const der = Buffer.from(materials.certificates.right.replace(/-----[^-]+-----|\s/g, ''), 'base64')
        expect(certificateColumns(facts).fingerprint).toBe(createHash('sha256').update(der).digest('hex'))
    })

    it.each([
        ['2026-12-01T01:00:00Z', '2026-12-25'],
        ['2026-12-01T07:59:59Z', '2026-12-25'],
        ['2026-12-01T08:00:00Z', '2026-12-26'],
    ])('delivered at %s may be changed until %s (C3, Pacific days)', (delivered, day) => {
        expect(windowEndsOn(Date.parse(delivered))).toBe(day)
    })

    it('begins as issued, as active once its window is over, and as expired when it came too late', () => {
        const delivered = Date.parse('2026-12-01T20:00:00Z')
        const expires = Date.parse('2027-06-17T00:00:00Z')
        expect(initialStatus(expires, windowEndsOn(delivered), delivered)).toBe('issued')
        expect(initialStatus(expires, windowEndsOn(delivered), Date.parse('2026-12-27T07:59:59Z'))).toBe('issued')
        expect(initialStatus(expires, windowEndsOn(delivered), Date.parse('2026-12-27T08:00:00Z'))).toBe('active')
        expect(initialStatus(expires, windowEndsOn(delivered), expires - 1)).toBe('active')
        expect(initialStatus(expires, windowEndsOn(delivered), expires)).toBe('expired')
    })

    it.each([
        ['www.maps.wildlife.ca.gov', ['www.maps.wildlife.ca.gov', 'wildlife.ca.gov']],
        ['*.dot.ca.gov', ['dot.ca.gov']],
        ['www.dot.state.ca.us', ['www.dot.state.ca.us', 'dot.state.ca.us']],
        ['www.example.com', ['www.example.com']],
    ])('for %s looks for the domain among %j', (name, candidates) => expect(domainCandidates(name)).toEqual(candidates))
})

describe('the key of a set of names', () => {
    it('is the SHA-256 of the normalized names', () => {
        const nameSet = normalizedNameSet(['www.ca.gov', 'API.ca.gov'])
        expect(nameSetKey(nameSet)).toBe(createHash('sha256').update(nameSet).digest('hex'))
    })

    it('does not depend on order or case, and differs with one name more', () => {
        const key = (names: string[]) => nameSetKey(normalizedNameSet(names))
        expect(key(['a.ca.gov', 'b.ca.gov'])).toBe(key(['B.ca.gov', 'a.ca.gov', 'A.CA.GOV']))
        expect(key(['a.ca.gov', 'b.ca.gov'])).not.toBe(key(['a.ca.gov']))
    })
})
