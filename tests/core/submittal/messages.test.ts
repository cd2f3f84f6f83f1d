import materials from '../../fixtures/order-materials.json'
import { privateKeyMadeNow } from '../../../src/commands/tour/materials'
import { checkOrder, checkRow } from '../../../src/server/core/submittal/check-order'
import { type CertificateOrder } from '../../../src/server/core/submittal/order'
import { rejection } from '../../../src/server/core/submittal/rejection'
import {
    namesInShort,
    partlyAcceptedText,
    partlyRefusedComment,
    refusalComment,
} from '../../../src/server/core/submittal/texts'
import { NOTHING_OPEN, RIGHT } from './orders'

/** A row in which nothing is filled in. */
const NO_ROW = { csr: '', additional_names: '', server_platform: '', server_platform_version: '' }

describe('what the requester reads', () => {
    it('numbers the reasons of a refusal', () => {
        expect(refusalComment(['First.', 'Second.'])).toMatch(/\n1\. First\.\n2\. Second\.$/)
    })

    it.each([
        [[1], [2], 'Certificate 2 is not accepted. Certificate 1 goes on without it.'],
        [[1, 3, 5], [2], 'Certificate 2 is not accepted. Certificates 1, 3 and 5 go on without it.'],
        [[4], [1, 2, 3], 'Certificates 1, 2 and 3 are not accepted. Certificate 4 goes on without them.'],
    ])('says of an order which certificates go on: %j without %j', (accepted, refused, text) => {
        expect(partlyAcceptedText(accepted, refused)).toBe(text)
        expect(partlyRefusedComment(text, ['Certificate 2: x'])).toMatch(
            new RegExp(`${text}.*\\n1\\. Certificate 2: x`)
        )
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

describe('the check of an order', () => {
    const check = (changes: Partial<CertificateOrder>, submitting = true) =>
        checkOrder({ ...RIGHT, ...changes }, NOTHING_OPEN, submitting)
    const said = ({ messages }: ReturnType<typeof checkOrder>) =>
        Object.values(messages).flatMap((list) => list.map(({ message }) => message))
    const rows = JSON.stringify([{ csr: materials.weak }, { csr: materials.other.csr }])

    it('says of an order that goes on in part what does and what does not', () => {
        const partly = check({ more_certificates: rows })
        expect(partly.verdict).toBe('partly')
        expect(said(partly)).toContainEqual(expect.stringMatching(/^Certificate 2: .*2048/))
        expect(partly.messages.more_certificates.at(-1)).toEqual({
            severity: 'warning',
            message: 'Certificate 2 is not accepted. Certificates 1 and 3 go on without it.',
        })
    })

    it('says nothing of the outcome while the form is filled in, and none where the whole is refused', () => {
        expect(said(check({ more_certificates: rows }, false)).join()).not.toMatch(/go on/)
        const refused = check({ more_certificates: rows, contacts: 'nobody' })
        expect([refused.verdict, said(refused).join()]).toEqual(['reject', expect.not.stringMatching(/go on/)])
        expect(check({}).verdict).toBe('accept')
    })

    it('judges a row by itself, by its columns, without what is still missing', () => {
        const row = (values: Record<string, string>) =>
            checkRow(RIGHT, { ...NO_ROW, ...values }, { ...NOTHING_OPEN }).messages
        expect(row({ csr: materials.other.csr })).toEqual({})
        expect(row({})).toEqual({})
        expect(row({ csr: materials.weak }).csr[0].message).toMatch(/^(?!Certificate).*2048/)
        expect(row({ additional_names: 'www.dot.ca.gov' }).additional_names[0].message).toMatch(/not within/)
    })

    it('empties a cell of a row that holds a private key, and quotes none of it', () => {
        const key = privateKeyMadeNow()
        const { verdict, cleared, messages } = checkRow(RIGHT, { ...NO_ROW, csr: key }, NOTHING_OPEN)
        expect([verdict, cleared, Object.keys(messages)]).toEqual(['reject', ['csr'], ['csr']])
        expect(JSON.stringify(messages)).not.toContain(key.split('\n')[1].slice(0, 12))
    })
})
