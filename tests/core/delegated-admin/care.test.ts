import {
    accessTasks,
    type AdminAccess,
    coverageTask,
    hasLeft,
    isOverdue,
    passwordStage,
    successorOf,
} from '../../../src/server/core/delegated-admin/care'
import { passwordHtml } from '../../../src/server/core/delegated-admin/password-mail'
import { reachabilityFaults } from '../../../src/server/core/notice/reachability'
import { type CalendarDate } from '../../../src/server/core/time/calendar'

const admin: AdminAccess = {
    id: '0fca6cc782b8ad222355426596326fc6',
    login: 'p.lane',
    organization: '0fca6cc782b8ad222355426596326fc7',
    user: 'user',
    userActive: true,
    address: 'p.lane@dmv.ca.gov',
    shared: false,
    status: 'active',
    passwordExpiresOn: '2026-12-20',
    trainingSentOn: null,
    trainedOn: null,
    reviewedOn: '2026-07-01',
    createdOn: '2026-01-01',
}
const RULES = { reviewDays: 180, trainingDays: 30 }

describe('the password of a delegated administrator', () => {
    it.each([
        ['2026-12-05', null],
        ['2026-12-06', 'password_two_weeks'],
        ['2026-12-16', 'password_two_weeks'],
        ['2026-12-17', 'password_three_days'],
        ['2026-12-19', 'password_three_days'],
        ['2026-12-20', 'password_expired'],
        ['2027-03-01', 'password_expired'],
    ] as [CalendarDate, string | null][])('on %s is at stage %s', (today, stage) => {
        expect(passwordStage(admin, today)).toBe(stage)
    })

    it('of nobody who is suspended is warned of', () => {
        expect(passwordStage({ ...admin, status: 'suspended' }, '2026-12-20')).toBeNull()
    })

    it('is mailed with what to do, and never with an address that is not escaped', () => {
        expect(passwordHtml('p.lane', '2026-12-20', '2026-12-06')).toMatch(
            /ends on Sunday, December 20, 2026[^]*Change it/
        )
        expect(passwordHtml('p.lane', '2026-12-20', '2026-12-20')).toMatch(/ended[^]*Password Reset/)
        expect(passwordHtml('<b>', null, '2026-12-20')).not.toContain('<b>')
    })
})

describe('the access of a delegated administrator', () => {
    const titles = (changes: Partial<AdminAccess>, today: CalendarDate) =>
        accessTasks({ ...admin, ...changes }, today, RULES).map(({ title }) => title)

    it('is due for review two weeks before 180 days are over, and overdue after', () => {
        expect(titles({}, '2026-12-13')).toEqual([])
        expect(titles({}, '2026-12-14')).toEqual(['Review the access of p.lane: due 2026-12-28'])
        expect(titles({}, '2027-12-14')).toHaveLength(1)
    })

    it('that was never reviewed is due by its own age', () => {
        expect(titles({ reviewedOn: null }, '2026-06-15')).toEqual([])
        expect(titles({ reviewedOn: null }, '2026-06-16')).toHaveLength(1)
    })

    it('asks for an acknowledgement of the training after 30 days', () => {
        expect(titles({ trainingSentOn: '2026-11-01' }, '2026-12-01')).toEqual([])
        expect(titles({ trainingSentOn: '2026-11-01' }, '2026-12-02')).toEqual([
            'Training of p.lane is not acknowledged',
        ])
        expect(titles({ trainingSentOn: '2026-11-01', trainedOn: '2026-11-20' }, '2026-12-02')).toEqual([])
    })

    it('is left when the person is not active any more', () => {
        expect(hasLeft({ ...admin, userActive: false })).toBe(true)
        expect(hasLeft({ ...admin, userActive: false, user: '' })).toBe(false)
        expect(hasLeft({ ...admin, userActive: false, status: 'removed' })).toBe(false)
    })

    it('of somebody who left has to be taken away until it is removed', () => {
        expect(titles({ userActive: false }, '2026-07-02')).toEqual(['p.lane left: take the access in SCM away'])
        expect(titles({ userActive: false, status: 'suspended' }, '2026-07-02')).toHaveLength(1)
        expect(titles({ userActive: false, status: 'removed' }, '2026-07-02')).toEqual([])
    })

    it('is overdue for review on the day after the one it was due', () => {
        const [task] = accessTasks(admin, '2026-12-20', RULES)
        expect([isOverdue(task, '2026-12-28'), isOverdue(task, '2026-12-29')]).toEqual([false, true])
    })

    it('is followed by a colleague of the same department who can be reached', () => {
        const other = { ...admin, id: 'other' }
        expect(successorOf(admin, [admin, other])).toBe(other)
        for (const unable of [
            { ...other, organization: 'another' },
            { ...other, userActive: false },
            { ...other, status: 'suspended' as const },
            { ...other, address: '' },
        ]) {
            expect(successorOf(admin, [admin, unable])).toBeNull()
        }
    })

    it('has keys that fit the column', () => {
        for (const { key } of accessTasks({ ...admin, trainingSentOn: '2026-01-01' }, '2027-12-14', RULES)) {
            expect(key.length).toBeLessThanOrEqual(80)
        }
    })
})

describe('the coverage of a department (A2)', () => {
    const covered = (...admins: AdminAccess[]) => coverageTask('org', 'DMV', admins, '2026-11-20') === null
    it('needs two who are able, or a shared account', () => {
        expect(covered(admin, { ...admin, id: 'other' })).toBe(true)
        expect(covered({ ...admin, shared: true, user: '', userActive: false })).toBe(true)
        expect(covered(admin)).toBe(false)
        expect(covered(admin, { ...admin, status: 'suspended' })).toBe(false)
        expect(covered(admin, { ...admin, userActive: false })).toBe(false)
        expect(covered()).toBe(false)
    })

    it('is asked for again in the next quarter', () => {
        const key = (today: CalendarDate) => coverageTask('org', 'DMV', [], today)?.key
        expect(key('2026-10-01')).toBe(key('2026-12-31'))
        expect(key('2027-01-01')).not.toBe(key('2026-12-31'))
    })
})

describe('the reachability of a certificate (N4)', () => {
    const contact = (address: string, changes: object = {}) =>
        ({ address, status: 'active', suspendedUntil: null, kind: 'person', ...changes }) as const
    const faults = (contacts: Parameters<typeof reachabilityFaults>[0], ...inactive: string[]) =>
        reachabilityFaults(contacts, new Set(inactive))

    it('is good with two contacts', () => {
        expect(faults([contact('a@dmv.ca.gov'), contact('web@dmv.ca.gov', { kind: 'list' })])).toEqual([])
    })
    it('is weak with one, and weaker when it is a person', () => {
        expect(faults([contact('web@dmv.ca.gov', { kind: 'list' })])).toEqual([expect.stringMatching(/Only one/)])
        expect(faults([contact('a@dmv.ca.gov')])).toHaveLength(2)
    })
    it('does not count an address twice', () => {
        expect(faults([contact('a@dmv.ca.gov'), contact('A@dmv.ca.gov')])).toHaveLength(2)
    })
    it('names users who left and mail that came back', () => {
        expect(
            faults([contact('a@dmv.ca.gov'), contact('b@dmv.ca.gov', { status: 'bounced' })], 'a@dmv.ca.gov')
        ).toEqual([
            'Nobody who can be reached is a contact of this certificate.',
            'a@dmv.ca.gov belongs to a user who is not active any more.',
            'Mail to b@dmv.ca.gov came back.',
        ])
    })
})
