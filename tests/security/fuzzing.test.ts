import { performance } from 'node:perf_hooks'
import { checkCsr } from '../../src/server/core/check/check-csr'
import { checkHostname } from '../../src/server/core/hostname/check-hostname'
import { ROOTS } from '../../src/server/core/hostname/roots'
import { containsPrivateKey } from '../../src/server/core/x509/private-key'
import { readCertificate, readCertificationRequest } from '../../src/server/core/x509/read'
import { parseQuery } from '../../src/local-instance/query/parse'
import { isGuardedScript } from '../../src/local-instance/query/guarded-script'
import materials from '../fixtures/order-materials.json'
import { type Choices, choices } from '../support/random'

/** The longest that one input may take, in milliseconds of the processor. */
const LIMIT_MS = 50

const REQUEST = derOf(materials.csr)
const CERTIFICATE = derOf(materials.certificates.right)
const PIECES = [
    ...ROOTS,
    '.',
    '..',
    '*',
    '*.',
    '-',
    '_',
    'www',
    'xn--',
    'a',
    '\u0000',
    '\u0430',
    '%',
    ':',
    '/',
    '@',
    ' ',
    '\n',
    'evil.com',
]
const TERMS = [
    '^',
    '^OR',
    '^NQ',
    '^EQ',
    'RLQUERYa.b,>=1',
    '^ENDRLQUERY',
    'ORDERBY',
    'GROUPBY',
    '=',
    'IN',
    'LIKE',
    'javascript:',
    'a',
    'a.b',
    '@',
    '123TEXTQUERY321=',
    '>',
    'SAMEAS',
    'gs.daysAgo(',
    "'",
    ')',
    '\\',
]

function derOf(pem: string): Buffer {
    return Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64')
}

/** A damaged copy: bits turned, bytes set, cut, repeated or put together anew. */
function damaged(original: Buffer, by: Choices): Buffer {
    const copy = Buffer.from(original)
    const kind = by.below(10)
    if (kind === 0) return copy.subarray(0, by.below(copy.length))
    if (kind === 1) return Buffer.concat([copy.subarray(0, by.below(copy.length)), copy])
    if (kind === 2) return Buffer.from(Array.from({ length: by.below(600) }, () => by.below(256)))
    for (let change = 0; change <= by.below(6); change++)
        copy[by.below(copy.length)] = kind < 6 ? by.one([0, 0x30, 0x31, 0x80, 0x82, 0x84, 0xff, 0x06]) : by.below(256)
    return copy
}

const mixed = (by: Choices, pieces: readonly string[], most: number): string =>
    Array.from({ length: 1 + by.below(most) }, () => by.one(pieces)).join('')

/** Runs every input and answers those that took too long, also when each is tried again by itself. */
function slowOnes<Input>(count: number, make: () => Input, work: (input: Input) => void): Input[] {
    const slow: Input[] = []
    for (let at = 0; at < count; at++) {
        const input = make()
        const start = performance.now()
        work(input)
        if (performance.now() - start > LIMIT_MS && bestOfThree(() => work(input)) > LIMIT_MS) slow.push(input)
    }
    return slow
}

/** Processor time, so that other programs do not count. */
function bestOfThree(work: () => void): number {
    const once = (): number => {
        const start = process.cpuUsage()
        work()
        const { user, system } = process.cpuUsage(start)
        return (user + system) / 1000
    }
    return Math.min(once(), once(), once())
}

describe('fuzzing: no input crashes, hangs or gets in', () => {
    it('80,000 host names', () => {
        const by = choices(1)
        const slow = slowOnes(
            80_000,
            () => mixed(by, PIECES, 9),
            (text) => {
                const { accepted, normalized } = checkHostname(text, { source: by.one(['form', 'csr'] as const) })
                if (accepted && !ROOTS.some((root) => normalized.endsWith(`.${root}`)))
                    throw new Error(`${JSON.stringify(text)} was accepted as ${normalized}`)
                if (accepted && !/^(\*\.)?([a-z0-9-]+\.)+[a-z]+$/.test(normalized)) throw new Error(normalized)
            }
        )
        expect(slow).toEqual([])
    }, 60_000)

    it('40,000 certificate requests', () => {
        const by = choices(2)
        expect(
            slowOnes(
                40_000,
                () => damaged(REQUEST, by),
                (der) => void readCertificationRequest(der)
            )
        ).toEqual([])
    }, 60_000)

    it('30,000 certificates', () => {
        const by = choices(3)
        expect(
            slowOnes(
                30_000,
                () => damaged(CERTIFICATE, by),
                (der) => void readCertificate(der)
            )
        ).toEqual([])
    }, 60_000)

    it('1,000 certificate requests with everything that is checked of them', () => {
        const by = choices(4)
        for (let at = 0; at < 1000; at++) {
            const { verdict, facts } = checkCsr(damaged(REQUEST, by))
            if (verdict !== 'accept') continue
            for (const name of facts?.names ?? []) expect(checkHostname(name, { source: 'csr' }).accepted).toBe(true)
        }
    }, 60_000)

    it('50,000 encoded queries and scripts in them', () => {
        const by = choices(5)
        const slow = slowOnes(
            50_000,
            () => mixed(by, TERMS, 14),
            (text) => {
                parseQuery(text)
                if (isGuardedScript(text, () => false) && !/^\s*gs\.\w+\([^)]*\)/.test(text)) throw new Error(text)
            }
        )
        expect(slow).toEqual([])
    }, 60_000)

    it('bombs of 64 KB', () => {
        const bombs = [
            '-----BEGIN CERTIFICATE REQUEST-----'.repeat(1800),
            'MII'.repeat(21_000),
            `-----BEGIN CERTIFICATE REQUEST-----\n${'A'.repeat(65_000)}\n-----END CERTIFICATE REQUEST-----`,
            'BEGIN '.repeat(10_000),
            '^OR'.repeat(20_000),
            '*.'.repeat(30_000),
            '-'.repeat(65_000),
            `"kty"${' '.repeat(60_000)}"d"`,
            '<RSAKeyValue>'.repeat(5000),
        ]
        for (const bomb of bombs) {
            const all = (): void => {
                readCertificationRequest(bomb)
                readCertificate(bomb)
                checkHostname(bomb, { source: 'form' })
                parseQuery(bomb)
                containsPrivateKey(bomb)
            }
            expect({ bomb: bomb.slice(0, 20), slow: bestOfThree(all) > 5 * LIMIT_MS }).toEqual({
                bomb: bomb.slice(0, 20),
                slow: false,
            })
        }
    }, 60_000)
})
