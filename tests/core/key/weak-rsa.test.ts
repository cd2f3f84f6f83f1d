import { generateKeyPairSync, generatePrimeSync } from 'node:crypto'
import { hasClosePrimes, isRocaSuspect, smallFactor } from '../../../src/server/core/key/weak-rsa'
import { bigNumber, bigNumberBytes } from '../../../src/server/core/x509/bytes'

const modulusOf = (bits: number) => {
    const { n } = generateKeyPairSync('rsa', { modulusLength: bits }).publicKey.export({ format: 'jwk' })
    return Uint8Array.from(Buffer.from(String(n), 'base64url'))
}
const prime = (bits: number) => generatePrimeSync(bits, { bigint: true })
const bytes = (number: bigint) => bigNumberBytes(number, Math.ceil(number.toString(16).length / 2))

/** A number that bears the mark of the Infineon library without being one of its keys. */
function marked(): bigint {
    let product = 1n
    for (let n = 3n; n < 168n; n += 2n) {
        let isPrime = true
        for (let d = 3n; d * d <= n; d += 2n) if (n % d === 0n) isPrime = false
        if (isPrime) product *= n
    }
    return product * (1n << 1800n) + (65537n ** 77n % product)
}

describe('a sound RSA key', () => {
    it('shows none of the weaknesses', () => {
        const modulus = modulusOf(2048)
        expect([smallFactor(modulus), isRocaSuspect(modulus), hasClosePrimes(modulus)]).toEqual([0, false, false])
    })
})

describe('a weak RSA key', () => {
    const good = bigNumber(modulusOf(1024))

    it('has a prime factor below 752', () => {
        expect(smallFactor(bytes(good * 751n))).toBe(751)
        expect(smallFactor(bytes(good * 757n))).toBe(0)
        expect(smallFactor(bytes(good * 2n))).toBe(2)
    })

    it('bears the mark of ROCA', () => {
        expect(isRocaSuspect(bytes(marked()))).toBe(true)
        expect(isRocaSuspect(bytes(marked() + 2n))).toBe(false)
    })

    it('has primes so close that Fermat finds them within 100 rounds', () => {
        const p = prime(512)
        expect(hasClosePrimes(bytes(p * (p + 2n)))).toBe(true)
        expect(hasClosePrimes(bytes(p * p))).toBe(true)
        // For primes p and p + d the method needs about d² / 8p rounds.
        const near = 1n << 259n
        expect(hasClosePrimes(bytes(p * (p + near)))).toBe(near * near < 790n * p)
        expect(hasClosePrimes(bytes(p * (p + (1n << 275n))))).toBe(false)
    })
})
