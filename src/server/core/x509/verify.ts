import { type Certificate } from './certificate'
import { type CertificationRequest, type Signed } from './certification-request'
import { digest } from './digest'
import { isPointOnCurve, verifyEcdsa } from './ecdsa'
import { type EcKey, type PublicKey, type RsaKey } from './public-key'
import { isUsableRsaKey, verifyPkcs1, verifyPss } from './rsa'

/** true: verified. false: does not verify. null: not checked, for want of the algorithm; never a pass. */
export interface Verification {
    valid: boolean | null
    /** Empty when valid. */
    reason: string
}

/** Proof that the requester holds the private key (RFC 2986 section 3), or that a certificate is self-signed. */
export function verifySelfSignature(signed: CertificationRequest | Certificate): Verification {
    return verifyWith(signed.publicKey, signed)
}

/** Whether the holder of this key made the signature. */
export function verifyWith(issuerKey: PublicKey, signed: Signed): Verification {
    if (signed.signatureAlgorithm.scheme === 'OTHER') return notChecked(signed)
    if (issuerKey.type === 'OTHER') return { valid: null, reason: `${issuerKey.algorithm} keys are not checked` }
    if (signed.signatureAlgorithm.scheme === 'ECDSA') {
        return issuerKey.type === 'EC' ? checkEcdsa(issuerKey, signed) : otherKeyType
    }
    return issuerKey.type === 'RSA' ? checkRsa(issuerKey, signed) : otherKeyType
}

function checkRsa(key: RsaKey, signed: Signed): Verification {
    const { hash, pss } = signed.signatureAlgorithm
    if (hash === null) return notChecked(signed)
    if (!isUsableRsaKey(key)) return { valid: null, reason: `a key of ${key.bits} bits is not checked` }
    if (pss === undefined) return outcome(verifyPkcs1(key, hash, signed.signedContent, signed.signature))
    if (pss.maskHash === null) return notChecked(signed)
    return outcome(verifyPss(key, hash, pss.maskHash, pss, signed.signedContent, signed.signature))
}

const UNCOMPRESSED = 0x04
const COMPRESSED = [0x02, 0x03]

function checkEcdsa(key: EcKey, signed: Signed): Verification {
    const { hash } = signed.signatureAlgorithm
    const onCurve = isPointOnCurve(key)
    if (hash === null) return notChecked(signed)
    if (onCurve === null)
        return { valid: null, reason: `keys on ${key.curve || 'a curve of their own'} are not checked` }
    if (!onCurve) {
        const readable = key.point[0] === UNCOMPRESSED || COMPRESSED.includes(key.point[0])
        return readable
            ? { valid: false, reason: 'the public key is not a point on its curve' }
            : { valid: null, reason: 'this form of elliptic curve point is not checked' }
    }
    return outcome(verifyEcdsa(key, digest(hash, signed.signedContent), signed.signature))
}

const otherKeyType: Verification = { valid: false, reason: 'the signature is of another algorithm than the key' }

function notChecked(signed: Signed): Verification {
    return { valid: null, reason: `signatures of algorithm ${signed.signatureAlgorithm.name} are not checked` }
}

function outcome(valid: boolean | null): Verification {
    return { valid, reason: valid ? '' : 'the signature does not fit the content and the key' }
}
