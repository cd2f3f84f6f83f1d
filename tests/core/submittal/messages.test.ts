import { rejection } from '../../../src/server/core/submittal/rejection'
import { namesInShort, partlyRefusedComment, refusalComment } from '../../../src/server/core/submittal/texts'

describe('what the requester reads', () => {
    it('numbers the reasons of a refusal', () => {
        expect(refusalComment(['First.', 'Second.'])).toMatch(/\n1\. First\.\n2\. Second\.$/)
    })

    it('says of a part of an order that the rest goes on', () => {
        expect(partlyRefusedComment(1, ['Certificate 2: too small.'])).toMatch(/other certificate goes on[^]*1\. Cert/)
        expect(partlyRefusedComment(3, ['x'])).toContain('other 3 certificates go on')
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
