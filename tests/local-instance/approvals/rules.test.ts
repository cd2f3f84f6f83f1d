import { approversOf, decide, parseApprovalRules, type Vote } from '../../../src/local-instance/engines/approvals/rules'

const MEMBERS: Record<string, string[]> = { board: ['ann', 'bob', 'cay'], empty: [] }
const directory = { users: (id: string) => [id], members: (group: string) => MEMBERS[group] ?? [] }
const parse = (text: string) => parseApprovalRules(text, directory)
const votes = (given: Record<string, Vote>) => new Map(Object.entries(given))

describe('rules of Ask For Approval', () => {
    it('ask every person once, members of groups included', () => {
        expect(approversOf(parse('ApprovesRejectsAnyU[ann,dan]G[board]'))).toEqual(['ann', 'dan', 'bob', 'cay'])
    })

    it.each<[string, string, Record<string, Vote>, Vote | null]>([
        ['one of any approves', 'ApprovesRejectsAnyG[board]', { bob: 'approved' }, 'approved'],
        ['one of any rejects', 'ApprovesRejectsAnyG[board]', { bob: 'rejected' }, 'rejected'],
        ['nobody answered', 'ApprovesRejectsAnyG[board]', {}, null],
        ['all but one approve', 'ApprovesAllG[board]', { ann: 'approved', bob: 'approved' }, null],
        ['all approve', 'ApprovesAllG[board]', { ann: 'approved', bob: 'approved', cay: 'approved' }, 'approved'],
        ['one of two wanted', 'Approves2#G[board]', { ann: 'approved' }, null],
        ['two of two wanted', 'Approves2#G[board]', { ann: 'approved', cay: 'approved' }, 'approved'],
        ['a third where half is wanted', 'Approves50%G[board]', { ann: 'approved' }, null],
        ['two thirds where half is wanted', 'Approves50%G[board]', { ann: 'approved', bob: 'approved' }, 'approved'],
        ['not all responded', 'ApprovesRejectsResG[board]', { ann: 'approved', bob: 'rejected' }, null],
        [
            'all responded, one approves',
            'ApprovesResG[board]',
            { ann: 'approved', bob: 'rejected', cay: 'rejected' },
            'approved',
        ],
        ['a rejection where only approvals count', 'ApprovesAnyG[board]', { ann: 'rejected' }, null],
        ['sets of their own for both', 'ApprovesAllU[ann,bob]OrRejectsAnyU[ann,bob]', { bob: 'rejected' }, 'rejected'],
        ['both rules of a set wanted', 'ApprovesAnyU[ann]&AnyU[bob]', { ann: 'approved' }, null],
        ['both rules of a set met', 'ApprovesAnyU[ann]&AnyU[bob]', { ann: 'approved', bob: 'approved' }, 'approved'],
        ['one of two conditions met', 'ApprovesAnyU[ann]|AnyU[bob]', { bob: 'approved' }, 'approved'],
    ])('%s', (_, text, given, outcome) => {
        expect(decide(parse(text), votes(given))).toBe(outcome)
    })

    it('leave out empty references', () => {
        const rules = parse('ApprovesRejectsAnyU[,ann]G[]&AllU[]')
        expect(approversOf(rules)).toEqual(['ann'])
        expect(decide(rules, votes({ ann: 'approved' }))).toBe('approved')
    })

    it('have nobody to ask when every reference is empty', () => {
        expect(parse('ApprovesRejectsAnyU[,]G[empty]')).toEqual([])
    })

    it('refuse approvers added by hand', () => {
        expect(() => parse('ApprovesAnyM')).toThrow('approvers added by hand is not emulated')
    })
})
