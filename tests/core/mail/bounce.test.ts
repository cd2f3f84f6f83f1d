import { readFileSync } from 'node:fs'
import path from 'node:path'
import { bounceIn, isDeliveryReport } from '../../../src/server/core/mail/bounce'

const SENT = '<abc@instance>'
const TEAM = 'Team@Example.ca.gov'

/** A report as it arrives: its header, and everything behind it as one text. */
function report(name: string) {
    const file = readFileSync(path.resolve(__dirname, `../../fixtures/bounces/${name}.eml`), 'utf8')
    const eml = file.replaceAll('ADDRESS', TEAM).replaceAll('MESSAGE_ID', SENT)
    const end = eml.indexOf('\n\n')
    const headers = eml.slice(0, end)
    return {
        from: /[\w.-]+@[\w.-]+/.exec(headers)?.[0] ?? '',
        headers,
        texts: [eml.slice(end)],
    }
}

describe('a report that mail came back', () => {
    it.each([
        ['postfix', 'smtp; 550 5.1.1 User unknown'],
        ['exchange', 'smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound'],
        ['exim', 'host mx.example.ca.gov: 550 Unknown user'],
        ['qmail', ''],
    ])('of %s names the address, the mail and why', (name, reason) => {
        expect(bounceIn(report(name))).toEqual({ addresses: ['team@example.ca.gov'], messageIds: [SENT], reason })
    })

    it.each(['delayed', 'delayed-in-words', 'read-receipt'])('is none: %s', (name) => {
        expect(bounceIn(report(name))).toBeNull()
    })

    it('counts what failed alone, of several recipients', () => {
        const { from, headers, texts } = report('postfix')
        const others = ['delivered', 'relayed', 'expanded', 'delayed'].map(
            (action) => `Final-Recipient: rfc822; ${action}@example.ca.gov\nAction: ${action}\nStatus: 2.0.0`
        )
        const bounce = bounceIn({ from, headers, texts: [...texts, ...others] })
        expect(bounce?.addresses).toEqual(['team@example.ca.gov'])
    })

    it('knows an address by both of its names when it was forwarded', () => {
        const { from, headers } = report('postfix')
        const status = `Original-Recipient: rfc822;list@example.ca.gov\nFinal-Recipient: rfc822; a@example.org\nAction: failed`
        expect(bounceIn({ from, headers, texts: [status] })?.addresses).toEqual([
            'list@example.ca.gov',
            'a@example.org',
        ])
    })

    it('takes an address of a network for no sign of a delay', () => {
        const { from, headers } = report('qmail')
        expect(bounceIn({ from, headers, texts: [`<${TEAM}>:\n10.4.3.2 said: 550 no`] })?.reason).toBe(
            '10.4.3.2 said: 550 no'
        )
    })

    it('is no other mail, whatever it quotes', () => {
        const { texts } = report('postfix')
        expect(isDeliveryReport('somebody@example.org', 'Content-Type: text/plain')).toBe(false)
        expect(bounceIn({ from: 'somebody@example.org', headers: 'Content-Type: text/plain', texts })).toBeNull()
    })
})
