import { checkHostname } from '../../../src/server/core/hostname/check-hostname'
import { checkNameSet } from '../../../src/server/core/hostname/name-set'
import { type SubjectAltName } from '../../../src/server/core/x509/general-names'
import cases from '../../fixtures/hostname-cases.json'

interface Case {
    id: string
    input: string
    source: string
    expect: string
    code: string
    normalized?: string
    entityDomain?: string
    wildcard?: boolean
    suggestion?: string
    why: string
}

describe('the shared host name cases', () => {
    it.each((cases.cases as Case[]).map((one) => [one.id, one.why, one] as const))('%s: %s', (_id, _why, one) => {
        const verdict = checkHostname(one.input, { source: one.source as 'form' | 'csr' })
        expect(verdict.code).toBe(one.code)
        expect(verdict.accepted).toBe(one.expect === 'accept')
        expect(verdict.normalized).toBe(one.normalized ?? '')
        expect(verdict.entityDomain).toBe(one.entityDomain ?? '')
        expect(verdict.wildcard).toBe(one.wildcard ?? false)
        if (one.suggestion !== undefined) expect(verdict.suggestion).toBe(one.suggestion)
        expect(verdict.message === '').toBe(verdict.accepted)
    })

    it.each(cases.setCases.map((one) => [one.id, one] as const))('set %s', (_id, one) => {
        const altNames = one.sans.map(([kind, value]) => ({ kind, value }) as SubjectAltName)
        const { findings } = checkNameSet(one.cn, altNames, { source: 'csr' })
        const found = findings.map(({ severity, code }) => `${severity === 'warning' ? 'warn' : severity}:${code}`)
        expect(found).toEqual(one.expect)
    })
})
