import { checkCertificate } from '../../../src/server/core/check/check-certificate'
import { ownershipOf } from '../../../src/server/core/check/ownership'
import { recordedCertificate } from '../x509/recorded'

const DAY = 86_400_000
const leaf = recordedCertificate('leaf-rsa')
const issuer = recordedCertificate('ca-rsa')
const codes = (text: string, now?: number) =>
    checkCertificate(text, now === undefined ? {} : { now }).findings.map((finding) => finding.code)
const factsOf = (text: string) => {
    const { facts } = checkCertificate(text)
    if (facts === null) throw new Error('the certificate cannot be read')
    return facts
}

describe('the check of a certificate', () => {
    it('gives its facts as plain JSON', () => {
        const checked = checkCertificate(leaf)
        expect(checked.verdict).toBe('accept')
        expect(checked.facts).toMatchObject({
            commonName: 'www.dmv.ca.gov',
            issuedTo: 'State of California',
            issuedBy: 'Sectigo Limited',
            names: ['www.dmv.ca.gov', 'dmv.ca.gov'],
            kind: 'san',
            belongsToService: true,
            ca: false,
            extendedKeyUsage: ['serverAuth'],
        })
        expect(JSON.parse(JSON.stringify(checked))).toEqual(checked)
    })

    it('counts the last second of its life: 199 days of openssl are 200 by the Baseline Requirements', () => {
        const { notBefore, notAfter, days } = factsOf(leaf).validity
        expect(notAfter - notBefore).toBe(199 * DAY)
        expect(days).toBe(200)
    })

    it('leaves the signature unchecked without the issuer, and checks it with', () => {
        expect(factsOf(leaf).signature.valid).toBeNull()
        expect(factsOf(leaf + issuer).signature).toMatchObject({ valid: true, reason: '' })
        expect(factsOf(issuer).signature.valid).toBe(true)
    })

    it('refuses a chain whose issuer has the right name and the wrong key', () => {
        const checked = checkCertificate(leaf + recordedCertificate('imposter'))
        expect(checked.verdict).toBe('reject')
        expect(checked.findings[0].code).toBe('SIGNATURE_INVALID')
    })

    it('says whose it is and what to do', () => {
        const [finding] = checkCertificate(leaf).findings
        expect(finding).toMatchObject({ code: 'BELONGS_TO_SERVICE', severity: 'info' })
        expect(checkCertificate(recordedCertificate('other-owner')).findings[0]).toMatchObject({
            code: 'NOT_OF_SERVICE',
            severity: 'info',
        })
        expect(factsOf(recordedCertificate('other-owner')).advice).toContain('no request is needed')
    })

    it('tells the present only when it knows the time', () => {
        const { notBefore, expiresAt } = factsOf(leaf).validity
        expect(codes(leaf)).toEqual(['BELONGS_TO_SERVICE'])
        expect(codes(leaf, notBefore - 1)).toEqual(['BELONGS_TO_SERVICE', 'NOT_YET_VALID'])
        expect(codes(leaf, notBefore)).toEqual(['BELONGS_TO_SERVICE'])
        expect(codes(leaf, expiresAt - 1)).toEqual(['BELONGS_TO_SERVICE'])
        expect(codes(leaf, expiresAt)).toEqual(['BELONGS_TO_SERVICE', 'EXPIRED'])
    })

    it('tells an authority from a server, and the kinds of certificates apart', () => {
        expect(codes(issuer)).toContain('IS_CA')
        expect(factsOf(recordedCertificate('wildcard-leaf')).kind).toBe('wildcard')
        expect(factsOf(recordedCertificate('leaf-rsa')).kind).toBe('san')
    })

    it('names what it was given instead', () => {
        expect(checkCertificate('hello')).toMatchObject({ verdict: 'reject', facts: null })
        expect(codes('hello')).toEqual(['NOT_FOUND'])
    })
})

describe('whose a certificate is', () => {
    it.each([
        ['State of California', 'Sectigo Limited', true],
        [' state  of CALIFORNIA ', 'sectigo limited', true],
        ['State of California', 'DigiCert Inc', false],
        ['Contoso', 'Sectigo Limited', false],
        ['State of California Department', 'Sectigo Limited', false],
        ['State of California', 'Sectigo Limited Ltd', false],
        ['', '', false],
    ])('%s, %s: %s', (issuedTo, issuedBy, belongs) => {
        expect(ownershipOf(issuedTo, issuedBy).belongsToService).toBe(belongs)
        expect(ownershipOf(issuedTo, issuedBy).advice).toMatch(/\.$/)
    })
})
