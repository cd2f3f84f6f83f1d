/** 2,000 damaged requests: none may crash the reader, and none may verify here and not with openssl, or the reverse. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkCsr } from '../../../src/server/core/check/check-csr'
import { hasOpenssl, shell, temporaryFolder } from '../../support/openssl'
import { makeRequests, REQUESTS } from './requests'
import { each, verdict } from './second-opinion'
import recorded from '../../fixtures/x509/opinions.json'

const COUNT = 2000
const BASES = [
    'rsa-2048',
    'rsa-3072-sha384',
    'pss-sha256',
    'pss-other-mask-hash',
    'p256',
    'p384-sha384',
    'p521-sha512',
    'every-kind-of-name',
    'utf8-subject',
    'challenge-password',
]

/** The same numbers on every run, from 0 to below 1 (mulberry32). */
function randomNumbers(seed: number): () => number {
    let state = seed
    return () => {
        state = (state + 0x6d2b79f5) | 0
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
    }
}

function damaged(original: Buffer, random: () => number): Buffer {
    const at = () => Math.floor(random() * original.length)
    const byte = () => Math.floor(random() * 256)
    const copy = Buffer.from(original)
    const kind = random()
    if (kind < 0.06) return copy.subarray(0, at())
    if (kind < 0.1) return Buffer.concat([copy.subarray(0, at()), Buffer.from([byte()]), copy.subarray(at())])
    if (kind < 0.14) return Buffer.concat([copy, Buffer.from([byte()])])
    const changes = kind < 0.7 ? 1 : 3
    for (let i = 0; i < changes; i++) {
        const position = at()
        copy[position] = random() < 0.6 ? copy[position] ^ (1 << Math.floor(random() * 8)) : byte()
    }
    return copy
}

function derOf(pem: string): Buffer {
    return Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64')
}

describe('damaged requests', () => {
    const openssl = hasOpenssl ? it : it.skip

    openssl(
        `verify as openssl verifies them, ${COUNT} of them`,
        async () => {
            const folder = temporaryFolder()
            try {
                makeRequests(
                    folder.path,
                    REQUESTS.filter((recipe) => BASES.includes(recipe.name))
                )
                const originals = BASES.map((name) =>
                    Buffer.from(shell(folder.path, `openssl req -in ${name}.csr -outform DER | base64`), 'base64')
                )
                const random = randomNumbers(20261121)
                const inputs = Array.from({ length: COUNT }, (_, i) => {
                    const original = originals[i % originals.length]
                    return i < originals.length ? original : damaged(original, random)
                })
                const ours = inputs.map((input) => checkCsr(Uint8Array.from(input)).facts?.signature.valid ?? null)
                // Where there is no verdict of ours there is nothing to compare, and no need to ask.
                const asked = ours.flatMap((valid, i) => (valid === null ? [] : [i]))
                asked.forEach((i) => writeFileSync(join(folder.path, `${i}.der`), inputs[i]))

                const theirs = await opensslVerdicts(folder.path, asked)
                const comparable = asked.filter((i) => theirs.get(i) !== null)
                const differing = comparable.filter((i) => ours[i] !== theirs.get(i))

                expect(
                    differing.map((i) => ({ ours: ours[i], theirs: theirs.get(i), der: inputs[i].toString('hex') }))
                ).toEqual([])
                expect(comparable.length).toBeGreaterThan(COUNT / 4)
                expect(ours.filter((valid) => valid === true).length).toBeGreaterThanOrEqual(originals.length)
            } finally {
                folder.remove()
            }
        },
        120_000
    )

    it('that were recorded never crash the reader, as bytes or as text', () => {
        const random = randomNumbers(7)
        for (let i = 0; i < COUNT; i++) {
            const { pem } = recorded.requests[i % recorded.requests.length]
            const asText = i % 2 === 0
            const input = damaged(asText ? Buffer.from(pem) : derOf(pem), random)
            const { verdict: answer, findings } = checkCsr(asText ? input.toString('latin1') : Uint8Array.from(input))
            if (answer === 'reject') expect(findings.length).toBeGreaterThan(0)
        }
    })
})

/** By the number of the file. */
async function opensslVerdicts(folder: string, numbers: readonly number[]): Promise<Map<number, boolean | null>> {
    const outputs = await each(
        folder,
        numbers.map(String),
        (name) => `openssl req -inform DER -in ${name}.der -noout -verify 2>&1`
    )
    return new Map(numbers.map((number, i) => [number, verdict(outputs[i])]))
}
