import { type Row } from '../../src/commands/tour/caller'
import { describeInstance } from '../support/describe-instance'
import { ADMIN, close, CONTACT, DOMAIN, idOf, orderItem, taskOf } from './option-orders'
import { add } from './records'

const CHANGE = 'x_cdt_certs_change'
const LIST = 'web-certificates@wildlife.ca.gov'

describeInstance('who changed what, and why', {}, (under) => {
    const changesOf = (name: string): Promise<Row[]> =>
        under.as('manager').rows(CHANGE, `record_nameLIKE${name}^ORDERBYsys_created_on`)
    const contact = () => idOf(under, CONTACT, `address=${LIST}`)

    it('is kept of contacts that a request adds, suspends and deletes', async () => {
        const order = (variables: Record<string, string>) =>
            orderItem(under.as('customer'), 'Add/Delete SSL Cert Notifications', {
                scope: 'organization',
                addresses: 'ops@wildlife.ca.gov',
                ...variables,
            })
        const added = await order({ change: 'add' })
        const reason = { reason: 'Moving offices.', suspended_until: '2026-12-15' }
        const suspended = await order({ change: 'suspend', ...reason })
        const deleted = await order({ change: 'delete', reason: 'Nobody reads it.' })
        expect(await under.as('admin').rows(CONTACT, 'address=ops@wildlife.ca.gov')).toEqual([])
        const changes = await changesOf('ops@wildlife.ca.gov')
        expect(changes).toMatchObject([
            { kind: 'created', requested_item: added.sys_id },
            { kind: 'changed', requested_item: suspended.sys_id, why: 'Moving offices.' },
            { kind: 'deleted', requested_item: deleted.sys_id, why: 'Nobody reads it.' },
        ])
        expect(changes[1].what).toBe('Status: Active -> Suspended\nSuspended until:  -> 2026-12-15')
        expect(changes[2].what).toContain('Address: ops@wildlife.ca.gov')
    })

    it('is kept of what a fulfiller does by hand, and a suspension needs a reason and an end', async () => {
        const id = await contact()
        const suspend = (values: Row) => under.as('fulfiller').update(CONTACT, id, { status: 'suspended', ...values })
        expect((await suspend({ suspended_until: '2026-12-15' })).status).toBe(403)
        expect((await suspend({ reason: 'On leave.' })).status).toBe(403)
        expect((await suspend({ suspended_until: '2026-12-15', reason: 'On leave.' })).status).toBe(200)
        // The last contact who can be reached could not be deleted.
        const organization = await idOf(under, 'x_cdt_certs_organization', 'name=Department of Fish and Wildlife')
        add(under, CONTACT, { address: 'ops@wildlife.ca.gov', scope: 'organization', organization })
        await under.send('fulfiller', 'DELETE', `/api/now/table/${CONTACT}/${id}`)
        expect(await changesOf(LIST)).toMatchObject([
            { kind: 'changed', who: 'fulfiller', why: 'On leave.', record_id: id },
            { kind: 'deleted', who: 'fulfiller', record_id: id, record_name: LIST },
        ])
    })

    it('is kept of access, from the request to the end', async () => {
        const item = await orderItem(under.as('customer'), 'Add/Delete Delegated Administrator', {
            change: 'add',
            holder: 'person',
            user: await idOf(under, 'sys_user', 'user_name=customer'),
            domains: await idOf(under, DOMAIN, 'name=wildlife.ca.gov'),
            training: 'true',
            reason: 'Takes over the servers.',
        })
        await under.as('approver').decide(item.sys_id, 'approved')
        await under.as('cdt.approver').decide(item.sys_id, 'approved')
        await close(under, await taskOf(under, item), { scm_login: 'casey.nguyen@wildlife.ca.gov' })
        const changes = (
            await under.as('manager').rows(CHANGE, `requested_item=${item.sys_id}^table_name=${ADMIN}`)
        ).map(({ kind, what, why }) => ({ kind, what, why }))
        expect(changes[0]).toMatchObject({ kind: 'created' })
        expect(changes[0].why).toContain('Takes over the servers.')
        expect(changes.map(({ what }) => what).join('\n')).toMatch(/Status: Requested -> [^]*Active/)
        expect(await under.as('manager').rows(CHANGE, 'table_name=x_cdt_certs_m2m_admin_domain')).toHaveLength(1)
    })

    it('is kept of policy and of who approves', async () => {
        const [policy] = await under
            .as('admin')
            .rows('x_cdt_certs_lifespan_policy', 'certificate_type=tls^ORDERBYDESCissued_from')
        const source = 'Ballot SC-999'
        await under
            .as('admin')
            .update('x_cdt_certs_lifespan_policy', policy.sys_id, { ca_max_validity_days: '45', source })
        const [kept] = await under.as('manager').rows(CHANGE, `record_id=${policy.sys_id}`)
        expect(kept).toMatchObject({ kind: 'changed', who: 'admin', why: source })
        expect(kept.what).toMatch(/own cap \(days\): \d* -> 45$/)

        const organization = await idOf(under, 'x_cdt_certs_organization', 'name=Department of Fish and Wildlife')
        const approver = await idOf(under, 'sys_user', 'user_name=customer')
        await under.as('admin').update('x_cdt_certs_organization', organization, { approver })
        const [moved] = await under.as('manager').rows(CHANGE, `record_id=${organization}`)
        expect(moved.what).toMatch(/^Approver: .+ -> Casey Nguyen$/)
    })

    it('is not written for what changes nothing of it', async () => {
        const before = await under.as('manager').rows(CHANGE, '')
        await under.as('fulfiller').update(CONTACT, await contact(), { kind: 'person' })
        expect(await under.as('manager').rows(CHANGE, '')).toHaveLength(before.length)
    })

    it('outlives the record in the audit too', async () => {
        const id = await contact()
        await under.as('fulfiller').update(CONTACT, id, { kind: 'person' })
        // The last contact who can be reached could not be deleted.
        const organization = await idOf(under, 'x_cdt_certs_organization', 'name=Department of Fish and Wildlife')
        add(under, CONTACT, { address: 'ops@wildlife.ca.gov', scope: 'organization', organization })
        await under.send('fulfiller', 'DELETE', `/api/now/table/${CONTACT}/${id}`)
        const entries = await under.as('admin').rows('sys_audit', `documentkey=${id}^ORDERBYsys_created_on`)
        expect(entries).toMatchObject([
            { fieldname: 'kind', oldvalue: 'list', newvalue: 'person', user: 'fulfiller' },
            { fieldname: 'DELETED', user: 'fulfiller' },
        ])
    })
})
