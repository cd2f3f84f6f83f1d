import { deflateRawSync, gzipSync } from 'node:zlib'
import { filesIn } from '../../../src/server/core/access/archive'
import { inflate } from '../../../src/server/core/access/inflate'
import { choices } from '../../support/random'
import { zipOf } from '../../security/hostile/zip'

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

describe('inflating', () => {
    it('gives back what was deflated, at every level and with every kind of block', () => {
        const by = choices(11)
        for (let round = 0; round < 120; round++) {
            const alphabet = 1 + by.below(255)
            const original = Buffer.from(Array.from({ length: by.below(6000) }, () => by.below(alphabet)))
            const deflated = deflateRawSync(original, { level: by.below(10), strategy: by.below(5) })
            expect(Buffer.from(inflate(deflated, 0, 6000)).equals(original)).toBe(true)
        }
    })

    it('stops at the limit: a bomb stays small', () => {
        const bomb = deflateRawSync(Buffer.alloc(50_000_000))
        expect(bomb.length).toBeLessThan(100_000)
        expect(inflate(bomb, 0, 1000)).toHaveLength(1000)
    })

    it('ends at whatever is damaged', () => {
        const by = choices(12)
        const deflated = deflateRawSync(Buffer.from('a certificate '.repeat(200)))
        for (let round = 0; round < 2000; round++) {
            const damaged = Buffer.from(deflated.subarray(0, 1 + by.below(deflated.length)))
            damaged[by.below(damaged.length)] = by.below(256)
            expect(inflate(damaged, 0, 5000).length).toBeLessThanOrEqual(5000)
        }
    })
})

describe('looking into a file', () => {
    it('finds what a zip holds, stored or deflated, behind anything else', () => {
        const zip = zipOf([
            { name: 'a.txt', bytes: Buffer.from('first'), isStored: true },
            { name: 'b.txt', bytes: Buffer.from('second '.repeat(50)) },
        ])
        for (const bytes of [zip, Buffer.concat([Buffer.from('a picture'), zip])]) {
            const [first, second] = filesIn(bytes).map(text)
            expect(first).toMatch(/^first/)
            expect(second).toBe('second '.repeat(50))
        }
    })

    it('finds what a gzip file holds, with a name and without', () => {
        expect(filesIn(gzipSync('hello')).map(text)).toEqual(['hello'])
        const named = Buffer.concat([
            Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3]),
            Buffer.from('k.pem\0'),
            deflateRawSync('hello'),
        ])
        expect(filesIn(named).map(text)).toEqual(['hello'])
    })

    it('finds nothing in what is no archive, and no more than 50 files', () => {
        expect(filesIn(Buffer.from('PK is a park'))).toEqual([])
        const many = Array.from({ length: 60 }, (_, at) => ({ name: `${at}`, bytes: Buffer.from('x') }))
        expect(filesIn(zipOf(many))).toHaveLength(50)
    })
})
