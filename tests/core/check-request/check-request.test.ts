import { answerCheck } from '../../../src/server/core/check-request/answer'
import { MAX_TEXT, readCheckRequest } from '../../../src/server/core/check-request/read'

const KEY = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----'

describe('the body of a check', () => {
    it.each([
        ['', /JSON object/],
        ['not json', /JSON object/],
        ['[]', /JSON object/],
        ['"www.dmv.ca.gov"', /JSON object/],
        ['null', /JSON object/],
        ['{}', /any of "hostnames"/],
        ['{"host": "www.dmv.ca.gov"}', /any of "hostnames"/],
        ['{"hostnames": "www.dmv.ca.gov"}', /list of texts/],
        ['{"hostnames": [1]}', /list of texts/],
        ['{"csr": null}', /"csr" must be a text/],
        ['{"certificate": {}}', /"certificate" must be a text/],
    ])('%s is answered with 400 and what to send', (body, reason) => {
        const read = readCheckRequest(body)
        expect(read).toMatchObject({ ok: false, status: 400 })
        expect(read.ok ? '' : read.reason).toMatch(reason)
    })

    it('takes 100 names and refuses 101', () => {
        const names = (count: number) => JSON.stringify({ hostnames: Array<string>(count).fill('a.dmv.ca.gov') })
        expect(readCheckRequest(names(100)).ok).toBe(true)
        expect(readCheckRequest(names(101))).toMatchObject({ ok: false, status: 400 })
    })

    it('takes 64 K characters and refuses one more with 413', () => {
        const body = (length: number) => `{"csr": "${'x'.repeat(length - '{"csr": ""}'.length)}"}`
        expect(body(MAX_TEXT)).toHaveLength(65_536)
        expect(readCheckRequest(body(MAX_TEXT)).ok).toBe(true)
        expect(readCheckRequest(body(MAX_TEXT + 1))).toMatchObject({ ok: false, status: 413 })
    })

    it('repeats nothing that was sent in the reason', () => {
        const read = readCheckRequest(`{"csr": ["${KEY.replaceAll('\n', '\\n')}"]}`)
        expect(JSON.stringify(read)).not.toContain('MIIE')
    })
})

describe('the answer of a check', () => {
    const approvedDomains = [{ name: 'dmv.ca.gov', kind: 'third_level' as const, wildcardAllowed: true }]

    it('judges every name by itself, in the order given', () => {
        const { hostnames } = answerCheck({ hostnames: ['WWW.dmv.ca.gov', 'notca.gov', '*.ca.gov'] }, {})
        expect(
            hostnames?.map(({ name, verdict, findings }) => [name, verdict, findings.map(({ code }) => code)])
        ).toEqual([
            ['WWW.dmv.ca.gov', 'accept', []],
            ['notca.gov', 'reject', ['OUTSIDE_ROOTS']],
            ['*.ca.gov', 'reject', ['WILDCARD_TOO_BROAD']],
        ])
        expect(hostnames?.[0].facts).toEqual({
            normalized: 'www.dmv.ca.gov',
            entityDomain: 'dmv.ca.gov',
            root: 'ca.gov',
            wildcard: false,
            suggestion: '',
        })
    })

    it('judges by the approved domains only where they are known', () => {
        const codes = (context: object) =>
            answerCheck({ hostnames: ['www.dot.ca.gov'] }, context).hostnames?.[0].findings.map(({ code }) => code)
        expect(codes({})).toEqual([])
        expect(codes({ approvedDomains })).toEqual(['NOT_AUTHORIZED'])
    })

    it('names the second of two equal names as the duplicate', () => {
        const { hostnames } = answerCheck({ hostnames: ['a.dmv.ca.gov', 'A.dmv.ca.gov'] }, {})
        expect(hostnames?.map(({ verdict }) => verdict)).toEqual(['accept', 'reject'])
    })

    it('says of a name that a wildcard covers it, and accepts it', () => {
        const { hostnames } = answerCheck({ hostnames: ['*.dmv.ca.gov', 'www.dmv.ca.gov'] }, { approvedDomains })
        expect(hostnames?.[1]).toMatchObject({ verdict: 'accept', findings: [{ code: 'COVERED_BY_WILDCARD' }] })
    })

    it('refuses a private key wherever it is pasted, and repeats none of it', () => {
        const answer = answerCheck({ hostnames: [KEY, 'www.dmv.ca.gov'], csr: KEY, certificate: KEY }, {})
        const refused = [answer.hostnames?.[0], answer.csr, answer.certificate]
        for (const entry of refused) {
            expect(entry).toMatchObject({ verdict: 'reject', findings: [{ code: 'PRIVATE_KEY' }] })
        }
        expect(answer.hostnames?.[1].verdict).toBe('accept')
        expect(JSON.stringify(answer)).not.toContain('MIIE')
    })

    it('holds only what was asked', () => {
        expect(Object.keys(answerCheck({ csr: 'x' }, {}))).toEqual(['csr'])
    })
})
