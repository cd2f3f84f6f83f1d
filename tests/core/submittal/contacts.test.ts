import { contactsIn, isAddress } from '../../../src/server/core/submittal/contacts'

describe('the contacts of an order', () => {
    it('are taken one a line or separated by commas, semicolons and blanks, each once', () => {
        const text = 'Web-Team@wildlife.ca.gov, a.b@ca.gov;c@d.ca.gov\n\n web-team@wildlife.ca.gov'
        expect(contactsIn(text)).toEqual({
            addresses: ['web-team@wildlife.ca.gov', 'a.b@ca.gov', 'c@d.ca.gov'],
            malformed: [],
        })
    })

    it('keep what is no address as it was typed', () => {
        expect(contactsIn('someone web@ca.gov @ca.gov').malformed).toEqual(['someone', '@ca.gov'])
    })

    it.each([
        ['a@ca.gov', true],
        ["o'brien+certs@wildlife.ca.gov", true],
        [`${'a'.repeat(64)}@ca.gov`, true],
        [`${'a'.repeat(65)}@ca.gov`, false],
        ['a@localhost', false],
        ['a@@ca.gov', false],
        ['a@ca..gov', false],
        ['a@ca.gov>', false],
        ['', false],
    ])('%s is an address: %s', (text, expected) => expect(isAddress(text)).toBe(expected))
})
