import { checkHostname } from '../../src/server/core/hostname/check-hostname'
import { order, RIGHT } from '../handlers/ordering'
import { describeInstance, type InstanceUnderTest } from '../support/describe-instance'
import hostnames from './hostile/hostnames.json'
import paths from './hostile/paths.json'
import queries from './hostile/queries.json'
import texts from './hostile/texts.json'

it('is a corpus of at least 300 inputs', () => {
    expect(hostnames.length + paths.length + queries.length + texts.length).toBeGreaterThanOrEqual(300)
})

describe('hostile host names', () => {
    it.each(hostnames)('$input is refused, for it is $because', ({ input }) => {
        for (const source of ['form', 'csr'] as const) {
            const { accepted, normalized } = checkHostname(input, { source })
            expect({ source, accepted, normalized }).toEqual({ source, accepted: false, normalized: '' })
        }
    })
})

describeInstance('hostile requests', { now: '2026-12-01 18:00:00', expectErrors: true }, (under) => {
    it.each(queries)('$table with "$query" is $expect: $because', async ({ table, query, expect: outcome }) => {
        const parameters = new URLSearchParams({ sysparm_query: query })
        const list = await under.as('customer').call<Listed>('GET', `/api/now/table/${table}?${parameters}`)
        const stats = await under
            .as('customer')
            .call<Counted>('GET', `/api/now/stats/${table}?${parameters}&sysparm_count=true`)
        if (outcome === 'refused') return expect([list.status, stats.status]).toEqual([403, 403])
        const visible = outcome === 'nothing' ? [] : own(under, table)
        const found = (list.body.result ?? []).map(({ sys_id }) => sys_id)
        expect(list.status).toBe(200)
        expect(found.filter((id) => !visible.includes(id))).toEqual([])
        expect(Number(stats.body.result?.stats.count ?? 0)).toBeLessThanOrEqual(visible.length)
        expect(under.instance.record('sys_user').get('user_name', 'intruder')).toBe(false)
    })

    it.each(paths)('$method $path answers as it should: $because', async ({ method, path, expect: statuses }) => {
        const body = method === 'POST' ? { user_name: 'intruder', name: 'intruder' } : undefined
        const status = await under.status('customer', method, path, body)
        expect(statuses).toContain(status)
        expect(under.instance.record('sys_user').get('user_name', 'intruder')).toBe(false)
    })

    it.each(texts)('$field "$value" is $expect: $because', async ({ field, value, expect: outcome }) => {
        const item = await order(under.as('customer'), { [field]: value })
        under.until('2026-12-01 19:00:00')
        const mails = mailsOf(under)
        for (const { recipients, subject, body } of mails) {
            expect(recipients).not.toMatch(/evil|[\r\n\u0000]/)
            expect(subject).not.toMatch(/[\r\n]/)
            expect(body).not.toMatch(/<script|onerror=|onload=/)
            expect(body).not.toContain('>49<')
        }
        if (outcome === 'accepted as text') expect(item.active).toBe('true')
        const contact = under.instance.record('x_cdt_certs_contact')
        contact.addQuery('address', 'CONTAINS', 'evil')
        contact.query()
        expect(contact.hasNext()).toBe(false)
    })
})

describeInstance('forged requests', { now: '2026-12-01 18:00:00' }, (under) => {
    it('an approval is decided by whom it asks, once, and points where it pointed', async () => {
        const item = await order(under.as('customer'))
        const mine = await order(under.as('outsider'), { csr: '' })
        const [approval] = await under
            .as('admin')
            .rows('sysapproval_approver', `sysapproval=${item.sys_id}^state=requested`)
        for (const person of ['customer', 'delegate', 'outsider', 'dot.approver', 'manager']) {
            const answer = await under.as(person).update('sysapproval_approver', approval.sys_id, { state: 'approved' })
            expect({ person, refused: answer.status >= 400 }).toEqual({ person, refused: true })
        }
        const stateOf = async () =>
            (await under.as('admin').row('sysapproval_approver', `sys_id=${approval.sys_id}`)).state
        expect(await stateOf()).toBe('requested')

        const approver = under.as('approver')
        await approver.update('sysapproval_approver', approval.sys_id, {
            sysapproval: mine.sys_id,
            approver: mine.sys_id,
        })
        const after = await under.as('admin').row('sysapproval_approver', `sys_id=${approval.sys_id}`)
        expect([after.sysapproval, after.approver]).toEqual([approval.sysapproval, approval.approver])

        await approver.decide(item.sys_id, 'rejected', 'No.')
        await approver.update('sysapproval_approver', approval.sys_id, { state: 'approved' })
        under.until('2026-12-01 19:00:00')
        const closed = await under.as('customer').row('sc_req_item', `sys_id=${item.sys_id}`)
        expect(closed).toMatchObject({ active: 'false', state: '4' })
        expect(await under.as('admin').rows('x_cdt_certs_task', `requested_item=${item.sys_id}`)).toEqual([])
    })

    it('a requester moves nothing of the own request along', async () => {
        const item = await order(under.as('customer'))
        const values = {
            approval: 'approved',
            stage: 'completed',
            state: '3',
            active: 'false',
            opened_by: '',
            cat_item: '',
            sys_created_by: 'admin',
            sys_id: 'f'.repeat(32),
        }
        await under.as('customer').update('sc_req_item', item.sys_id, values)
        const after = await under.as('admin').row('sc_req_item', `sys_id=${item.sys_id}`)
        for (const column of Object.keys(values)) expect(after[column]).toBe(item[column])
    })

    it('whoever orders in the name of somebody else orders for the own department', async () => {
        const customer = under.as('customer')
        const outsider = await under.as('admin').row('sys_user', 'user_name=outsider')
        const itemId = await customer.catalogItem('Secure Certificates')
        const answer = await customer.call<{ result: { request_id: string } }>(
            'POST',
            `/api/sn_sc/servicecatalog/items/${itemId}/order_now`,
            { sysparm_quantity: '1', sysparm_requested_for: outsider.sys_id, variables: RIGHT }
        )
        const [item] = await under.as('admin').rows('sc_req_item', `request=${answer.body.result.request_id}`)
        const [submittal] = await under
            .as('admin')
            .rows('x_cdt_certs_submittal', `requested_item=${item.sys_id}`, ['organization.name'])
        expect(submittal['organization.name']).toBe('Department of Fish and Wildlife')
    })
})

interface Listed {
    readonly result?: { sys_id: string }[]
}

interface Counted {
    readonly result?: { stats: { count?: string } }
}

/** sys_ids of the rows of the customer's department. */
function own(under: InstanceUnderTest, table: string): string[] {
    return under.instance.as('customer', () => {
        const ids: string[] = []
        const record = under.instance.record(table)
        record.query()
        while (record.next()) if (record.canRead()) ids.push(record.getUniqueValue())
        return ids
    })
}

function mailsOf(under: InstanceUnderTest): { recipients: string; subject: string; body: string }[] {
    const mail = under.instance.record('sys_email')
    mail.query()
    const mails: { recipients: string; subject: string; body: string }[] = []
    while (mail.next()) {
        const text = (field: string): string => mail.getValue(field) ?? ''
        mails.push({ recipients: text('recipients'), subject: text('subject'), body: text('body') })
    }
    return mails
}
