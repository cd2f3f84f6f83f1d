/** Pasted text of the worst shapes costs time in proportion to its length, never to its square. */
import { checkCsr } from '../../../src/server/core/check/check-csr'
import { checkHostnames } from '../../../src/server/core/check/check-hostnames'
import { splitNames } from '../../../src/server/core/hostname/names'
import { readDer } from '../../../src/server/core/x509/der'
import { attempt } from '../../../src/server/core/x509/fault'
import { containsPrivateKey } from '../../../src/server/core/x509/private-key'
import { recordedRequest } from './recorded'

const LARGE = 64_000
const FACTOR = 16
/** Linear work grows 16-fold, quadratic work 256-fold; between them lies room for garbage collection. */
const MOST_GROWTH = 90

const ATTEMPTS = 5
/** Enough that the clock's own steps do not show, in microseconds. */
const MEASURABLE = 20_000

/** Processor time of one run in microseconds, so that other processes do not count. */
function cost(work: () => void): number {
    const before = process.cpuUsage()
    let runs = 0
    let spent = 0
    while (spent < MEASURABLE) {
        work()
        runs++
        spent = process.cpuUsage(before).user
    }
    return spent / runs
}

/**
 * How many times longer `work` takes on sixteen times the text: the least of several attempts, since garbage collection
 * and compilation only ever add.
 */
function growth(work: (text: string) => void, unit: string): number {
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
    const [small, large] = [text(LARGE / FACTOR), text(LARGE)]
    let least = Infinity
    for (let i = 0; i < ATTEMPTS && least >= MOST_GROWTH; i++) {
        least = Math.min(least, cost(() => work(large)) / cost(() => work(small)))
    }
    return least
}

const UNITS = [
    ' ',
    '\n',
    '\u00a0',
    '-',
    '=',
    'M',
    'M ',
    'MIIE',
    'BEGIN ',
    'END ',
    'BEGINRSA',
    '-----BEGIN ',
    '-----BEGIN A',
    '-----BEGIN CERTIFICATE REQUEST-----',
    '-----BEGIN CERTIFICATE REQUEST-----\n-----END CERTIFICATE REQUEST-----\n',
    '- BEGIN AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA ',
    'PRIVATE KE',
    'BEGIN ENCRYPTED PRIVATE KE',
    '"d" ',
    '"kty" "d"        ',
    '<RSAKeyValue>',
    '\\n',
    '>',
    '\u0000',
    '0\u0082',
    'a.',
    '*.',
    'https://',
]

describe('the time that a text costs', () => {
    it.each(UNITS.map((unit) => [JSON.stringify(unit), unit]))('grows in proportion for %s', (_shown, unit) => {
        expect(growth((text) => checkCsr(text), unit)).toBeLessThan(MOST_GROWTH)
        expect(growth((text) => checkHostnames(splitNames(text)), unit)).toBeLessThan(MOST_GROWTH)
    })

    it('grows in proportion when a text begins like a request and goes on with blanks', () => {
        const [first] = recordedRequest('rsa-2048').split('\n')
        expect(growth((text) => checkCsr(`${first}${text}`), ' \t')).toBeLessThan(MOST_GROWTH)
    })

    it('grows in proportion for the search for private keys, which has no limit of length', () => {
        for (const unit of ['BEGIN ', 'MIIEvQIBADAN ', 'PRIVATE KEY ', ' ']) {
            expect(growth((text) => containsPrivateKey(text.repeat(4)), unit)).toBeLessThan(MOST_GROWTH)
        }
    })

    it('refuses structures made to be slow', () => {
        const bombs = [
            Uint8Array.from({ length: LARGE }, (_, i) => (i % 2 === 0 ? 0x30 : 0x80)),
            Uint8Array.from({ length: LARGE }, (_, i) => [0x30, 0x82, 0xff, 0xff][i % 4]),
            Uint8Array.from({ length: LARGE }, (_, i) =>
                i < 4 ? [0x30, 0x82, 0xf9, 0xfc][i] : i % 2 === 0 ? 0x05 : 0
            ),
        ]
        for (const bomb of bombs) expect(attempt(() => readDer(bomb)).ok).toBe(false)
    })
})
