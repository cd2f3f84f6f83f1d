import { type Row } from '../../src/commands/tour/caller'
import { describeInstance } from '../support/describe-instance'
import { ADMIN, close, commentsOn, CONTACT, DOMAIN, idOf, mailsTo, orderItem, TASK, taskOf } from './option-orders'

describeInstance('a question or inquiry', {}, (under) => {
    const order = (variables: Record<string, string>, person = 'customer') =>
        orderItem(under.as(person), 'Question/Inquiry', { kind: 'other', question: 'May I?', ...variables })
    const enroll = (changes: Record<string, string> = {}) =>
        order({
            kind: 'enroll_domain',
            domain_name: 'Rivers.ca.gov',
            dcv_method: 'txt',
            question: 'New site',
            ...changes,
        })
    const enrolled = (name: string) => under.as('admin').rows(DOMAIN, `name=${name}`)
    const approve = async (item: Row) => {
        await under.as('approver').decide(item.sys_id, 'approved')
        await under.as('cdt.approver').decide(item.sys_id, 'approved')
    }

    it('enrolls a domain: approvals, the record to set, and an approved domain', async () => {
        const item = await enroll()
        expect(await enrolled('rivers.ca.gov')).toMatchObject([
            { status: 'requested', dcv_method: 'txt', root: 'ca.gov' },
        ])
        await approve(item)
        const task = await taskOf(under, item)
        expect(task).toMatchObject({ kind: 'validate_domain', waiting_on: 'cdt' })
        const fulfiller = under.as('fulfiller')
        await fulfiller.update(TASK, task.sys_id, { validation_record: '_abc.rivers.ca.gov TXT "sectigo=123"' })
        expect(await taskOf(under, item)).toMatchObject({ waiting_on: 'customer' })
        expect(await enrolled('rivers.ca.gov')).toMatchObject([{ status: 'validating' }])
        const [mail] = await mailsTo(under, 'customer@wildlife.ca.gov')
        expect(mail.subject).toContain('Please answer: Validate the domain rivers.ca.gov')
        expect(mail.body).toContain('_abc.rivers.ca.gov TXT &quot;sectigo=123&quot;')
        await under.as('customer').update('sc_req_item', item.sys_id, { comments: 'It is set.' })
        expect(await taskOf(under, item)).toMatchObject({ waiting_on: 'cdt', waiting_since: '' })
        expect(await close(under, await taskOf(under, item), {})).toBe(200)
        expect(await enrolled('rivers.ca.gov')).toMatchObject([
            { status: 'approved', validated_on: '2026-11-20', evidence_expires_on: '2027-06-06' },
        ])
        expect(await commentsOn(under.as('customer'), item)).toContain('you may order certificates for it now')
    })

    it('ends an enrollment with the reason, after which the domain may be enrolled anew', async () => {
        const item = await enroll()
        await approve(item)
        expect(await close(under, await taskOf(under, item), { state: '4', close_notes: 'No record was set.' })).toBe(
            200
        )
        expect(await enrolled('rivers.ca.gov')).toMatchObject([{ status: 'retired' }])
        expect(await commentsOn(under.as('customer'), item)).toContain('No record was set.')
        expect(await enroll()).toMatchObject({ active: 'true' })
        expect(await enrolled('rivers.ca.gov')).toMatchObject([{ status: 'requested' }])
    })

    it.each([
        ['the department', ['approver'] as const],
        ['CDT', ['approver', 'cdt.approver'] as const],
    ])('ends an enrollment when %s rejects', async (_who, people) => {
        const item = await enroll()
        for (const person of people.slice(0, -1)) await under.as(person).decide(item.sys_id, 'approved')
        await under.as(people[people.length - 1]).decide(item.sys_id, 'rejected', 'Not ours.')
        expect(await enrolled('rivers.ca.gov')).toMatchObject([{ status: 'retired' }])
        expect(await commentsOn(under.as('customer'), item)).toContain('Not ours.')
    })

    it.each([
        ['outside the roots', { domain_name: 'rivers.com' }, /ca\.gov, california\.gov, cahwnet\.gov/],
        ['which is a root', { domain_name: 'ca.gov' }, /ca\.gov/],
        ['which is a wildcard', { domain_name: '*.rivers.ca.gov' }, /wildcard/],
        ['below a third-level domain', { domain_name: 'www.rivers.ca.gov' }, /lies below the domain rivers\.ca\.gov/],
        ['that the department has', { domain_name: 'wildlife.ca.gov' }, /enrolled for your department already/],
        ['that another department has', { domain_name: 'dot.ca.gov' }, /another department/],
        ['without a method', { dcv_method: '' }, /prove control/],
        ['without a name', { domain_name: '' }, /Enter the domain/],
    ])('refuses to enroll a domain %s', async (_what, changes, says) => {
        const before = await under.as('admin').rows(DOMAIN, '')
        const item = await enroll(changes)
        expect(item.state).toBe('4')
        expect(await commentsOn(under.as('customer'), item)).toMatch(says)
        expect(await under.as('admin').rows(DOMAIN, '')).toEqual(before)
    })

    it('offers a training session and waits for the answer', async () => {
        const item = await order({ kind: 'training', session_wish: 'Monday or Tuesday at 10; Casey and Dana' })
        const task = await taskOf(under, item)
        expect(task.kind).toBe('training')
        await under.as('fulfiller').update(TASK, task.sys_id, { session_at: '2026-11-30 18:00:00' })
        const waiting = await taskOf(under, item)
        expect(waiting).toMatchObject({ waiting_on: 'customer' })
        const [mail] = await mailsTo(under, 'customer@wildlife.ca.gov')
        expect(mail.body).toContain('Monday, November 30, 2026, 10:00 AM Pacific time')
        await under.as('customer').update('sc_req_item', item.sys_id, { comments: 'Yes.' })
        expect(await taskOf(under, item)).toMatchObject({ waiting_on: 'cdt' })
        expect(await close(under, task, {})).toBe(403)
        expect(await close(under, task, { close_notes: 'Held on Monday.' })).toBe(200)
        expect(await commentsOn(under.as('customer'), item)).toContain('Held on Monday.')
    })

    it('keeps the vendor case of a technical issue and waits for the vendor', async () => {
        const item = await order({ kind: 'technical_issue', issue_area: 'issuance', question: 'SCM answers 500.' })
        const task = await taskOf(under, item)
        expect(task).toMatchObject({ kind: 'technical_issue', short_description: 'Technical issue: SCM answers 500.' })
        const fulfiller = under.as('fulfiller')
        expect((await fulfiller.update(TASK, task.sys_id, { waiting_on: 'vendor' })).status).toBe(403)
        await fulfiller.update(TASK, task.sys_id, { vendor_case: 'SC-4711', waiting_on: 'vendor' })
        await under.as('customer').update('sc_req_item', item.sys_id, { comments: 'Any news?' })
        expect(await taskOf(under, item)).toMatchObject({ waiting_on: 'vendor', vendor_case: 'SC-4711' })
    })

    it('handles a password reset as the item of its own, with the same refusals', async () => {
        const administrator = await idOf(under, ADMIN, 'login=dana.ortiz@wildlife.ca.gov')
        expect(await taskOf(under, await order({ kind: 'password_reset', administrator }, 'delegate'))).toMatchObject({
            kind: 'reset_password',
        })
        const refused = await order({ kind: 'password_reset', administrator })
        expect(await commentsOn(under.as('customer'), refused)).toMatch(/Only the holder/)
    })

    it('suspends notices at once', async () => {
        const item = await order({
            kind: 'suspension',
            scope: 'organization',
            addresses: 'web-certificates@wildlife.ca.gov',
            suspended_until: '2026-12-15',
            reason: 'Moving.',
        })
        expect(item.state).toBe('3')
        expect(await under.as('admin').row(CONTACT, 'address=web-certificates@wildlife.ca.gov')).toMatchObject({
            status: 'suspended',
        })
    })

    it('answers nothing that was not asked', async () => {
        const item = await order({})
        const name = 'sc_item_option.item_option_new.name'
        const query = `request_item=${item.sys_id}^sc_item_option.valueISNOTEMPTY^sc_item_option.value!=false`
        const answers = await under.as('customer').rows('sc_item_option_mtom', query, [name])
        expect(answers.map((row) => row[name]).sort()).toEqual(['department', 'kind', 'option', 'question'])
    })

    it('is open to departments that are not enrolled', async () => {
        const admin = under.as('admin')
        const organization = await idOf(under, 'x_cdt_certs_organization', 'name=Department of Transportation')
        await admin.update('x_cdt_certs_organization', organization, { active: 'false' })
        const item = await order({ question: 'How do we enroll?' }, 'outsider')
        expect(await taskOf(under, item)).toMatchObject({ kind: 'inquiry' })
        expect((await enrollOf('outsider')).state).toBe('4')
    })

    const enrollOf = (person: string) =>
        order({ kind: 'enroll_domain', domain_name: 'roads.ca.gov', dcv_method: 'txt' }, person)

    it('keeps hostile text as text, in the record and in the mail', async () => {
        const question = '<script>alert(1)</script> =1+1 ^ORactive=true "x" 🙂 \u202Eevil'
        const item = await order({ question })
        const task = await taskOf(under, item)
        expect(task.short_description).toBe(`Question: ${question}`)
        await close(under, task, { close_notes: `About ${question}: no.` })
        const bodies = (await mailsTo(under, 'customer@wildlife.ca.gov')).map(({ body }) => body).join()
        expect(bodies).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
        expect(bodies).not.toContain('<script>')
    })

    it('is refused when a text is too long for any record', async () => {
        const item = await order({ question: 'x'.repeat(2_000_000) })
        expect(item.state).toBe('4')
        expect(await commentsOn(under.as('customer'), item)).toMatch(/more than 4000 characters/)
        expect(await under.as('admin').rows(TASK, `requested_item=${item.sys_id}`)).toEqual([])
    })
})
