import { checkCsr } from '../../../src/server/core/check/check-csr'
import { requestCommand } from '../../../src/server/core/check/how-to'
import { bodyOf, recordedRequest } from '../x509/recorded'

const good = recordedRequest('rsa-2048')
const codes = (csr: string | Uint8Array, ctx = {}) => checkCsr(csr, ctx).findings.map((finding) => finding.code)

describe('the check of a CSR', () => {
    it('gives the facts of an acceptable one as plain JSON', () => {
        const checked = checkCsr(good)
        expect(checked).toMatchObject({ verdict: 'accept', findings: [] })
        expect(checked.facts).toMatchObject({
            commonName: 'www.dmv.ca.gov',
            names: ['www.dmv.ca.gov', 'dmv.ca.gov'],
            nameSet: 'dmv.ca.gov,www.dmv.ca.gov',
            kind: 'san',
            key: { type: 'RSA', bits: 2048, label: 'RSA 2048' },
            signature: { algorithm: 'sha256WithRSAEncryption', valid: true, reason: '' },
        })
        expect(JSON.parse(JSON.stringify(checked))).toEqual(checked)
    })

    it('shows how to make a better one, with the same names, where its making is at fault', () => {
        const { findings } = checkCsr(recordedRequest('rsa-1024'))
        expect(findings.map((finding) => finding.code)).toEqual(['KEY_TOO_SMALL', 'HOW_TO'])
        expect(findings[1]).toMatchObject({ severity: 'info' })
        expect(findings[1].message).toContain(
            '-subj "/CN=www.dmv.ca.gov" -addext "subjectAltName=DNS:www.dmv.ca.gov,DNS:dmv.ca.gov"'
        )
    })

    it('does not when only the names are beyond the requester', () => {
        const dot = { name: 'dot.ca.gov', kind: 'third_level' as const, wildcardAllowed: false }
        expect(codes(good, { approvedDomains: [dot] })).toEqual(['NOT_AUTHORIZED', 'NOT_AUTHORIZED'])
    })

    it('judges authorization only where the approved domains are known', () => {
        const dmv = { name: 'dmv.ca.gov', kind: 'third_level' as const, wildcardAllowed: false }
        expect(checkCsr(good, { approvedDomains: [dmv] }).verdict).toBe('accept')
        expect(checkCsr(good, { approvedDomains: [] }).verdict).toBe('reject')
        expect(checkCsr(good).verdict).toBe('accept')
        expect(codes(recordedRequest('wildcard'), { approvedDomains: [dmv] })).toContain('WILDCARD_NOT_ALLOWED')
    })

    it('notices that a single bit of the content was changed', () => {
        const bytes = Uint8Array.from(Buffer.from(bodyOf(good), 'base64'))
        const at = Buffer.from(bytes).indexOf('dmv.ca.gov')
        bytes[at] ^= 1
        expect(codes(bytes)).toContain('SIGNATURE_INVALID')
    })

    it('gives the command for placeholder names where it read none', () => {
        const damaged = checkCsr(Uint8Array.from(Buffer.from(bodyOf(good), 'base64').subarray(0, 500)))
        expect(damaged).toMatchObject({ verdict: 'reject', facts: null })
        expect(damaged.findings.map((finding) => finding.code)).toEqual(['MALFORMED', 'HOW_TO'])
        expect(damaged.findings[1].message).toContain(requestCommand([]))
    })

    it('keeps the command short for many names', () => {
        const names = Array.from({ length: 50 }, (_, i) => `h${i}.dmv.ca.gov`)
        expect(requestCommand(names).match(/DNS:/g)).toHaveLength(10)
    })

    it('says nothing of the challenge password but that there is one', () => {
        const checked = checkCsr(recordedRequest('challenge-password'))
        expect(checked.facts?.hasChallengePassword).toBe(true)
        expect(JSON.stringify(checked)).not.toContain('secret1')
    })
})
