import {
    type CertificateForMail,
    deliveredHtml,
    noticeHtml,
    reasonsHtml,
} from '../../../src/server/core/notice/certificate-mail'
import { escaped } from '../../../src/server/core/notice/mail-html'
import { dayInShort, dayInWords, momentInWords } from '../../../src/server/core/notice/pacific-text'
import { type NoticeStage } from '../../../src/server/core/states'

const certificate: CertificateForMail = {
    number: 'CERT0001001',
    names: ['www.dmv.ca.gov', 'dmv.ca.gov'],
    organizationName: 'Motor "Vehicles" & more',
    issuer: 'Sectigo Limited',
    serial: '0A',
    serverPlatform: '',
    way: 'cdt',
    notBefore: Date.parse('2026-05-18T00:00:00Z'),
    expiresAt: Date.parse('2026-12-02T23:59:59Z'),
    startBy: '2026-11-10',
    tooLateAfter: '2026-11-13',
    windowEndsOn: '2026-06-12',
    installedByCdt: false,
    reachability: '',
    url: '',
}
const now = Date.parse('2026-11-28T14:00:00Z')
const stages: NoticeStage[] = ['window_open', 'start_by', 'one_week', 'one_day', 'expired']

describe('times in mails', () => {
    it.each([
        ['2026-12-02T23:59:59Z', 'Wednesday, December 2, 2026, 3:59 PM Pacific time'],
        ['2027-06-17T00:00:00Z', 'Wednesday, June 16, 2027, 5:00 PM Pacific time'],
        ['2026-11-01T08:30:00Z', 'Sunday, November 1, 2026, 1:30 AM Pacific time'],
        ['2026-11-01T09:30:00Z', 'Sunday, November 1, 2026, 1:30 AM Pacific time'],
        ['2027-03-14T10:00:00Z', 'Sunday, March 14, 2027, 3:00 AM Pacific time'],
        ['2028-02-29T08:05:00Z', 'Tuesday, February 29, 2028, 12:05 AM Pacific time'],
        ['2027-01-01T20:00:00Z', 'Friday, January 1, 2027, 12:00 PM Pacific time'],
    ])('%s reads %s', (instant, text) => {
        expect(momentInWords(Date.parse(instant))).toBe(text)
    })

    it('name days in words and in short', () => {
        expect(dayInWords('2028-11-10')).toBe('Friday, November 10, 2028')
        expect(dayInShort('2028-01-05')).toBe('1/5/2028')
    })
})

describe('the mail of a notice', () => {
    it.each(stages)('%s says what, when, which names, how to renew', (stage) => {
        const html = noticeHtml(stage, certificate, now, '')
        for (const fact of [
            'CERT0001001',
            'www.dmv.ca.gov<br>dmv.ca.gov',
            'December 2, 2026, 3:59 PM Pacific time',
            'How to renew',
            'Secure Certificates',
        ]) {
            expect(html).toContain(fact)
        }
        expect(html).not.toContain('For Certificate Services')
    })

    it('opens differently at every stage', () => {
        const openings = stages.map((stage) => noticeHtml(stage, certificate, now, '').split('\n')[0])
        expect(new Set(openings).size).toBe(stages.length)
    })

    it.each([
        ['2026-11-25T14:00:00Z', 'in 7 days'],
        ['2026-12-01T14:00:00Z', 'tomorrow'],
        ['2026-12-02T14:00:00Z', 'today'],
    ])('at %s says that it expires %s', (instant, left) => {
        expect(noticeHtml('one_week', certificate, Date.parse(instant), '')).toContain(`expires ${left}`)
    })

    it('tells Certificate Services what is to be reported', () => {
        expect(noticeHtml('one_week', certificate, now, 'Nobody can be warned.')).toMatch(
            /For Certificate Services[^]*Nobody can be warned\./
        )
    })

    it('escapes everything that comes from records', () => {
        const nasty = { ...certificate, names: ['<script>alert(1)</script>'], issuer: "O'Neil <b>" }
        const html = noticeHtml('expired', nasty, now, '<i>')
        expect(html).not.toMatch(/<script|<b>|<i>/)
        expect(html).toContain('Motor &quot;Vehicles&quot; &amp; more')
        expect(escaped(`<a href='x'>"&`)).toBe('&lt;a href=&#39;x&#39;&gt;&quot;&amp;')
    })

    it('leaves out what the record does not say', () => {
        const bare = { ...certificate, expiresAt: null, startBy: null, tooLateAfter: null, notBefore: null }
        const html = noticeHtml('one_day', bare, now, '')
        expect(html).not.toMatch(/null|undefined|<td><\/td>/)
    })

    it('links to the record where the instance knows its own address', () => {
        expect(noticeHtml('expired', { ...certificate, url: 'https://ca.example/x.do?a=1&b=2' }, now, '')).toContain(
            '<a href="https://ca.example/x.do?a=1&amp;b=2">Open CERT0001001'
        )
    })
})

it('says with a delivered certificate until when it may be changed', () => {
    expect(deliveredHtml(certificate, 'RITM0010001')).toMatch(/RITM0010001[^]*Friday, June 12, 2026/)
    expect(deliveredHtml({ ...certificate, windowEndsOn: null }, 'RITM0010001')).toContain('for 25 days')
})

it('asks nobody to install what CDT installs', () => {
    expect(deliveredHtml(certificate, 'RITM0010001')).toContain('Install it on every server')
    const byCdt = deliveredHtml({ ...certificate, installedByCdt: true }, 'RITM0010001')
    expect(byCdt).not.toContain('Install it')
    expect(byCdt).toContain('Nothing to install: CDT does that')
})

it('keeps the lines of reasons and escapes them', () => {
    expect(reasonsHtml('Refused:', '1. <a>\n2. b', 'Again')).toBe(
        '<p>Refused:</p>\n<p>1. &lt;a&gt;<br>2. b</p>\n<p>Again</p>'
    )
})

describe('the mail about a certificate that renews itself', () => {
    it('says that it is late, and what to look for', () => {
        const html = noticeHtml('start_by', { ...certificate, way: 'automation' }, now, '')
        expect(html).toMatch(/renews itself, and should have done so by now[^]*ACME client/)
    })
})
