import { bounceIn } from '../../../src/server/core/mail/bounce'

const REPORT = 'Content-Type: multipart/report; report-type=delivery-status; boundary=b'
const STATUS = [
    'Reporting-MTA: dns; mx.example.ca.gov',
    '',
    'Final-Recipient: rfc822; Team@Example.ca.gov',
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
].join('\n')
const RETURNED = 'Subject: Certificates to renew\nMessage-ID: <abc@instance>\n'

describe('a report that a mail came back', () => {
    it('names the address, the mail and why', () => {
        expect(bounceIn(REPORT, ['Sorry.', STATUS, RETURNED])).toEqual({
            addresses: ['team@example.ca.gov'],
            messageIds: ['<abc@instance>'],
            reason: 'smtp; 550 5.1.1 User unknown',
        })
    })

    it('is read from its headers too', () => {
        const headers = 'X-Failed-Recipients: team@example.ca.gov\r\nIn-Reply-To: <abc@instance>'
        expect(bounceIn(headers, ['No such user'])).toMatchObject({
            addresses: ['team@example.ca.gov'],
            messageIds: ['<abc@instance>'],
        })
    })

    it('says nothing of a delay', () => {
        expect(bounceIn(REPORT, [STATUS.replace('Status: 5.1.1', 'Status: 4.4.1'), RETURNED])).toBeNull()
    })

    it('is no other mail', () => {
        expect(bounceIn('Content-Type: text/plain', [STATUS, RETURNED])).toBeNull()
    })
})
