import { outcomeOf } from '../../../src/local-instance/engines/approvals'
import { Lab } from '../flow/lab'

describe('the approval of a task', () => {
    it.each([
        [[], null],
        [['not requested', 'not requested'], 'not requested'],
        [['requested', 'not requested'], 'requested'],
        [['requested', 'approved'], 'requested'],
        [['approved', 'approved'], 'approved'],
        [['approved', 'not_required'], 'approved'],
        [['approved', 'rejected'], 'rejected'],
        [['requested', 'rejected'], 'rejected'],
        [['not_required', 'cancelled'], null],
    ])('with approvers in %j is %s', (states, outcome) => {
        expect(outcomeOf(states)).toBe(outcome)
    })

    it('follows its approvers, whichever kind of task it is', () => {
        const lab = new Lab()
        const task = lab.insert('incident', { short_description: 'May I?' })
        const ask = (approver: string | undefined) =>
            lab.insert('sysapproval_approver', { sysapproval: task, approver, state: 'requested' })
        const [fay, sam] = [ask(lab.users.fay), ask(lab.users.sam)]
        const approval = () => lab.get('incident', task).getValue('approval')
        expect(approval()).toBe('requested')
        lab.update('sysapproval_approver', fay, { state: 'approved' })
        expect(approval()).toBe('requested')
        lab.update('sysapproval_approver', sam, { state: 'approved' })
        expect(approval()).toBe('approved')
        lab.update('sysapproval_approver', sam, { state: 'rejected' })
        expect(approval()).toBe('rejected')
        lab.close()
    })
})
