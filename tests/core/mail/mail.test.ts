import { headerValues, isAutomatic } from '../../../src/server/core/mail/automatic'
import { answerOf, mailAsText, questionOf, requestNamed } from '../../../src/server/core/mail/incoming'

const KEY = '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA==\n-----END PRIVATE KEY-----'
const mail = (changes: object = {}) => ({
    id: 'm',
    from: 'casey@wildlife.ca.gov',
    subject: 'EC keys',
    text: 'May we use them?',
    headers: 'From: casey@wildlife.ca.gov',
    ...changes,
})

describe('a mail that a program wrote', () => {
    it.each([
        ['a reply of absence', 'Auto-Submitted: auto-replied'],
        ['a generated mail', 'auto-submitted: auto-generated; type=x'],
        ['a mailing list', 'List-Id: <news.example.org>'],
        ['bulk mail', 'Precedence: bulk'],
        ['mail without a way back', 'Return-Path: <>'],
        ['an autoresponder of old', 'X-Autoreply: yes'],
        ['a report of delivery', 'Content-Type: multipart/report;\r\n report-type=delivery-status; boundary=b'],
    ])('is known: %s', (_what, header) => {
        expect(isAutomatic('casey@wildlife.ca.gov', `Subject: x\r\n${header}\r\nX: y`)).toBe(true)
    })

    it.each(['MAILER-DAEMON@x.gov', 'postmaster@x.gov', 'no-reply@x.gov', 'Certificate_Services@state.ca.gov'])(
        'is known by its sender %s',
        (from) => expect(isAutomatic(from, 'Subject: x')).toBe(true)
    )

    it.each([
        'Auto-Submitted: no',
        'Precedence: first-class',
        'Return-Path: <a@b.gov>',
        'Subject: Auto-Submitted: yes',
    ])('is not taken for one with %s', (header) => expect(isAutomatic('casey@wildlife.ca.gov', header)).toBe(false))
})

describe('a header', () => {
    it('is read over several lines, whatever its case, and each time it stands', () => {
        expect(headerValues('To: a\r\nX-Long: one\r\n two\r\nx-long: three', 'X-Long')).toEqual(['one two', 'three'])
    })
})

describe('a mail as a question', () => {
    it('says what was written, from whom, and that this is no proof', () => {
        const question = questionOf(mail())
        expect(question).toMatch(/^EC keys\n\nMay we use them\?/)
        expect(question).toMatch(/by mail from casey@wildlife\.ca\.gov\. The sender of a mail is not proved/)
    })

    it('fits into a question, however long the mail is', () => {
        expect(questionOf(mail({ text: 'x'.repeat(1_000_000) })).length).toBeLessThanOrEqual(4000)
        expect(questionOf(mail({ text: 'x'.repeat(1_000_000) }))).toContain('the rest is in the attached mail')
        expect(questionOf(mail({ text: 'x'.repeat(3000) }))).not.toContain('the rest')
    })

    it('holds nothing of a private key', () => {
        expect(questionOf(mail({ text: KEY }))).not.toContain('MC4C')
        expect(answerOf(mail({ text: KEY }))).not.toContain('MC4C')
    })

    it('says something even where nothing was written', () => {
        expect(questionOf(mail({ subject: '', text: '' }))).toMatch(/^A mail without a text\./)
    })
})

describe('an answer by mail', () => {
    it('leaves out the mail that it answers', () => {
        const text = 'For maps.\n\nOn Friday Certificate Services wrote:\n> Which server?'
        expect(answerOf(mail({ text }))).toBe('By mail: For maps.')
        expect(answerOf(mail({ text: 'Yes.\n-----Original Message-----\nFrom: x' }))).toBe('By mail: Yes.')
    })

    it('keeps all of it where nothing else was written', () => {
        expect(answerOf(mail({ text: '> yes' }))).toBe('By mail: > yes')
    })
})

it('knows a request by its number in a subject', () => {
    expect(requestNamed('AW: Your mail is request RITM0010001')).toBe('RITM0010001')
    expect(requestNamed('XRITM0010001 RITM')).toBe('')
})

it('keeps the headers of the mail with it', () => {
    expect(mailAsText(mail())).toContain('From: casey@wildlife.ca.gov\nSubject: EC keys\n\nMay we use them?')
})
