import materials from '../fixtures/order-materials.json'
import { describeInstance } from '../support/describe-instance'

interface Judged {
    verdict: string
    findings: { code: string; severity: string; message: string }[]
    facts: Record<string, unknown> | null
}

interface Answered {
    result?: { hostnames?: (Judged & { name: string })[]; csr?: Judged; certificate?: Judged }
    error?: { message: string; detail: string }
}

describeInstance('POST /api/x_cdt_certs/v1/check', {}, (under) => {
    const ask = (body: unknown, who = 'customer') =>
        under.as(who).call<Answered>('POST', '/api/x_cdt_certs/v1/check', body)

    it('judges names by the approved domains of the caller', async () => {
        const names = ['www.wildlife.ca.gov', 'www.dot.ca.gov', 'ca.gov.evil.com', '*.ca.gov']
        const verdicts = async (who: string) =>
            (await ask({ hostnames: names }, who)).body.result?.hostnames?.map(({ name, findings }) => [
                name,
                ...findings.map(({ code }) => code),
            ])
        const [own, theirs, outside, wide] = names
        const refused = [
            [outside, 'OUTSIDE_ROOTS'],
            [wide, 'WILDCARD_TOO_BROAD'],
        ]
        expect(await verdicts('customer')).toEqual([[own], [theirs, 'NOT_AUTHORIZED'], ...refused])
        expect(await verdicts('outsider')).toEqual([[own, 'NOT_AUTHORIZED'], [theirs], ...refused])
        expect(await verdicts('fulfiller')).toEqual([[own], [theirs], ...refused])
    })

    it('reads a request', async () => {
        const { status, body } = await ask({ csr: materials.csr })
        expect(status).toBe(200)
        expect(body.result?.csr).toMatchObject({
            verdict: 'accept',
            facts: { names: materials.names, signature: { valid: true } },
        })
    })

    it('refuses a request whose signature does not verify, and a weak key', async () => {
        const codes = async (csr: string) =>
            (await ask({ csr })).body.result?.csr?.findings.map(({ code, severity }) => `${severity} ${code}`).join()
        expect(await codes(materials.tampered)).toMatch(/error .*SIGNATURE/)
        expect(await codes(materials.weak)).toMatch(/error .*RSA|error .*KEY/)
    })

    it('reads a certificate and says whose it is (C6)', async () => {
        const { body } = await ask({ certificate: materials.certificates.right })
        const certificate = body.result?.certificate
        expect(certificate?.verdict).toBe('accept')
        expect(certificate?.facts).toMatchObject({
            names: materials.names,
            validity: { notAfter: '2027-06-17T04:00:00.000Z', expiresAt: '2027-06-17T00:00:00.000Z' },
            fingerprints: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
            belongsToService: expect.any(Boolean),
            advice: expect.any(String),
        })
    })

    it('refuses a private key and keeps none of it, not even in the log', async () => {
        const key = `-----BEGIN PRIVATE KEY-----\n${'MIISECRET'.repeat(20)}\n-----END PRIVATE KEY-----`
        const { status, body } = await ask({ hostnames: [key], csr: key, certificate: key })
        expect(status).toBe(200)
        for (const judged of [body.result?.hostnames?.[0], body.result?.csr, body.result?.certificate]) {
            expect(judged).toMatchObject({ verdict: 'reject', findings: [{ code: 'PRIVATE_KEY' }] })
        }
        expect(JSON.stringify(body)).not.toContain('MIISECRET')
        expect(JSON.stringify(under.instance.log.entries())).not.toContain('MIISECRET')
    })

    it.each([
        [{}, 400],
        [{ hostnames: 'www.wildlife.ca.gov' }, 400],
        [{ csr: 1 }, 400],
        [{ hostnames: Array<string>(101).fill('www.wildlife.ca.gov') }, 400],
        [{ csr: 'x'.repeat(70_000) }, 413],
    ])('answers a body of the wrong shape or size with what to send', async (request, status) => {
        const answer = await ask(request)
        expect(answer.status).toBe(status)
        expect(answer.body.error?.detail).toMatch(/Send/)
    })

    it('asks who is calling', async () => {
        expect((await ask({ hostnames: ['a.ca.gov'] }, 'nobody')).status).toBe(401)
    })
})
