import { describeInstance } from '../support/describe-instance'
import { commentsOn, CONTACT, idOf, mailsTo, orderItem, TASK } from './option-orders'

const ITEM = 'Add/Delete SSL Cert Notifications'
const LIST = 'web-certificates@wildlife.ca.gov'

describeInstance('changing who is warned', {}, (under) => {
    const order = (variables: Record<string, string>) =>
        orderItem(under.as('customer'), ITEM, { change: 'add', scope: 'organization', ...variables })
    const contacts = (address: string) => under.as('admin').rows(CONTACT, `address=${address}`)
    const maps = () => idOf(under, 'x_cdt_certs_certificate', 'common_nameLIKEmaps.wildlife')

    it('adds contacts at once, without a human, and tells the requester', async () => {
        const item = await order({ addresses: 'Ops@Wildlife.ca.gov\noncall@wildlife.ca.gov' })
        expect(item).toMatchObject({ state: '3', active: 'false' })
        expect(await contacts('ops@wildlife.ca.gov')).toMatchObject([{ scope: 'organization', status: 'active' }])
        expect(await contacts('oncall@wildlife.ca.gov')).toHaveLength(1)
        const admin = under.as('admin')
        expect(await admin.rows('sysapproval_approver', `sysapproval=${item.sys_id}`)).toEqual([])
        // No work for anybody: the record of it is closed from the start, and shows in the ledger.
        expect(await admin.rows(TASK, `requested_item=${item.sys_id}`)).toMatchObject([
            {
                kind: 'change_contacts',
                active: 'false',
                state: '3',
                done_at_once: 'true',
                outcome: 'met',
                work_seconds: '0',
            },
        ])
        expect(await admin.row('sc_request', `sys_id=${item.request}`)).toMatchObject({
            request_state: 'closed_complete',
        })
        expect((await mailsTo(under, 'customer@wildlife.ca.gov'))[0]).toMatchObject({
            subject: `Your request ${item.number} is closed: what came of it`,
        })
    })

    it('adds contacts for one certificate', async () => {
        const certificate = await maps()
        await order({ scope: 'certificate', certificate, addresses: 'cartography@wildlife.ca.gov' })
        expect(await contacts('cartography@wildlife.ca.gov')).toMatchObject([{ scope: 'certificate', certificate }])
    })

    it('takes an address up again whose mail came back, when it is added once more', async () => {
        await order({ addresses: 'ops@wildlife.ca.gov' })
        const [{ sys_id }] = await contacts('ops@wildlife.ca.gov')
        await under.as('admin').update(CONTACT, sys_id, { status: 'bounced' })
        expect((await order({ addresses: 'ops@wildlife.ca.gov' })).state).toBe('3')
        expect(await contacts('ops@wildlife.ca.gov')).toMatchObject([{ status: 'active', bounced_at: '' }])
    })

    it('suspends with an end and a reason, and says what is sent all the same', async () => {
        const item = await order({
            change: 'suspend',
            addresses: LIST,
            suspended_until: '2026-12-15',
            reason: 'Moving to a new list.',
        })
        expect(item.state).toBe('3')
        expect(await contacts(LIST)).toMatchObject([{ status: 'suspended', suspended_until: '2026-12-15' }])
        expect(await commentsOn(under.as('customer'), item)).toMatch(/warnings of the last week.*sent all the same/)
    })

    it('deletes a contact while another one is left', async () => {
        await order({ addresses: 'ops@wildlife.ca.gov' })
        const item = await order({ change: 'delete', addresses: LIST })
        expect(item.state).toBe('3')
        expect(await contacts(LIST)).toEqual([])
    })

    it.each([
        [
            'deleting the last contact who can be reached',
            { change: 'delete', addresses: LIST },
            /Nobody would be left to warn about/,
        ],
        ['an address that is none', { addresses: 'nobody' }, /no e-mail addresses/],
        ['no address', { addresses: ' ' }, /at least one e-mail address/],
        ['a contact that is one already', { addresses: LIST }, /contacts already/],
        ['a contact that is none', { change: 'delete', addresses: 'other@wildlife.ca.gov' }, /Not among the contacts/],
        [
            'a certificate that is not named',
            { scope: 'certificate', addresses: 'a@wildlife.ca.gov' },
            /Choose the certificate/,
        ],
        ['a suspension without end', { change: 'suspend', addresses: LIST, reason: 'x' }, /until when/],
        [
            'a suspension that ends today',
            { change: 'suspend', addresses: LIST, reason: 'x', suspended_until: '2026-11-20' },
            /after today/,
        ],
        [
            'a suspension of more than a year',
            { change: 'suspend', addresses: LIST, reason: 'x', suspended_until: '2027-11-21' },
            /within a year/,
        ],
        [
            'a suspension without reason',
            { change: 'suspend', addresses: LIST, suspended_until: '2026-12-15' },
            /why the notices/,
        ],
    ])('refuses %s', async (_what, variables, says) => {
        const before = await under.as('admin').rows(CONTACT, '')
        const item = await order(variables)
        expect(item.state).toBe('4')
        expect(await commentsOn(under.as('customer'), item)).toMatch(says)
        expect(await under.as('admin').rows(CONTACT, '')).toEqual(before)
    })

    it('keeps the last contact on the table itself too, whoever deletes or moves it', async () => {
        const fulfiller = under.as('fulfiller')
        const [list] = await contacts(LIST)
        const path = `/api/now/table/${CONTACT}/${list.sys_id}`
        expect((await fulfiller.call('DELETE', path)).status).toBe(403)
        const transportation = await idOf(under, 'x_cdt_certs_organization', 'name=Department of Transportation')
        expect((await fulfiller.update(CONTACT, list.sys_id, { organization: transportation })).status).toBe(403)
        expect(await contacts(LIST)).toHaveLength(1)
        await order({ addresses: 'ops@wildlife.ca.gov' })
        expect((await fulfiller.call('DELETE', path)).status).toBe(204)
        expect(await contacts(LIST)).toEqual([])
    })

    it('lets the contacts of a certificate go with it', async () => {
        const certificate = await maps()
        expect(await contacts('gis-team@wildlife.ca.gov')).toHaveLength(1)
        await under.as('admin').call('DELETE', `/api/now/table/x_cdt_certs_certificate/${certificate}`)
        expect(await contacts('gis-team@wildlife.ca.gov')).toEqual([])
    })

    it("refuses another department's certificate", async () => {
        const certificate = await idOf(
            under,
            'x_cdt_certs_certificate',
            'organization.name=Department of Transportation^common_name=maintenance.dot.ca.gov'
        ).catch(
            async () =>
                (
                    await under
                        .as('admin')
                        .rows('x_cdt_certs_certificate', 'organization.name=Department of Transportation')
                )[0].sys_id
        )
        const item = await order({ scope: 'certificate', certificate, addresses: 'a@wildlife.ca.gov' })
        expect(await commentsOn(under.as('customer'), item)).toMatch(/own department/)
    })
})
