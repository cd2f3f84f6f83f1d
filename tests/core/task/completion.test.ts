import materials from '../../fixtures/order-materials.json'
import { checkCertificate } from '../../../src/server/core/check/check-certificate'
import { checkCsr } from '../../../src/server/core/check/check-csr'
import { judgeIssuedCertificate } from '../../../src/server/core/task/completion'

const request = { names: materials.names, spkiSha256: checkCsr(materials.csr).facts?.key.spkiSha256 ?? '' }
const NOW = Date.UTC(2026, 11, 1)
const judge = (
    certificate: string,
    { maxDays = 200, recorded = '' }: { maxDays?: number | null; recorded?: string } = {}
) => judgeIssuedCertificate(certificate, request, { now: NOW, maxDaysOn: () => maxDays, recordedAs: () => recorded })
const said = (...args: Parameters<typeof judge>) =>
    judge(...args)
        .findings.filter((finding) => finding.severity === 'error')
        .map((finding) => finding.message)
        .join('\n')

describe('a certificate that is handed in', () => {
    it('is taken when it carries the requested names and key', () => {
        expect(judge(materials.certificates.right)).toMatchObject({ verdict: 'accept' })
    })

    it('is refused with the names that differ, both ways', () => {
        expect(said(materials.certificates.otherNames)).toContain(materials.names[2])
        expect(said(materials.certificates.otherNames)).toContain(`mail.${materials.domain}`)
    })

    it('is refused when it was made with another key', () => {
        expect(said(materials.certificates.otherKey)).toMatch(/key/i)
    })

    it('is judged by the longest validity of the day it was issued on', () => {
        const days = checkCertificate(materials.certificates.right).facts?.validity.days ?? 0
        expect(judge(materials.certificates.right, { maxDays: days }).verdict).toBe('accept')
        expect(judge(materials.certificates.right, { maxDays: days - 1 }).verdict).toBe('reject')
    })

    it('asks the policy for the issue day, not for today', () => {
        const asked: string[] = []
        judgeIssuedCertificate(materials.certificates.right, request, {
            now: NOW,
            maxDaysOn: (day) => (asked.push(day), 200),
            recordedAs: () => '',
        })
        expect(asked).toEqual(['2026-11-30'])
    })

    it('is not judged by its validity where no rule is known', () => {
        expect(judge(materials.certificates.right, { maxDays: null }).verdict).toBe('accept')
    })

    it('is refused when it is recorded already, and says as what', () => {
        expect(said(materials.certificates.right, { recorded: 'CERT0001000' })).toContain('CERT0001000')
    })

    it('is refused when it is a request instead of a certificate', () => {
        expect(judge(materials.csr)).toMatchObject({ verdict: 'reject', facts: null })
    })
})
