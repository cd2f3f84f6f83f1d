/**
 * RSA keys that are broken although they look sound (CA/B BR 6.1.1.3 and 6.1.6), as far as the modulus alone tells.
 * Keys of the Debian generator are left to the CA, which has the list.
 */
import { bigNumber } from '../x509/bytes'

/** The smallest prime below 752 that divides the modulus; 0 where none does. */
export function smallFactor(modulus: Uint8Array): number {
    return PRIMES_BELOW_752.find((prime) => remainder(modulus, prime) === 0) ?? 0
}

const PRIMES_BELOW_752 = primesBelow(752)

function primesBelow(limit: number): number[] {
    const primes: number[] = []
    for (let candidate = 2; candidate < limit; candidate++) {
        if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate)
    }
    return primes
}

function remainder(modulus: Uint8Array, divisor: number): number {
    return modulus.reduce((rest, byte) => (rest * 256 + byte) % divisor, 0)
}

const ROCA_LIMIT = 168

/**
 * Whether the key comes from the Infineon library of CVE-2017-15361: its moduli are powers of 65537 modulo every small
 * prime. A sound key passes for one about once in 10^8.
 */
export function isRocaSuspect(modulus: Uint8Array): boolean {
    return PRIMES_BELOW_752.filter((prime) => prime > 2 && prime < ROCA_LIMIT).every((prime) => {
        return isPowerOf(65537 % prime, remainder(modulus, prime), prime)
    })
}

function isPowerOf(generator: number, value: number, prime: number): boolean {
    let power = 1
    for (let i = 0; i < prime; i++) {
        if (power === value) return true
        power = (power * generator) % prime
    }
    return false
}

const FERMAT_ROUNDS = 100

/** Whether the two primes lie so close together that Fermat's method finds them in 100 rounds (BR 6.1.1.3). */
export function hasClosePrimes(modulus: Uint8Array): boolean {
    const one = BigInt(1)
    const two = BigInt(2)
    const n = bigNumber(modulus)
    let a = squareRoot(n)
    if (a * a < n) a += one
    let square = a * a - n
    for (let round = 0; round < FERMAT_ROUNDS; round++) {
        if (isSquare(square)) return true
        square += two * a + one
        a += one
    }
    return false
}

const FIFTEEN = BigInt(15)
const SQUARES_MODULO_16 = [0, 1, 4, 9]

function isSquare(number: bigint): boolean {
    if (!SQUARES_MODULO_16.includes(Number(number & FIFTEEN))) return false
    const root = squareRoot(number)
    return root * root === number
}

/** Newton's method from above; rounded down. */
function squareRoot(number: bigint): bigint {
    const one = BigInt(1)
    if (number <= one) return number
    let root = one << BigInt((number.toString(16).length * 4) / 2 + 1)
    for (;;) {
        const next = (root + number / root) >> one
        if (next >= root) return root
        root = next
    }
}
