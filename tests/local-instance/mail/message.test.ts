import { decodeWords, parseParameterized } from '../../../src/local-instance/engines/mail/header'
import { addressesIn, parseMessage } from '../../../src/local-instance/engines/mail/message'

const mail = (...lines: string[]) => parseMessage(Buffer.from(lines.join('\r\n'), 'latin1'))

describe('an incoming message', () => {
    it('is read with its sender, its recipients and its text', () => {
        const message = mail(
            'From: "Doe, Ann" <ann@example.test>',
            'To: help@example.test, Bob <bob@example.test>',
            'Cc: carl@example.test',
            'Subject: A question',
            'Message-ID: <1@example.test>',
            '',
            'Hello',
            'again'
        )
        expect(message).toMatchObject({
            from: 'ann@example.test',
            to: ['help@example.test', 'bob@example.test'],
            cc: ['carl@example.test'],
            subject: 'A question',
            messageId: '<1@example.test>',
            bodyText: 'Hello\nagain',
            bodyHtml: '',
            attachments: [],
        })
    })

    it('joins header lines that were folded, and decodes encoded words', () => {
        const message = mail('From: a@b.test', 'Subject: =?utf-8?B?xbthYmE=?=', ' =?iso-8859-1?Q?_f=FCr_alle?=', '', '')
        expect(message.subject).toBe('Żaba für alle')
    })

    it('decodes quoted-printable and base64 bodies in their charset', () => {
        const quoted = mail(
            'From: a@b.test',
            'Content-Type: text/plain; charset=iso-8859-1',
            'Content-Transfer-Encoding: quoted-printable',
            '',
            'M=FCnchen is =',
            'far'
        )
        expect(quoted.bodyText).toBe('München is far')
        const base64 = mail(
            'From: a@b.test',
            'Content-Transfer-Encoding: base64',
            '',
            Buffer.from('łódź').toString('base64')
        )
        expect(base64.bodyText).toBe('łódź')
    })

    it('takes text, HTML and files out of parts inside parts', () => {
        const message = mail(
            'From: a@b.test',
            'Content-Type: multipart/mixed; boundary="outer"',
            '',
            'preamble',
            '--outer',
            'Content-Type: multipart/alternative; boundary=inner',
            '',
            '--inner',
            'Content-Type: text/plain',
            '',
            'plain',
            '--inner',
            'Content-Type: text/html',
            '',
            '<b>plain</b>',
            '--inner--',
            '--outer',
            'Content-Type: application/pkcs10; name="../evil/site.csr"',
            'Content-Disposition: attachment; filename="../evil/site.csr"',
            'Content-Transfer-Encoding: base64',
            '',
            Buffer.from([0, 255, 10]).toString('base64'),
            '--outer--',
            'epilogue'
        )
        expect([message.bodyText, message.bodyHtml]).toEqual(['plain', '<b>plain</b>'])
        expect(message.attachments).toEqual([
            { fileName: 'site.csr', contentType: 'application/pkcs10', bytes: Buffer.from([0, 255, 10]) },
        ])
    })

    it('makes text of HTML when the mail brings no other', () => {
        const message = mail(
            'From: a@b.test',
            'Content-Type: text/html',
            '',
            '<style>p{}</style><p>One &amp; two</p><p>three</p>'
        )
        expect(message.bodyText).toBe('One & two\nthree')
    })

    it('is refused without a sender', () => {
        expect(() => mail('Subject: x', '', 'y')).toThrow('no sender')
        expect(() => mail('')).toThrow('no sender')
    })
})

describe('header fields', () => {
    it('take an extended file name before a plain one', () => {
        const value = parseParameterized(`attachment; filename="a.txt"; filename*=UTF-8''%C5%BCaba.txt`)
        expect(value).toEqual({ value: 'attachment', parameters: { filename: 'żaba.txt' } })
    })

    it('keep semicolons in quotes', () => {
        expect(parseParameterized('a/b; name="x;y"').parameters).toEqual({ name: 'x;y' })
    })

    it('leave text that is no encoded word as it is', () => {
        expect(decodeWords('1 =? 2')).toBe('1 =? 2')
        expect(decodeWords('=?no-such-charset?Q?=FC?=')).toBe('ü')
    })

    it('give up their addresses, not what stands beside them', () => {
        expect(addressesIn('"x@y.test" <real@example.test> (z@w.test)')).toEqual(['real@example.test'])
        expect(addressesIn('nobody')).toEqual([])
    })
})
