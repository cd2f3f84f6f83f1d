import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as fc from 'fast-check'
import { LIFE, lifeFault, mayBecome, statusAt } from '../../../src/server/core/certificate/life'
import { CERTIFICATE_STATUS, type CertificateStatus } from '../../../src/server/core/states'

const STATUSES = Object.values(CERTIFICATE_STATUS)
const DRAWING = readFileSync(path.resolve(__dirname, '../../../docs/certificate-life.md'), 'utf8')

describe('the life of a certificate', () => {
    it('is drawn as it is', () => {
        const drawn = [...DRAWING.matchAll(/^ {4}(\w+) --> (\w+): (.+)$/gm)].map(([, from, to, because]) => ({
            from,
            to,
            because,
        }))
        expect(drawn).toEqual(LIFE)
    })

    it('names every step once', () => {
        const steps = LIFE.map(({ from, to }) => `${from} ${to}`)
        expect(new Set(steps).size).toBe(steps.length)
    })

    it('reaches every status from the request', () => {
        const reached = new Set<string>(['requested'])
        for (let round = 0; round < STATUSES.length; round++) {
            for (const { from, to } of LIFE) if (reached.has(from)) reached.add(to)
        }
        expect([...reached].sort()).toEqual(['requested', ...STATUSES].sort())
    })

    it('ends with the revocation', () => {
        expect(LIFE.filter(({ from }) => from === 'revoked')).toEqual([])
        expect(lifeFault('revoked', 'active')).toBe(
            'A certificate that is revoked cannot become active: that is its end.'
        )
    })

    it('refuses to go back to issued, and says what there is instead', () => {
        expect(lifeFault('expired', 'issued')).toMatch(
            /expired cannot become issued: from there it may become replaced/
        )
        expect(lifeFault('active', 'active')).toBeNull()
    })

    it('moves by time alone only along its own steps', () => {
        const instant = fc.integer({ min: 1_760_000_000, max: 1_930_000_000 }).map((seconds) => seconds * 1000)
        fc.assert(
            fc.property(
                fc.constantFrom(...STATUSES),
                instant,
                instant,
                instant,
                (status: CertificateStatus, renewableFrom, expiresAt, now) => {
                    const dates = { status, renewableFrom, expiresAt, windowEndsOn: '2027-03-01' as const }
                    expect(mayBecome(status, statusAt(dates, now))).toBe(true)
                }
            )
        )
    })
})
