import { describeInstance } from '../support/describe-instance'
import { add, all, change, one } from './records'
import { aCertificate, aContact, aDepartment, CERTIFICATE, CONTACT, mailsAbout, renewalsOf, TASK } from './renewals'

const ADMIN = 'x_cdt_certs_delegated_admin'
const CARE = 'Certificate Services: daily look at delegated administrators'
const CARED = 'kind=care_for_access'
const OPEN = '1'
const DONE = '3'

describeInstance('the daily look at delegated administrators', { now: '2026-09-25 16:00:00' }, (under) => {
    const run = () => under.instance.runJob(CARE)
    const care = (organization: string) =>
        all(under, TASK, `${CARED}^organization=${organization}`, ['short_description']).map(
            ({ short_description }) => short_description
        )
    const states = (organization: string) =>
        all(under, TASK, `${CARED}^organization=${organization}^ORDERBYnumber`, ['state', 'closure_evidence']).map(
            ({ state, closure_evidence }) => {
                expect(closure_evidence !== '').toBe(state === DONE)
                return state
            }
        )
    const accessOf = (organization: string) =>
        one(under, ADMIN, `organization=${organization}`, ['sys_id', 'status', 'password_expires_on'])
    const colleague = (organization: string) => {
        const user = add(under, 'sys_user', { user_name: 'second', email: 'second@example.ca.gov', active: 'true' })
        add(under, ADMIN, { user, organization, login: 'second', status: 'active', reviewed_on: '2026-09-01' })
        return user
    }

    it('flags a department with one alone, once', () => {
        const { organization } = aDepartment(under)
        for (let time = 0; time < 3; time++) run()
        expect(care(organization)).toEqual(['Department of Examples has one delegated administrator alone'])
    })

    it('keeps that flag as long as there is one alone, closes it by itself, and raises it anew', () => {
        const { organization } = aDepartment(under)
        run()
        under.until('2026-10-05 16:00:00')
        expect(states(organization)).toEqual([OPEN])
        const second = colleague(organization)
        run()
        expect(states(organization)).toEqual([DONE])
        change(under, ADMIN, one(under, ADMIN, `user=${second}`, ['sys_id']).sys_id, { status: 'removed' })
        for (let time = 0; time < 2; time++) run()
        expect(states(organization)).toEqual([DONE, OPEN])
    })

    it('asks nobody again in the same quarter who said by name why one alone will do', () => {
        const { organization } = aDepartment(under)
        run()
        const { sys_id } = one(under, TASK, `${CARED}^organization=${organization}`, ['sys_id'])
        change(under, TASK, sys_id, { state: '3', close_notes: 'The second one comes in November.' })
        run()
        expect(care(organization)).toHaveLength(1)
        under.until('2026-10-02 16:00:00')
        expect(care(organization)).toHaveLength(2)
    })

    it('asks for training that was not acknowledged, until it is', () => {
        const { organization } = aDepartment(under)
        colleague(organization)
        const admin = one(under, ADMIN, `organization=${organization}^login=admin.example`, ['sys_id']).sys_id
        change(under, ADMIN, admin, { training_sent_on: '2026-08-26', reviewed_on: '2026-09-01' })
        run()
        expect(care(organization)).toEqual([])
        under.until('2026-09-26 16:00:00')
        expect(care(organization)).toEqual(['Training of admin.example is not acknowledged'])
        change(under, ADMIN, admin, { trained_on: '2026-09-26' })
        run()
        expect(states(organization)).toEqual([DONE])
    })

    it('warns of a password that ends, once a stage, and makes a missed day good', () => {
        const { organization } = aDepartment(under)
        const { sys_id } = accessOf(organization)
        change(under, ADMIN, sys_id, { login: 'admin.example', password_changed_on: '2026-07-10' })
        expect(accessOf(organization).password_expires_on).toBe('2026-10-08')
        under.until('2026-09-26 16:00:00')
        run()
        under.until('2026-10-07 00:00:00')
        under.until('2026-10-20 00:00:00')
        const mails = mailsAbout(under, 'admin.example').filter(({ subject }) => subject.startsWith('Your password'))
        expect(mails.map(({ recipients }) => recipients)).toEqual(Array(3).fill('admin.example@example.ca.gov'))
        expect(mails[0].body).toContain('ends on Thursday, October 8, 2026')
        expect(mails[2].body).toMatch(/ended[^]*Password Reset/)
    })

    it('says no more of a password that was changed, and warns of the next one', () => {
        const { organization } = aDepartment(under)
        const { sys_id } = accessOf(organization)
        change(under, ADMIN, sys_id, { password_changed_on: '2026-07-10' })
        under.until('2026-09-26 16:00:00')
        change(under, ADMIN, sys_id, { password_changed_on: '2026-09-26' })
        under.until('2026-12-20 00:00:00')
        const ends = mailsAbout(under, 'admin.example').map(({ body }) => /ends on (\w+, \w+ \d+, \d+)/.exec(body)?.[1])
        expect(ends).toEqual(['Thursday, October 8, 2026', 'Friday, December 25, 2026'])
    })

    it('suspends the access of somebody who left, and gives work and notices to a colleague', () => {
        const { organization, delegatedAdmin } = aDepartment(under)
        const second = colleague(organization)
        const certificate = aCertificate(under, organization, { managed_by: 'delegated_admin' })
        const contact = aContact(under, certificate, 'admin.example@example.ca.gov')
        under.until('2026-09-28 13:10:00')
        expect(renewalsOf(under, certificate)[0].assigned_to).toBe(delegatedAdmin)
        change(under, 'sys_user', delegatedAdmin, { active: 'false' })
        run()
        expect(one(under, ADMIN, `user=${delegatedAdmin}`, ['status']).status).toBe('suspended')
        expect(renewalsOf(under, certificate)[0].assigned_to).toBe(second)
        expect(one(under, CONTACT, `sys_id=${contact}`, ['address']).address).toBe('second@example.ca.gov')
        expect(care(organization).sort()).toEqual([
            'Department of Examples has one delegated administrator alone',
            'admin.example left: take the access in SCM away',
        ])
        change(under, ADMIN, one(under, ADMIN, `user=${delegatedAdmin}`, ['sys_id']).sys_id, { status: 'removed' })
        run()
        expect(one(under, TASK, `${CARED}^organization=${organization}^short_descriptionLIKEleft`, ['state'])).toEqual({
            state: DONE,
        })
    })

    it('asks for the review of an access that was not looked at for half a year', () => {
        const { organization } = aDepartment(under)
        change(under, ADMIN, accessOf(organization).sys_id, { reviewed_on: '2026-03-20' })
        run()
        expect(care(organization)).toContain('Review the access of admin.example: due 2026-09-16')
        const review = () =>
            one(under, TASK, `${CARED}^organization=${organization}^short_descriptionLIKEReview`, ['priority', 'state'])
        run()
        expect(review()).toEqual({ priority: '2', state: OPEN })
        change(under, ADMIN, accessOf(organization).sys_id, { reviewed_on: '2026-09-25' })
        run()
        expect(review().state).toBe(DONE)
    })
})

