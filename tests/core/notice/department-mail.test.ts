import { peopleOf } from '../../../src/server/core/notice/audience'
import { emailEndsMail, weakContactsMail } from '../../../src/server/core/notice/department-mail'
import { emailEndsNotice } from '../../../src/server/core/validation/evidence'
import { type CalendarDate } from '../../../src/server/core/time/calendar'

describe('the mail that certificates need more contacts', () => {
    const weak = { number: 'CERT0001001', commonName: '<b>.dmv.ca.gov', faults: ['Only one.', 'A person.'] }

    it('lists them with what is weak, escaped, and says what to do', () => {
        const { subject, html } = weakContactsMail('DMV', [weak], 0)
        expect(subject).toBe('Certificates of DMV need more contacts')
        expect(html).toMatch(/&lt;b&gt;\.dmv\.ca\.gov \(CERT0001001\)[^]*Only one\.<br>A person\./)
        expect(html).toMatch(/Add\/Delete SSL Cert Notifications/)
        expect(html).not.toContain('more are in the list')
    })

    it('counts those that it does not list', () => {
        expect(weakContactsMail('DMV', [weak], 7).html).toContain('7 more are in the list')
    })
})

describe('the mail that e-mail validation ends', () => {
    it('names the day, the domains and another way', () => {
        const { html } = emailEndsMail('DMV', ['dmv.ca.gov', 'cars.ca.gov'], '2028-03-15')
        expect(html).toMatch(/Wednesday, March 15, 2028[^]*dmv\.ca\.gov<br>cars\.ca\.gov[^]*DNS/)
    })

    it.each([
        ['2027-09-16', null],
        ['2027-09-17', 'email_ends_half_year'],
        ['2028-02-13', 'email_ends_half_year'],
        ['2028-02-14', 'email_ends_month'],
        ['2028-03-14', 'email_ends_month'],
        ['2028-03-15', null],
    ] as [CalendarDate, string | null][])('on %s is %s', (today, stage) => {
        expect(emailEndsNotice(today, '2028-03-15')).toBe(stage)
    })
})

it('writes to each of the people of a department once', () => {
    const admin = (address: string) => ({ user: 'u', address, domains: [] })
    expect(
        peopleOf({ delegatedAdmins: [admin('a@dmv.ca.gov'), admin('')], approvers: ['A@dmv.ca.gov', 'b@dmv.ca.gov'] })
    ).toEqual(['a@dmv.ca.gov', 'b@dmv.ca.gov'])
})
