import { checkCertificate } from '../../../src/server/core/check/check-certificate'
import { checkCsr } from '../../../src/server/core/check/check-csr'
import { matchCertificateToRequest } from '../../../src/server/core/check/match-certificate'
import { type CheckContext, type RequestedCertificate } from '../../../src/server/core/check/types'
import { recordedCertificate, recordedRequest } from '../x509/recorded'

/** Issued from the key of the recorded request `rsa-2048`, for the same names, over 200 days as they are counted. */
const leaf = recordedCertificate('leaf-rsa')
const spkiSha256 = checkCsr(recordedRequest('rsa-2048')).facts?.key.spkiSha256 ?? ''
const requested: RequestedCertificate = { names: ['www.dmv.ca.gov', 'dmv.ca.gov'], spkiSha256 }

const match = (text: string, changes: Partial<RequestedCertificate> = {}, ctx: CheckContext = {}) =>
    matchCertificateToRequest(text, { ...requested, ...changes }, ctx)
const codes = (text: string, changes: Partial<RequestedCertificate> = {}, ctx: CheckContext = {}) =>
    match(text, changes, ctx).findings.map((finding) => finding.code)
const validity = checkCertificate(leaf).facts?.validity ?? { notBefore: 0, notAfter: 0, expiresAt: 0, days: 0 }

describe('a delivered certificate', () => {
    it('is the one requested when names, key and issuer agree', () => {
        expect(match(leaf)).toMatchObject({
            verdict: 'accept',
            findings: [],
            facts: { missingNames: [], extraNames: [], sameKey: true },
        })
        expect(match(leaf + recordedCertificate('ca-rsa')).verdict).toBe('accept')
        expect(match(leaf, { names: ['DMV.ca.gov', 'www.dmv.ca.gov'] }).verdict).toBe('accept')
    })

    it('is refused with exactly the names that differ', () => {
        const checked = match(leaf, { names: ['www.dmv.ca.gov', 'portal.dmv.ca.gov'] })
        expect(checked.findings.map((finding) => finding.code)).toEqual(['NAMES_MISSING', 'NAMES_EXTRA'])
        expect(checked.facts).toMatchObject({ missingNames: ['portal.dmv.ca.gov'], extraNames: ['dmv.ca.gov'] })
        expect(checked.findings[0].message).toContain('"portal.dmv.ca.gov"')
        expect(checked.findings[1].message).toContain('"dmv.ca.gov"')
    })

    it('is refused when its key is another, and not judged by its key where that is unknown', () => {
        expect(codes(leaf, { spkiSha256: spkiSha256.replace(/^./, 'x') })).toEqual(['KEY_DIFFERS'])
        expect(match(leaf, { spkiSha256: '' })).toMatchObject({ verdict: 'accept', facts: { sameKey: null } })
    })

    it('may cover the base name of its wildcard without being asked to, and no other name', () => {
        const wildcard = recordedCertificate('wildcard-leaf')
        expect(match(wildcard, { names: ['*.dmv.ca.gov'], spkiSha256: '' })).toMatchObject({
            verdict: 'accept',
            findings: [{ code: 'BASE_NAME_ADDED', severity: 'info' }],
        })
        expect(codes(wildcard, { names: ['*.dot.ca.gov'], spkiSha256: '' })).toEqual(['NAMES_MISSING', 'NAMES_EXTRA'])
    })

    it('is refused when it is not of this service, or an authority', () => {
        const other = recordedCertificate('other-owner')
        expect(codes(other, { names: ['www.example.com'], spkiSha256: '' })).toEqual(['NOT_OF_SERVICE'])
        expect(match(other).findings[0].message).toContain('"Contoso"')
        expect(codes(recordedCertificate('ca-rsa'))).toEqual(
            expect.arrayContaining(['IS_CA', 'NOT_OF_SERVICE', 'KEY_DIFFERS'])
        )
    })

    it('is refused when it lives a day longer than the policy allows', () => {
        expect(codes(leaf, { maxDays: validity.days })).toEqual([])
        expect(codes(leaf, { maxDays: validity.days - 1 })).toEqual(['VALIDITY_TOO_LONG'])
    })

    it('is refused before and after its time', () => {
        expect(codes(leaf, {}, { now: validity.notBefore - 1 })).toEqual(['NOT_YET_VALID'])
        expect(codes(leaf, {}, { now: validity.notBefore })).toEqual([])
        expect(codes(leaf, {}, { now: validity.expiresAt - 1 })).toEqual([])
        expect(codes(leaf, {}, { now: validity.expiresAt })).toEqual(['EXPIRED'])
    })

    it('is refused with a chain that did not issue it', () => {
        expect(codes(leaf + recordedCertificate('imposter'))).toEqual(['SIGNATURE_INVALID'])
    })

    it('is refused when it is something else', () => {
        expect(match(recordedRequest('rsa-2048'))).toMatchObject({
            verdict: 'reject',
            facts: null,
            findings: [{ code: 'WRONG_TYPE' }],
        })
        expect(codes('')).toEqual(['EMPTY'])
    })
})
