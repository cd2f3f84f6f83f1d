/**
 * ECDSA over the three curves that public certificates may use. The arithmetic is @noble/curves'; its ready-made
 * `nist.js` needs a TextEncoder while loading, which the platform lacks, so the curves are set up here.
 */
import { ecdsa, weierstrass } from '@noble/curves/abstract/weierstrass.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { type EcKey } from './public-key'

/** FIPS 186-4 appendix D.1.2: prime, order, b, and the generator's coordinates; a is always p - 3. */
const PARAMETERS: Record<string, [p: string, n: string, b: string, gx: string, gy: string]> = {
    'P-256': [
        'ffffffff00000001000000000000000000000000ffffffffffffffffffffffff',
        'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551',
        '5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b',
        '6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296',
        '4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5',
    ],
    'P-384': [
        'fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff',
        'ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973',
        'b3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef',
        'aa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7',
        '3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f',
    ],
    'P-521': [
        '01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
        '01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409',
        '0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00',
        '00c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66',
        '011839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650',
    ],
}

type Curve = ReturnType<typeof ecdsa>

const curves = new Map<string, Curve>()

function curveOf(key: EcKey): Curve | null {
    const known = curves.get(key.curve)
    if (known || !(key.curve in PARAMETERS)) return known ?? null
    const [p, n, b, Gx, Gy] = PARAMETERS[key.curve].map((digits) => BigInt(`0x${digits}`))
    const point = weierstrass({ p, n, h: BigInt(1), a: p - BigInt(3), b, Gx, Gy })
    const curve = ecdsa(point, sha256)
    curves.set(key.curve, curve)
    return curve
}

/** Whether the key is a point of its curve, in a form that is checked here; null where its curve is not. */
export function isPointOnCurve(key: EcKey): boolean | null {
    return curveOf(key)?.utils.isValidPublicKey(key.point) ?? null
}

/** Whether the DER signature is the key's over this digest; null where the curve is not checked here. */
export function verifyEcdsa(key: EcKey, digest: Uint8Array, signature: Uint8Array): boolean | null {
    const curve = curveOf(key)
    if (curve === null) return null
    return curve.verify(signature, digest, key.point, { prehash: false, lowS: false, format: 'der' })
}
