import { readCertificate, readCertificationRequest } from '../../../src/server/core/x509/read'
import { bodyOf, bytesOf, recordedCertificate, recordedRequest } from './recorded'

const pem = recordedRequest('rsa-2048')
const body = bodyOf(pem)
const der = Uint8Array.from(Buffer.from(body, 'base64'))
const certificate = recordedCertificate('leaf-rsa')
const lines = pem.trim().split('\n')

describe('a request is accepted', () => {
    it.each<[string, string | Uint8Array]>([
        ['as PEM', pem],
        ['with CRLF', lines.join('\r\n')],
        ['with CR alone', lines.join('\r')],
        ['with a byte-order mark', `\ufeff${pem}`],
        ['indented', lines.map((line) => `\t   ${line}  `).join('\n')],
        ['quoted by a mail program', lines.map((line) => `> > ${line}`).join('\n')],
        ['with text before and after', `Hello,\nhere it is:\n\n${pem}\nRegards: A. Person\n`],
        ['as a NEW CERTIFICATE REQUEST', pem.replace(/CERTIFICATE REQUEST/g, 'NEW CERTIFICATE REQUEST')],
        ['on one line', lines.join(' ')],
        ['on one line without any blank', lines.join('')],
        ['with the dashes of a word processor', pem.replace(/-----/g, '\u2014\u2014-')],
        ['with no-break spaces', pem.replace(/ /g, '\u00a0')],
        ['with zero-width spaces', pem.replace(/\n/g, '\u200b\n')],
        ['with written-out line breaks, as from JSON', lines.join('\\n')],
        ['with blank lines between', lines.join('\n\n')],
        ['as bare base64', body],
        ['as bare base64 in lines of 40', body.replace(/.{40}/g, '$&\n')],
        ['as bare base64 without padding', body.replace(/=+$/, '')],
        ['as DER', der],
        ['as DER read as text', Buffer.from(der).toString('latin1')],
        ['as a text file', bytesOf(pem)],
        ['as a UTF-8 file with a byte-order mark', bytesOf(`\u00ef\u00bb\u00bf${pem}`)],
        ['as a UTF-16 file', Uint8Array.from(Buffer.from(`\ufeff${pem}`, 'utf16le'))],
        ['as a UTF-16 file without a mark', Uint8Array.from(Buffer.from(pem, 'utf16le'))],
        ['as a big-endian UTF-16 file', Uint8Array.from(Buffer.from(`\ufeff${pem}`, 'utf16le').swap16())],
        ['as a UTF-16 file read as text', Buffer.from(`\ufeff${pem}`, 'utf16le').toString('latin1')],
        ['as the base64 of a PEM file', Buffer.from(pem).toString('base64')],
        ['as the base64 of a UTF-16 file', Buffer.from(`\ufeff${pem}`, 'utf16le').toString('base64')],
        [
            'with an en dash in the text around, in UTF-8',
            Uint8Array.from(Buffer.from(`see \u2013 below\n${pem}`, 'utf8')),
        ],
    ])('%s', (_shape, source) => {
        const read = readCertificationRequest(source)
        expect(read.ok ? Buffer.from(read.value.der).toString('hex') : read.finding).toBe(
            Buffer.from(der).toString('hex')
        )
    })
})

describe('a request is refused', () => {
    it.each<[string, string | Uint8Array, string]>([
        ['when empty', '', 'EMPTY'],
        ['when blank', ' \n\t ', 'EMPTY'],
        ['when an empty file', new Uint8Array(0), 'EMPTY'],
        ['when it is a certificate', certificate, 'WRONG_TYPE'],
        [
            'when it is a certificate under the label of a request',
            certificate.replace(/CERTIFICATE/g, 'CERTIFICATE REQUEST'),
            'WRONG_TYPE',
        ],
        ['when it is a certificate in bare base64', bodyOf(certificate), 'WRONG_TYPE'],
        ['when it is a public key', '-----BEGIN PUBLIC KEY-----\nMAAA\n-----END PUBLIC KEY-----', 'WRONG_TYPE'],
        ['when it is PKCS#7', '-----BEGIN PKCS7-----\nMAAA\n-----END PKCS7-----', 'WRONG_TYPE'],
        [
            'when it is PKCS#7 in bare base64',
            Buffer.from('301306092a864886f70d010702a0060404deadbeef', 'hex').toString('base64'),
            'WRONG_TYPE',
        ],
        ['when there are two', pem + pem, 'SEVERAL'],
        ['when a certificate follows', pem + certificate, 'SEVERAL'],
        ['when there are very many', pem.repeat(30).slice(0, 60_000), 'SEVERAL'],
        ['when the END line is missing', lines.slice(0, -1).join('\n'), 'INCOMPLETE'],
        ['when the BEGIN line is missing', lines.slice(1).join('\n'), 'INCOMPLETE'],
        [
            'when BEGIN and END do not belong together',
            pem.replace('END CERTIFICATE REQUEST', 'END CERTIFICATE'),
            'INCOMPLETE',
        ],
        ['when nothing is between BEGIN and END', `${lines[0]}\n${lines[lines.length - 1]}`, 'INCOMPLETE'],
        ['when characters were changed', pem.replace(lines[3], lines[3].replace(/^./, '*')), 'BASE64'],
        ['when a whole line is missing', [...lines.slice(0, 4), ...lines.slice(5)].join('\n'), 'MALFORMED'],
        ['when bytes follow the structure', Uint8Array.from([...der, 0]), 'MALFORMED'],
        ['when it is cut off', der.subarray(0, der.length - 1), 'MALFORMED'],
        ['when it is a web page', '<html><body><h1>Certificate request</h1></body></html>', 'NOT_FOUND'],
        ['when it is a sentence', 'please issue a certificate for www.dmv.ca.gov', 'NOT_FOUND'],
        ['when it is one long word', 'M'.repeat(3001), 'NOT_FOUND'],
        ['when it is longer than 64 KB', `${pem}${' '.repeat(65_536 - pem.length)}\n`, 'TOO_LARGE'],
    ])('%s', (_shape, source, code) => {
        const read = readCertificationRequest(source)
        expect(read.ok ? 'accepted' : read.finding.code).toBe(code)
        expect(read.ok ? '' : read.finding.message).toMatch(/^[A-Z].*(Paste|paste|Create|Copy)/)
    })

    it('when a character is missing', () => {
        for (const line of lines.slice(1, -1))
            expect(readCertificationRequest(pem.replace(line, line.slice(1))).ok).toBe(false)
    })

    it('at one character more than 64 KB, and not before', () => {
        expect(readCertificationRequest(pem.padEnd(65_536)).ok).toBe(true)
        expect(readCertificationRequest(pem.padEnd(65_537)).ok).toBe(false)
    })
})

describe('a certificate', () => {
    const issuer = recordedCertificate('ca-rsa')

    it('is found in its chain, whatever comes first', () => {
        for (const text of [
            certificate + issuer,
            issuer + certificate,
            `subject=...\n${certificate}\nissuer=...\n${issuer}`,
        ]) {
            const read = readCertificate(text)
            if (!read.ok) throw new Error(read.finding.message)
            expect(read.value.certificate.ca).toBe(false)
            expect(read.value.chain.map((one) => one.ca)).toEqual([true])
        }
    })

    it('of an authority is read when it is alone', () => {
        const read = readCertificate(issuer)
        expect(read.ok && read.value.certificate.ca).toBe(true)
    })

    it('is not read from a block with another label', () => {
        const read = readCertificate(certificate + pem)
        expect(read).toMatchObject({ ok: false, finding: { code: 'WRONG_TYPE' } })
    })
})
