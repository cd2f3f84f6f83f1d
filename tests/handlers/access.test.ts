import { describeInstance } from '../support/describe-instance'
import { approvedTask, handIn, materials, order } from './ordering'

const TABLES = [
    'organization',
    'domain',
    'certificate',
    'submittal',
    'delegated_admin',
    'm2m_admin_domain',
    'contact',
    'task',
]

/** The way from a row to the department it belongs to. */
function pathOf(table: string): string {
    if (table === 'organization') return 'department'
    return table === 'm2m_admin_domain' ? 'domain.organization.department' : 'organization.department'
}

describeInstance('who sees what', { now: '2026-12-01 18:00:00' }, (under) => {
    it('a department sees its own rows and no others', async () => {
        await handIn(under.as('fulfiller'), await approvedTask(under), materials.certificates.right)
        for (const table of TABLES) {
            const name = `x_cdt_certs_${table}`
            const all = await under.as('fulfiller').rows(name, '', ['sys_id', pathOf(table)])
            expect(all.length).toBeGreaterThan(0)
            for (const person of ['customer', 'outsider']) {
                const user = await under.as('admin').row('sys_user', `user_name=${person}`)
                const own = all.filter((row) => row[pathOf(table)] === user.department).map((row) => row.sys_id)
                const seen = (await under.as(person).rows(name, '', ['sys_id'])).map((row) => row.sys_id)
                expect({ table, person, seen: seen.sort() }).toEqual({ table, person, seen: own.sort() })
            }
        }
    })

    it.each([
        ['customer', 'certificate', 'status', 'revoked'],
        ['customer', 'submittal', 'status', 'approved'],
        ['approver', 'organization', 'name', 'Mine'],
        ['fulfiller', 'organization', 'name', 'Mine'],
        ['manager', 'certificate', 'status', 'revoked'],
        ['delegate', 'domain', 'status', 'suspended'],
    ])('%s may not change a row of %s', async (person, table, column, value) => {
        await order(under.as('customer'))
        const query = table === 'organization' ? 'nameLIKEWildlife' : 'organization.nameLIKEWildlife'
        const [row] = await under.as('fulfiller').rows(`x_cdt_certs_${table}`, query, ['sys_id'])
        const answer = await under.as(person).update(`x_cdt_certs_${table}`, row.sys_id, { [column]: value })
        expect(answer.status).toBe(403)
        expect((await under.as('fulfiller').row(`x_cdt_certs_${table}`, `sys_id=${row.sys_id}`))[column]).not.toBe(
            value
        )
    })

    it('a fulfiller cannot point a task at another submittal, nor rewrite what a certificate says of itself', async () => {
        const task = await approvedTask(under)
        const fulfiller = under.as('fulfiller')
        await fulfiller.update('x_cdt_certs_task', task.sys_id, { submittal: '', kind: 'renewal' })
        expect(await fulfiller.row('x_cdt_certs_task', `sys_id=${task.sys_id}`)).toMatchObject({
            submittal: task.submittal,
            kind: 'issue_certificate',
        })
        const [certificate] = await fulfiller.rows('x_cdt_certs_certificate', 'common_name=apps.wildlife.ca.gov')
        await fulfiller.update('x_cdt_certs_certificate', certificate.sys_id, { fingerprint: 'x', automation: 'acme' })
        expect(await fulfiller.row('x_cdt_certs_certificate', `sys_id=${certificate.sys_id}`)).toMatchObject({
            fingerprint: certificate.fingerprint,
            automation: 'acme',
        })
    })

    it('somebody without a role of the service is not offered the item', async () => {
        const answer = await under.as('customer').catalogItem('Secure Certificates')
        expect(answer).toMatch(/^[0-9a-f]{32}$/)
        under.instance.script(
            `var user = new GlideRecord('sys_user'); user.initialize(); user.user_name = 'stranger'; user.insert();`
        )
        await expect(under.as('stranger').catalogItem('Secure Certificates')).rejects.toThrow()
    })
})
