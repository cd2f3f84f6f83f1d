import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { checkCertificate } from '../../../src/server/core/check/check-certificate'
import { checkCsr } from '../../../src/server/core/check/check-csr'
import { checkHostnames } from '../../../src/server/core/check/check-hostnames'
import { checkSubmittal } from '../../../src/server/core/check/check-submittal'
import { matchCertificateToRequest } from '../../../src/server/core/check/match-certificate'
import { containsPrivateKey } from '../../../src/server/core/x509/private-key'
import { bodyOf, bytesOf, recordedCertificate, recordedRequest } from './recorded'

/** Made for these tests on every run; none is kept. */
const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
const ed = generateKeyPairSync('ed25519').privateKey
const pem = (key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'sec1') => String(key.export({ type, format: 'pem' } as never))
const der = (key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'sec1') =>
    Uint8Array.from(key.export({ type, format: 'der' } as never) as unknown as Buffer)
const encrypted = String(rsa.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' }))
const pkcs12 = Uint8Array.from(
    Buffer.from('3082066b02010330820631' + '06092a864886f70d010701' + 'a0820622'.padEnd(200, '5'), 'hex')
)
const openssh = Buffer.from(`openssh-key-v1\u0000${'x'.repeat(90)}`, 'latin1').toString('base64')
const request = recordedRequest('rsa-2048')

const SHAPES: [string, string | Uint8Array][] = [
    ['PKCS#1 PEM', pem(rsa, 'pkcs1')],
    ['PKCS#8 PEM', pem(rsa, 'pkcs8')],
    ['SEC 1 PEM', pem(ec, 'sec1')],
    ['EC in PKCS#8', pem(ec, 'pkcs8')],
    ['Ed25519', pem(ed, 'pkcs8')],
    ['an encrypted key', encrypted],
    ['bare base64 of PKCS#1', bodyOf(pem(rsa, 'pkcs1'))],
    ['bare base64 of PKCS#8', bodyOf(pem(rsa, 'pkcs8'))],
    ['bare base64 of SEC 1', bodyOf(pem(ec, 'sec1'))],
    ['bare base64 of an encrypted key', bodyOf(encrypted)],
    ['bare base64 in lines of 10', bodyOf(pem(rsa, 'pkcs8')).replace(/.{10}/g, '$&\n')],
    ['the first half of the base64', bodyOf(pem(rsa, 'pkcs8')).slice(0, 301)],
    ['DER PKCS#1', der(rsa, 'pkcs1')],
    ['DER PKCS#8', der(rsa, 'pkcs8')],
    ['DER SEC 1', der(ec, 'sec1')],
    ['DER read as text', Buffer.from(der(rsa, 'pkcs8')).toString('latin1')],
    ['PKCS#12', pkcs12],
    ['PKCS#12 in base64', Buffer.from(pkcs12).toString('base64')],
    ['a Java key store', Uint8Array.from([0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2])],
    ['a Java key store in base64', Buffer.from('feedfeed00000002'.padEnd(40, '5'), 'hex').toString('base64')],
    ['a JCE key store in base64', Buffer.from('cececece00000002'.padEnd(40, '5'), 'hex').toString('base64')],
    ['OpenSSH PEM', `-----BEGIN OPENSSH PRIVATE KEY-----\n${openssh}\n-----END OPENSSH PRIVATE KEY-----`],
    ['OpenSSH base64', openssh],
    ['PuTTY', 'PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nPrivate-Lines: 14\nAAAA'],
    ['a UTF-16 file', Uint8Array.from(Buffer.from(`\ufeff${pem(rsa, 'pkcs8')}`, 'utf16le'))],
    ['a UTF-16 file read as text', Buffer.from(`\ufeff${pem(ec, 'sec1')}`, 'utf16le').toString('latin1')],
    ['base64 of a PEM file', Buffer.from(pem(rsa, 'pkcs8')).toString('base64')],
    ['a BEGIN line alone', '-----BEGIN RSA PRIVATE KEY-----'],
    ['an END line alone', 'xyz\n-----END PRIVATE KEY-----'],
    ['a BEGIN line without its dashes', 'BEGIN ENCRYPTED PRIVATE KEY'],
    ['a BEGIN line in lower case', '-----begin private key-----'],
    ['a BEGIN line that was broken', '-----BEGIN RSA PRIV\nATE KEY-----\nMIIE'],
    ['a BEGIN line with word processor dashes', '\u2014\u2014BEGIN EC PRIVATE KEY\u2014\u2014'],
    ['a label nobody knows', '-----BEGIN FANCY PRIVATE KEY-----\nAAAA'],
    ['a PGP key', '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQOY'],
    ['openssl pkey -text', 'Private-Key: (2048 bit, 2 primes)\nmodulus:\n    00:c0:ff:ee'],
    ['a JSON Web Key', '{"kty":"RSA","n":"0vx7","e":"AQAB","d" : "X4cTteJY"}'],
    ['a .NET key value', '<RSAKeyValue><Modulus>x</Modulus><P>p</P><InverseQ>q</InverseQ></RSAKeyValue>'],
    ['a key after a request', request + pem(rsa, 'pkcs8')],
    ['a key before a request', pem(ec, 'sec1') + request],
    ['the base64 of a key after a request', `${request}\n${bodyOf(pem(rsa, 'pkcs8'))}`],
    ['a key under the label of a request', pem(rsa, 'pkcs8').replace(/PRIVATE KEY/g, 'CERTIFICATE REQUEST')],
    ['a key within a sentence', `my key: ${bodyOf(pem(ec, 'pkcs8'))}, thanks`],
    ['a key beyond 64 KB', ' '.repeat(70_000) + pem(rsa, 'pkcs8')],
    ['a key quoted in a mail', pem(rsa, 'pkcs8').replace(/^/gm, '> ')],
]

/** Pieces of the input, at least eight long, that must appear nowhere. */
function fragments(source: string | Uint8Array): string[] {
    const text = typeof source === 'string' ? source : Buffer.from(source).toString('base64')
    return text
        .split(/[\s"]/)
        .filter((part) => part.length >= 8 && /^[A-Za-z0-9+/=]+$/.test(part))
        .map((part) => part.slice(0, 8))
}

describe('a private key', () => {
    it.each(SHAPES)('as %s is refused and never repeated', (_shape, source) => {
        const asCsr = checkCsr(source)
        const asCertificate = checkCertificate(source)
        const asDelivery = matchCertificateToRequest(source, { names: ['www.dmv.ca.gov'], spkiSha256: '' })
        for (const answer of [asCsr, asCertificate, asDelivery]) {
            expect(answer).toMatchObject({ verdict: 'reject', facts: null })
            expect(answer.findings.map((finding) => finding.code)).toEqual(['PRIVATE_KEY'])
            for (const fragment of fragments(source)) expect(JSON.stringify(answer)).not.toContain(fragment)
        }
    })

    it.each(SHAPES.filter((shape): shape is [string, string] => typeof shape[1] === 'string'))(
        'as %s ends the check of a submittal',
        (shape, source) => {
            const inCsr = checkSubmittal({ csr: source, additionalNames: ['www.dmv.ca.gov'], kind: 'single' })
            expect(inCsr.findings.map((finding) => finding.code)).toEqual(['PRIVATE_KEY'])
            expect(inCsr.facts).toEqual({ kind: 'single', commonName: '', names: [], nameSet: '', csr: null })
            if (!containsPrivateKey(source)) return
            for (const answer of [
                checkSubmittal({ csr: request, additionalNames: source.split('\n'), kind: 'san' }),
                checkHostnames(source.split('\n')),
            ]) {
                expect([shape, answer.findings.map((finding) => finding.code)]).toEqual([shape, ['PRIVATE_KEY']])
                expect(answer.facts.names).toEqual([])
            }
        }
    )
})

describe('what is no private key', () => {
    it.each([
        ['a request', request],
        ['a request in bare base64', bodyOf(request)],
        ['a request on lines of 20', bodyOf(request).replace(/.{20}/g, '$&\n')],
        ['a certificate', recordedCertificate('leaf-rsa')],
        ['an EC certificate', recordedCertificate('leaf-p256')],
        [
            'a sentence about private keys',
            'We keep the private key on the server. In the end, our private key never leaves it.',
        ],
        ['a public key', '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----'],
        ['names', 'www.dmv.ca.gov\nportal.dmv.ca.gov'],
    ])('%s', (_what, text) => {
        expect(containsPrivateKey(text)).toBe(false)
        expect(containsPrivateKey(Buffer.from(bytesOf(text)).toString('utf8'))).toBe(false)
    })
})
