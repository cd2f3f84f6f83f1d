import { type Row } from '../../src/commands/tour/caller'
import { describeInstance } from '../support/describe-instance'
import { materials } from './ordering'

describeInstance('the rules on the records', { now: '2026-12-01 18:00:00' }, (under) => {
    const insert = (table: string, values: Record<string, string>) =>
        under
            .as('admin')
            .call<{ result: Row }>(
                'POST',
                `/api/now/table/x_cdt_certs_${table}?sysparm_exclude_reference_link=true`,
                values
            )
    const wildlife = async () =>
        (await under.as('admin').row('x_cdt_certs_organization', 'name=Department of Fish and Wildlife')).sys_id

    it('normalize an approved domain and fill in its root', async () => {
        const answer = await insert('domain', { name: ' Hatcheries.CA.gov ', organization: await wildlife() })
        expect(answer.body.result).toMatchObject({ name: 'hatcheries.ca.gov', root: 'ca.gov', kind: 'third_level' })
    })

    it.each(['example.com', 'ca.gov', '*.wildlife.ca.gov', 'www.wildlife.ca.gov', 'wildlife.ca.gov'])(
        'refuse %s as a third-level domain',
        async (name) => {
            const answer = await insert('domain', { name, organization: await wildlife() })
            expect(answer.status).toBe(403)
        }
    )

    it('read a certificate that is recorded by hand from its own text, whatever else was given', async () => {
        const answer = await insert('certificate', {
            pem: materials.certificates.right,
            organization: await wildlife(),
            common_name: 'mine.ca.gov',
            serial: '1',
        })
        expect(answer.body.result).toMatchObject({
            common_name: 'www.wildlife.ca.gov',
            expires_at: '2027-06-17 00:00:00',
        })
        const again = await insert('certificate', { pem: materials.certificates.right, organization: await wildlife() })
        expect(again.status).toBe(403)
    })

    it('work out what follows from given facts where there is no text', async () => {
        const answer = await insert('certificate', {
            common_name: 'old.wildlife.ca.gov',
            names: 'old.wildlife.ca.gov',
            organization: await wildlife(),
            not_before: '2026-06-01 00:00:00',
            not_after: '2026-12-16 23:59:59',
            delivered_at: '2026-06-02 01:00:00',
        })
        expect(answer.body.result).toMatchObject({
            expires_at: '2026-12-16 23:59:59',
            window_ends_on: '2026-06-26',
            common_name: 'old.wildlife.ca.gov',
        })
        expect(answer.body.result.name_set_key).toMatch(/^[0-9a-f]{64}$/)
    })

    it('check a submittal that somebody inserts past the order', async () => {
        const organization = await wildlife()
        const right = { csr: materials.csr, kind: 'san', organization }
        expect((await insert('submittal', { ...right, csr: materials.weak })).status).toBe(403)
        expect((await insert('submittal', { ...right, hostnames: 'www.dot.ca.gov' })).status).toBe(403)
        const taken = await insert('submittal', { ...right, verdict: 'reject', key_size: '1' })
        expect(taken.body.result).toMatchObject({ verdict: 'accept', key_size: '2048' })
        expect((await insert('submittal', right)).status).toBe(403)
    })

    it('keep a contact reachable', async () => {
        const organization = await wildlife()
        const contact = { scope: 'organization', organization }
        expect((await insert('contact', { ...contact, address: 'nobody' })).status).toBe(403)
        const taken = await insert('contact', { ...contact, address: 'Web@Wildlife.ca.gov' })
        expect(taken.body.result).toMatchObject({ address: 'web@wildlife.ca.gov' })
        const suspended = await insert('contact', { ...contact, address: 'a@b.ca.gov', status: 'suspended' })
        expect(suspended.status).toBe(403)
    })

    it('let a password of a delegated administrator expire after 90 days', async () => {
        const user = await under.as('admin').row('sys_user', 'user_name=customer')
        const answer = await insert('delegated_admin', {
            user: user.sys_id,
            organization: await wildlife(),
            login: 'casey',
            password_changed_on: '2026-11-20',
        })
        expect(answer.body.result).toMatchObject({ password_expires_on: '2027-02-18' })
        const nobody = await insert('delegated_admin', { organization: await wildlife(), login: 'nobody' })
        expect(nobody.status).toBe(403)
    })

    it('delegate domains of the own organization only', async () => {
        const admin = under.as('admin')
        const [delegate] = await admin.rows('x_cdt_certs_delegated_admin', 'login=dana.ortiz@wildlife.ca.gov')
        const [other] = await admin.rows('x_cdt_certs_domain', 'name=dot.ca.gov')
        expect(
            (await insert('m2m_admin_domain', { delegated_admin: delegate.sys_id, domain: other.sys_id })).status
        ).toBe(403)
    })

    it('want a deputy other than the approver', async () => {
        const admin = under.as('admin')
        const organization = await admin.row('x_cdt_certs_organization', 'name=Department of Fish and Wildlife')
        const answer = await admin.update('x_cdt_certs_organization', organization.sys_id, {
            deputy_approver: organization.approver,
        })
        expect(answer.status).toBe(403)
    })
})
