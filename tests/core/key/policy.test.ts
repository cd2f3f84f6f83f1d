import { generateKeyPairSync } from 'node:crypto'
import { keyFindings, keyLabel, signatureFindings } from '../../../src/server/core/key/policy'
import { type EcKey, type RsaKey } from '../../../src/server/core/x509/public-key'
import { type SignatureAlgorithm } from '../../../src/server/core/x509/signature-algorithm'

const jwk = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' })
const modulus = Uint8Array.from(Buffer.from(String(jwk.n), 'base64url'))
const spki = new Uint8Array(0)
const rsa = (changes: Partial<RsaKey>): RsaKey => ({
    type: 'RSA',
    bits: 2048,
    modulus,
    exponent: Uint8Array.from([1, 0, 1]),
    spki,
    ...changes,
})

const point = (namedCurve: string) => {
    const { x, y } = generateKeyPairSync('ec', { namedCurve }).publicKey.export({ format: 'jwk' })
    return Uint8Array.from([4, ...Buffer.from(String(x), 'base64url'), ...Buffer.from(String(y), 'base64url')])
}
const ec = (curve: string, given = point(curve)): EcKey => ({ type: 'EC', bits: 0, curve, point: given, spki })
const codes = (findings: { severity: string; code: string }[]) =>
    findings.map(({ severity, code }) => `${severity}:${code}`)

describe('the policy for RSA keys', () => {
    it.each([
        [1024, ['error:KEY_TOO_SMALL']],
        [2047, ['error:KEY_TOO_SMALL']],
        [2048, []],
        [2049, ['error:KEY_SIZE']],
        [2056, []],
        [8192, []],
        [8193, ['error:KEY_TOO_LARGE']],
    ])('%i bits', (bits, expected) => {
        expect(codes(keyFindings(rsa({ bits })))).toEqual(expected)
    })

    it.each([
        [[1], ['error:KEY_EXPONENT']],
        [[2], ['error:KEY_EXPONENT']],
        [[3], ['warning:KEY_EXPONENT_SMALL']],
        [[255, 255], ['warning:KEY_EXPONENT_SMALL']],
        [[1, 0, 0], ['error:KEY_EXPONENT']],
        [[1, 0, 1], []],
        [[1, 0, 0, 0, 15], []],
    ])('exponent %j', (exponent, expected) => {
        expect(codes(keyFindings(rsa({ exponent: Uint8Array.from(exponent) })))).toEqual(expected)
    })

    it('names the weakness of a weak key', () => {
        const [finding] = keyFindings(rsa({ modulus: Uint8Array.from([...modulus.slice(0, -1), 0xf0]) }))
        expect(finding).toMatchObject({ code: 'KEY_WEAK', severity: 'error' })
        expect(finding.message).toContain('divisible by 2')
    })
})

describe('the policy for other keys', () => {
    it.each(['P-256', 'P-384', 'P-521'])('accepts %s', (curve) => {
        expect(keyFindings(ec(curve))).toEqual([])
        expect(keyLabel(ec(curve))).toBe(`EC ${curve}`)
    })

    it('refuses other curves, and parameters in place of a curve', () => {
        expect(codes(keyFindings(ec('P-224', new Uint8Array(57))))).toEqual(['error:KEY_CURVE'])
        expect(codes(keyFindings(ec('', new Uint8Array(65))))).toEqual(['error:KEY_CURVE'])
    })

    it('refuses a point that is not on its curve, is the wrong length, or is in another form', () => {
        const good = point('P-256')
        const off = Uint8Array.from(good)
        off[64] ^= 1
        expect(codes(keyFindings(ec('P-256', off)))).toEqual(['error:KEY_INVALID'])
        expect(codes(keyFindings(ec('P-256', good.slice(0, 64))))).toEqual(['error:KEY_INVALID'])
        expect(codes(keyFindings(ec('P-256', new Uint8Array(0))))).toEqual(['error:KEY_INVALID'])
        expect(codes(keyFindings(ec('P-384', good)))).toEqual(['error:KEY_INVALID'])
        expect(codes(keyFindings(ec('P-256', Uint8Array.from([2 + (good[64] & 1), ...good.slice(1, 33)]))))).toEqual([
            'error:KEY_POINT_FORM',
        ])
    })

    it('refuses every other algorithm by name', () => {
        const [finding] = keyFindings({ type: 'OTHER', algorithm: 'Ed25519', bits: 0, spki })
        expect(finding).toMatchObject({ code: 'KEY_TYPE', severity: 'error' })
        expect(finding.message).toContain('Ed25519')
    })
})

describe('the policy for signatures', () => {
    const algorithm = (hash: SignatureAlgorithm['hash']): SignatureAlgorithm => ({
        oid: '',
        name: '',
        scheme: 'PKCS1',
        hash,
        encoding: spki,
    })

    it.each<[SignatureAlgorithm['hash'], boolean | null, string[]]>([
        ['SHA-256', true, []],
        ['SHA-512', true, []],
        ['SHA-1', true, ['error:SIGNATURE_HASH']],
        ['MD5', true, ['error:SIGNATURE_HASH']],
        ['SHA-256', false, ['error:SIGNATURE_INVALID']],
        ['SHA-256', null, ['error:SIGNATURE_NOT_CHECKED']],
        ['SHA-1', false, ['error:SIGNATURE_HASH', 'error:SIGNATURE_INVALID']],
    ])('%s, verified %s', (hash, valid, expected) => {
        expect(codes(signatureFindings(algorithm(hash), { valid, reason: '' }))).toEqual(expected)
    })
})
