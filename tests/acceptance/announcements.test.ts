import { type Row } from '../../src/commands/tour/caller'
import { describeInstance } from '../support/describe-instance'
import { Visitor } from '../support/visitor'
import { ADMIN, idOf, mailsTo } from './option-orders'
import { add, change } from './records'

const ANNOUNCEMENT = 'x_cdt_certs_announcement'
const COPY = 'x_cdt_certs_announcement_copy'
const TEXT = 'SCM is moved on Saturday.\n\nSign in again on Monday. <b>No</b> password changes.'
/** Sam of Transportation has an account that is not active yet. */
const READERS = ['delegate@wildlife.ca.gov', 'web-certificates@wildlife.ca.gov']

describeInstance('an announcement', {}, (under) => {
    interface Audience {
        reaches: number
        audience: { address: string; organization: string }[]
        error?: string
    }
    const draft = async (values: Row = {}) => {
        const body = { kind: 'platform_change', subject: 'SCM moves', text: TEXT, ...values }
        const answer = await under.as('manager').call<{ result: Row }>('POST', `/api/now/table/${ANNOUNCEMENT}`, body)
        expect(answer.status).toBe(201)
        return answer.body.result
    }
    const path = ({ number }: Row, what: string) => `/api/x_cdt_certs/v1/announcement/${number}/${what}`
    const audience = async (announcement: Row) =>
        (await under.as('manager').call<{ result: Audience }>('GET', path(announcement, 'audience'))).body.result
    const send = (announcement: Row, reaches: unknown, person = 'manager') =>
        under.as(person).call<{ result: Row & { error?: string } }>('POST', path(announcement, 'send'), { reaches })
    const mails = () => under.as('admin').rows('sys_email', 'subjectLIKESCM moves', ['recipients', 'body'])
    const read = ({ sys_id }: Row) => under.as('manager').row(ANNOUNCEMENT, `sys_id=${sys_id}`)

    it('shows its writer whom it reaches before it is sent: active delegated administrators, shared mailboxes too', async () => {
        const announcement = await draft()
        expect(announcement).toMatchObject({ status: 'draft', reaches: String(READERS.length) })
        expect(announcement.recipients).toContain('delegate@wildlife.ca.gov (Department of Fish and Wildlife)')
        const shown = await audience(announcement)
        expect(shown.audience.map(({ address }) => address)).toEqual(READERS)
        expect(await mails()).toEqual([])
    })

    it('goes to each of them, once, and says who sent it, when and to how many', async () => {
        const announcement = await draft()
        const sent = await send(announcement, READERS.length)
        expect(sent.status).toBe(200)
        expect(sent.body.result).toMatchObject({ reaches: READERS.length, sent_at: '2026-11-20 17:00:00' })
        expect(await read(announcement)).toMatchObject({
            status: 'sent',
            sent_at: '2026-11-20 17:00:00',
            sent_by: await idOf(under, 'sys_user', 'user_name=manager'),
            reaches: String(READERS.length),
        })
        const all = await mails()
        expect(all.map(({ recipients }) => recipients).sort()).toEqual(READERS)
        expect(all[0].body).toContain('<p>Sign in again on Monday. &lt;b&gt;No&lt;/b&gt; password changes.</p>')
        const [{ subject }] = await mailsTo(under, READERS[0])
        expect(subject).toBe('Platform change: SCM moves')
    })

    it('is never sent twice', async () => {
        const announcement = await draft()
        await send(announcement, READERS.length)
        const again = await send(announcement, READERS.length)
        expect(again.status).toBe(409)
        expect(again.body.result.error).toMatch(/sent already/)
        expect(await mails()).toHaveLength(READERS.length)
    })

    it('reaches nobody twice, even when another sending of it is under way or was cut off', async () => {
        const announcement = await draft()
        // What a second node has written by now.
        const copy = { announcement: announcement.sys_id, address: READERS[0] }
        add(under, COPY, { ...copy, copy_key: `${announcement.sys_id}:${READERS[0]}` })
        expect((await send(announcement, READERS.length)).status).toBe(200)
        const all = await mails()
        expect(all.map(({ recipients }) => recipients).sort()).toEqual(READERS)
    })

    it('is shown anew instead of sent when somebody came or went since', async () => {
        const announcement = await draft()
        change(under, ADMIN, await idOf(under, ADMIN, 'login=dana.ortiz@wildlife.ca.gov'), { status: 'suspended' })
        const refused = await send(announcement, READERS.length)
        expect(refused.status).toBe(409)
        expect(refused.body.result.error).toMatch(/It reaches 1 now/)
        expect(await mails()).toEqual([])
        expect((await send(announcement, 1)).status).toBe(200)
        expect((await mails()).map(({ recipients }) => recipients).sort()).toEqual(READERS.slice(1))
    })

    it('leaves out who left, and departments that left', async () => {
        const admin = under.as('admin')
        const sam = await idOf(under, ADMIN, 'login=sam.kowalski@dot.ca.gov')
        change(under, ADMIN, sam, { status: 'active' })
        const reached = async () => (await audience(await draft())).audience.map(({ address }) => address)
        expect(await reached()).toEqual([READERS[0], 'dot.delegate@dot.ca.gov', READERS[1]])
        await admin.update('sys_user', await idOf(under, 'sys_user', 'user_name=delegate'), { active: 'false' })
        const transportation = await idOf(under, 'x_cdt_certs_organization', 'name=Department of Transportation')
        await admin.update('x_cdt_certs_organization', transportation, { active: 'false' })
        expect(await reached()).toEqual([READERS[1]])
    })

    it('is not sent empty, to nobody, or by somebody who was not shown whom it reaches', async () => {
        expect((await send(await draft({ text: ' ' }), READERS.length)).status).toBe(409)
        expect((await send(await draft(), undefined)).status).toBe(400)
        expect((await send({ number: 'CSAN0' }, 1)).status).toBe(404)
        for (const { sys_id } of await under.as('admin').rows(ADMIN, 'status=active'))
            change(under, ADMIN, sys_id, { status: 'suspended' })
        const nobody = await send(await draft(), 0)
        expect(nobody.body.result.error).toMatch(/reach nobody/)
        expect(await mails()).toEqual([])
    })

    it('stays as it was sent', async () => {
        const announcement = await draft()
        const manager = under.as('manager')
        expect((await manager.update(ANNOUNCEMENT, announcement.sys_id, { subject: 'SCM moves soon' })).status).toBe(
            200
        )
        await send(announcement, READERS.length)
        expect((await manager.update(ANNOUNCEMENT, announcement.sys_id, { text: 'Other' })).status).toBe(403)
        expect((await manager.call('DELETE', `/api/now/table/${ANNOUNCEMENT}/${announcement.sys_id}`)).status).toBe(403)
        expect(await read(announcement)).toMatchObject({ subject: 'SCM moves soon', text: TEXT })
    })

    it.each(['customer', 'delegate', 'approver', 'fulfiller'])('is not for the %s to write or send', async (person) => {
        const announcement = await draft()
        const body = { subject: 'x', text: 'x' }
        expect((await under.as(person).call('POST', `/api/now/table/${ANNOUNCEMENT}`, body)).status).toBe(403)
        expect((await send(announcement, READERS.length, person)).status).toBe(403)
        expect(await mails()).toEqual([])
    })

    it('is written, looked at and sent on its form', async () => {
        const page = await (await new Visitor(under.fetch).signIn('manager')).get(`/${ANNOUNCEMENT}.do?sys_id=-1`)
        await page.post(`/${ANNOUNCEMENT}.do`, { sys_id: '-1', 'field.subject': 'SCM moves', 'field.text': TEXT })
        const { sys_id } = await under.as('manager').row(ANNOUNCEMENT, 'subject=SCM moves')
        await page.get(`/${ANNOUNCEMENT}.do?sys_id=${sys_id}`)
        expect(page.words).toContain('web-certificates@wildlife.ca.gov')
        const press = (label: string) => {
            const button = new RegExp(`name="action"\\s+value="([0-9a-f]{32})"[^>]*>\\s*${label}\\s*<`).exec(page.text)
            return page.post(`/${ANNOUNCEMENT}.do`, { sys_id, action: button?.[1] ?? `no button ${label}` })
        }
        change(under, ADMIN, await idOf(under, ADMIN, 'login=dana.ortiz@wildlife.ca.gov'), { status: 'suspended' })
        await press('Send')
        expect(page.words).toContain('has changed since you looked')
        expect(page.words).not.toContain('delegate@wildlife.ca.gov (')
        await press('Show whom it reaches')
        expect(page.words).toContain('It reaches 1. Nothing is sent yet.')
        expect(await mails()).toEqual([])
        await press('Send')
        expect(page.words).toContain('It is sent to 1.')
        expect(page.text).not.toMatch(/>\s*Send\s*</)
        expect(await mails()).toHaveLength(1)
    })
})
