/** Which keys and signatures a request may have: CA/B Baseline Requirements 2.2.6, and local policy where noted. */
import { error, type Finding, warning } from '../check/finding'
import { bigNumber } from '../x509/bytes'
import { isPointOnCurve } from '../x509/ecdsa'
import { type EcKey, type PublicKey, type RsaKey } from '../x509/public-key'
import { MAX_RSA_BITS } from '../x509/rsa'
import { type SignatureAlgorithm } from '../x509/signature-algorithm'
import { type Verification } from '../x509/verify'
import { hasClosePrimes, isRocaSuspect, smallFactor } from './weak-rsa'

const MIN_RSA_BITS = 2048
const CURVES = ['P-256', 'P-384', 'P-521']
const USUAL_EXPONENT = BigInt(65537)
const REMEDY = 'Create a new key (RSA of 2048 bits or more, or EC P-256 or P-384) and a new CSR from it.'

/** `RSA 2048`, `EC P-256`, `Ed25519`. */
export function keyLabel(key: PublicKey): string {
    if (key.type === 'RSA') return `RSA ${key.bits}`
    return key.type === 'EC' ? `EC ${key.curve || 'with parameters of its own'}` : key.algorithm
}

export function keyFindings(key: PublicKey): Finding[] {
    if (key.type === 'RSA') return rsaFindings(key)
    return key.type === 'EC'
        ? ecFindings(key)
        : [error('KEY_TYPE', `Public certificates cannot hold ${key.algorithm} keys. ${REMEDY}`)]
}

/** BR 6.1.5 for the size, 6.1.6 for the exponent and small factors, 6.1.1.3 for known weaknesses. */
function rsaFindings(key: RsaKey): Finding[] {
    if (key.bits < MIN_RSA_BITS) {
        return [
            error(
                'KEY_TOO_SMALL',
                `The RSA key has ${key.bits} bits; at least ${MIN_RSA_BITS} are required. ${REMEDY}`
            ),
        ]
    }
    if (key.bits > MAX_RSA_BITS) {
        return [
            error('KEY_TOO_LARGE', `The RSA key has ${key.bits} bits; at most ${MAX_RSA_BITS} are accepted. ${REMEDY}`),
        ]
    }
    if (key.bits % 8 !== 0) {
        return [error('KEY_SIZE', `The RSA key has ${key.bits} bits, which is not a multiple of 8. ${REMEDY}`)]
    }
    const exponent = bigNumber(key.exponent)
    if (exponent < BigInt(3) || exponent % BigInt(2) === BigInt(0)) {
        return [error('KEY_EXPONENT', `The RSA key has an exponent that is even or less than 3. ${REMEDY}`)]
    }
    const weakness = rsaWeakness(key.modulus)
    if (weakness !== '') return [error('KEY_WEAK', `The RSA key can be broken: ${weakness}. ${REMEDY}`)]
    return exponent < USUAL_EXPONENT ? [warning('KEY_EXPONENT_SMALL', SMALL_EXPONENT)] : []
}

const SMALL_EXPONENT =
    'The RSA key has an unusually small exponent. It is accepted, but use 65537, the usual one, next time.'

function rsaWeakness(modulus: Uint8Array): string {
    const factor = smallFactor(modulus)
    if (factor !== 0) return `its modulus is divisible by ${factor}`
    if (isRocaSuspect(modulus)) return 'it bears the mark of the ROCA weakness (CVE-2017-15361)'
    return hasClosePrimes(modulus) ? 'its two primes lie too close together' : ''
}

const UNCOMPRESSED = 0x04

/** BR 6.1.5 and 6.1.6; the uncompressed form is local policy, because CAs need not take any other (RFC 5480 2.2). */
function ecFindings(key: EcKey): Finding[] {
    if (key.curve === '') {
        return [
            error(
                'KEY_CURVE',
                `The elliptic curve key brings parameters of its own instead of naming its curve. ${REMEDY}`
            ),
        ]
    }
    if (!CURVES.includes(key.curve)) {
        return [
            error('KEY_CURVE', `The elliptic curve ${key.curve} is not accepted; use ${CURVES.join(', ')}. ${REMEDY}`),
        ]
    }
    if (key.point.length > 0 && key.point[0] !== UNCOMPRESSED) {
        return [
            error(
                'KEY_POINT_FORM',
                `The elliptic curve key is not in the uncompressed form that every CA accepts. ${REMEDY}`
            ),
        ]
    }
    return isPointOnCurve(key)
        ? []
        : [error('KEY_INVALID', `The elliptic curve key is not a point on its curve. ${REMEDY}`)]
}

/** Local policy for the hash; RFC 2986 for the proof that the requester holds the private key. */
export function signatureFindings(algorithm: SignatureAlgorithm, verification: Verification): Finding[] {
    const findings: Finding[] = []
    if (algorithm.hash === 'MD5' || algorithm.hash === 'SHA-1') {
        findings.push(
            error(
                'SIGNATURE_HASH',
                `The CSR is signed with ${algorithm.hash}, which is no longer safe. Create it again with SHA-256.`
            )
        )
    }
    if (verification.valid === false) findings.push(error('SIGNATURE_INVALID', `${INVALID} (${verification.reason}).`))
    if (verification.valid === null)
        findings.push(error('SIGNATURE_NOT_CHECKED', `${NOT_CHECKED} (${verification.reason}). ${REMEDY}`))
    return findings
}

const INVALID =
    "The CSR's own signature does not verify: it was changed after it was made, damaged in copying, or made with another key. Create a new CSR and copy it whole"
const NOT_CHECKED = "The CSR's own signature cannot be checked, so nothing shows that you hold its key"
