import { error, info } from '../../../src/server/core/check/finding'
import { formMessages } from '../../../src/server/core/submittal/form-messages'
import { rejection } from '../../../src/server/core/submittal/rejection'
import { namesInShort, refusalComment } from '../../../src/server/core/submittal/texts'

describe('what the requester reads', () => {
    it('numbers the reasons of a refusal', () => {
        expect(refusalComment(['First.', 'Second.'])).toMatch(/\n1\. First\.\n2\. Second\.$/)
    })

    it.each([
        [['a.ca.gov'], 'a.ca.gov'],
        [['a.ca.gov', 'b.ca.gov'], 'a.ca.gov and 1 more name'],
        [['a.ca.gov', 'b.ca.gov', 'c.ca.gov'], 'a.ca.gov and 2 more names'],
    ])('names %j in short', (names, text) => expect(namesInShort(names)).toBe(text))

    it('gives the reason of an approver, and who it was', () => {
        const said = { approver: 'Avery Johnson', comment: 'The server is being retired.' }
        const { comment, reason } = rejection('department', 'rejected', said)
        expect(reason).toBe('The server is being retired.')
        expect(comment).toContain("rejected by Avery Johnson (your department's approver)")
    })

    it('says so when an approver gave no reason', () => {
        expect(rejection('cdt', 'rejected', { approver: 'Chris', comment: '' }).reason).toBe('No reason was given.')
    })

    it('does not blame an approver when there was nobody to ask', () => {
        const { comment } = rejection('cdt', 'skipped', null)
        expect(comment).toMatch(/Nobody could approve/)
        expect(comment).not.toMatch(/rejected/)
    })
})

describe('messages on the order form', () => {
    const aboutName = error('OUTSIDE_ROOTS', 'not under a root', 'WWW.example.com')
    const aboutKey = error('RSA_TOO_SMALL', 'too small')

    it('stand under the field they are about', () => {
        const messages = formMessages([aboutName, aboutKey], 'a CSR', 'api.ca.gov, www.example.com')
        expect(messages.additional_names).toEqual([{ severity: 'error', message: 'not under a root' }])
        expect(messages.csr).toEqual([{ severity: 'error', message: 'too small' }])
    })

    it('stand under the names while there is no CSR yet', () => {
        expect(formMessages([info('X', 'something')], ' ', 'a.ca.gov').csr).toEqual([])
    })
})