describeInstance('the reachability of a certificate', { now: '2026-09-25 16:00:00' }, (under) => {
    const reachability = (certificate: string) =>
        one(under, CERTIFICATE, `sys_id=${certificate}`, ['reachability']).reachability

    it('is on its record and in the notices when it is weak', () => {
        const { organization } = aDepartment(under)
        const certificate = aCertificate(under, organization)
        aContact(under, certificate, 'web@example.ca.gov')
        under.until('2026-09-29 00:00:00')
        expect(reachability(certificate)).toMatch(/Only one contact can be reached/)
        expect(mailsAbout(under, 'www.example.ca.gov')[0].body).toMatch(/Only one contact can be reached/)
    })

    it('is empty when it is good, and names a user who left', () => {
        const { organization, delegatedAdmin } = aDepartment(under)
        const good = aCertificate(under, organization)
        aContact(under, good, 'web@example.ca.gov', { kind: 'list' })
        aContact(under, good, 'second@example.ca.gov')
        const bad = aCertificate(under, organization, { names: 'b.example.ca.gov' })
        aContact(under, bad, 'web@example.ca.gov', { kind: 'list' })
        aContact(under, bad, 'Admin.Example@example.ca.gov')
        change(under, 'sys_user', delegatedAdmin, { active: 'false' })
        under.until('2026-09-28 13:10:00')
        expect(reachability(good)).toBe('')
        expect(reachability(bad)).toMatch(/belongs to a user who is not active/)
    })
})
