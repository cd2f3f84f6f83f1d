import { type Row } from '../../src/commands/tour/caller'
import codeSigning from '../fixtures/code-signing.json'
import { privateKeyMadeNow } from '../../src/commands/tour/materials'
import { ajax, approvedTask, attached, handIn, materials, order } from '../handlers/ordering'
import { describeInstance } from '../support/describe-instance'
import { cancel, close, commentsOn, idOf, mailsTo, TASK } from './option-orders'

const CERTIFICATE = 'x_cdt_certs_certificate'
const SUBMITTAL = 'x_cdt_certs_submittal'
const { right } = materials.certificates

describeInstance('an order of certificates', { now: '2026-12-01 18:00:00' }, (under) => {
    const approve = async (item: Row) => {
        await under.as('approver').decide(item.sys_id, 'approved')
        await under.as('cdt.approver').decide(item.sys_id, 'approved')
    }
    const again = (item: Row) => under.as('customer').row('sc_req_item', `sys_id=${item.sys_id}`)
    const submittals = (item: Row) =>
        under.as('customer').rows(SUBMITTAL, `requested_item=${item.sys_id}^ORDERBYnumber`)
    const tasks = (item: Row) => under.as('fulfiller').rows(TASK, `requested_item=${item.sys_id}^ORDERBYnumber`)
    const said = (item: Row) => commentsOn(under.as('customer'), item)
    /** The certificate of the first order, delivered today. */
    const delivered = async (changes: Record<string, string> = {}) => {
        const task = await approvedTask(under, changes)
        await handIn(under.as('fulfiller'), task, right)
        return under.as('customer').row(CERTIFICATE, `submittal=${task.submittal}`)
    }

    describe('for several', () => {
        const rows = JSON.stringify([{ csr: materials.other.csr }, { csr: materials.weak }])

        it('goes on without the one that is refused, and says so on the order', async () => {
            const item = await order(under.as('customer'), { more_certificates: rows })
            expect(item.active).toBe('true')
            expect((await submittals(item)).map(({ status, kind }) => `${kind} ${status}`)).toEqual([
                'san submitted',
                'single submitted',
                expect.stringMatching(/ refused$/) as string,
            ])
            expect(await said(item)).toMatch(/Certificates 1 and 2 go on without it[^]*1\. Certificate 3: .*2048/)
        })

        it('has each of them issued or given up for itself', async () => {
            const item = await order(under.as('customer'), { more_certificates: rows })
            await approve(item)
            const [first, second, ...others] = await tasks(item)
            expect(others).toEqual([])
            expect(second.short_description).toBe(`Issue certificate for ${materials.other.name}`)

            expect((await handIn(under.as('fulfiller'), first, right)).status).toBe(200)
            expect(await again(item)).toMatchObject({ active: 'true', stage: 'fulfilment' })
            expect(await close(under, second, { state: '4', close_notes: 'The intranet moved.' })).toBe(200)

            expect(await again(item)).toMatchObject({ active: 'false', state: '4' })
            expect((await submittals(item)).map(({ status }) => status)).toEqual(['fulfilled', 'cancelled', 'refused'])
            const numbers = (await submittals(item)).map(({ number }) => number)
            expect((await said(item)).split('\n')).toEqual(
                expect.arrayContaining([
                    expect.stringMatching(`^${numbers[0]}, .*issued and recorded`) as string,
                    expect.stringMatching(`^${numbers[1]}, .*The intranet moved`) as string,
                ])
            )
        })

        it('is complete when all of them are issued, whichever is first', async () => {
            const item = await order(under.as('customer'), {
                csr: materials.other.csr,
                kind: 'single',
                more_certificates: JSON.stringify([{ csr: materials.csr }]),
            })
            await approve(item)
            const [other, wanted] = await tasks(item)
            await handIn(under.as('fulfiller'), wanted, right)
            expect(await again(item)).toMatchObject({ active: 'true' })
            expect(await close(under, other, { state: '4', close_notes: 'Not needed.' })).toBe(200)
            expect(await again(item)).toMatchObject({ active: 'false' })
        })

        it('is refused as a whole where all of them are, with every reason, and mailed', async () => {
            const item = await order(under.as('customer'), {
                csr: materials.tampered,
                more_certificates: JSON.stringify([{ csr: materials.weak }]),
            })
            expect(item).toMatchObject({ state: '4', active: 'false' })
            expect(await said(item)).toMatch(/Certificate 1: .*signature[^]*Certificate 2: .*2048/i)
            expect(await submittals(item)).toEqual([])
            under.until('2026-12-01 18:10:00')
            const [mail] = await mailsTo(under, 'customer@wildlife.ca.gov')
            expect(mail.subject).toContain('was not accepted')
            expect(mail.body).toMatch(/Certificate 1: [^]*Certificate 2: /)
        })
    })

    describe('that starts from one in use', () => {
        const start = async (person: string, certificate: Row) =>
            JSON.parse(
                (await ajax(under.as(person), {
                    sysparm_name: 'startOrder',
                    sysparm_certificate: certificate.sys_id,
                })) ?? 'null'
            ) as { values: Row; remarks: { message: string }[] } | null

        it('is filled in from it, for its own department only', async () => {
            const certificate = await delivered()
            const filled = await start('delegate', certificate)
            expect(filled?.values).toEqual({
                kind: 'san',
                additional_names: materials.names.join('\n'),
                server_platform: 'nginx',
                server_platform_version: '1.28',
                contacts: 'customer@wildlife.ca.gov\nweb-team@wildlife.ca.gov',
            })
            expect(filled?.remarks.map(({ message }) => message).join('\n')).toMatch(
                /expires [^]*changed until 12\/26\/2026[^]*Control of wildlife\.ca\.gov was proved/
            )
            expect(await start('outsider', certificate)).toBeNull()
            expect(await start('outsider', { sys_id: 'nothing' })).toBeNull()
        })

        it('as a change takes its place once it is issued', async () => {
            const old = await delivered()
            const task = await approvedTask(under, {
                purpose: 'reissue',
                certificate: old.sys_id,
                csr: materials.renewal.csr,
            })
            expect(task.steps).toMatch(new RegExp(`${old.number} and choose Replace`))
            expect(await under.as('customer').row(SUBMITTAL, `sys_id=${task.submittal}`)).toMatchObject({
                purpose: 'reissue',
                replaces: old.sys_id,
            })
            under.until('2026-12-26 18:00:00')
            expect(await again({ sys_id: task.requested_item })).toMatchObject({ active: 'true' })
        })

        it('is no change any more after its 25 days', async () => {
            const old = await delivered()
            const changes = { purpose: 'reissue', certificate: old.sys_id, csr: materials.renewal.csr }
            under.until('2026-12-27 18:00:00')
            expect(await said(await order(under.as('customer'), changes))).toMatch(
                /until 12\/26\/2026.*renewal instead/
            )
            expect(await order(under.as('customer'), { ...changes, purpose: 'renewal' })).toMatchObject({
                active: 'true',
            })
        })
    })

    describe('to have one revoked', () => {
        const revoke = (certificate: Row, changes: Record<string, string> = {}, person = 'customer') =>
            order(under.as(person), {
                purpose: 'revocation',
                certificate: certificate.sys_id,
                revocation_reason: 'cessation_of_operation',
                csr: '',
                server_platform: '',
                server_platform_version: '',
                ...changes,
            })

        it('gets its own task and ends the certificate with its renewal', async () => {
            const certificate = await delivered()
            const item = await revoke(certificate, { reason: 'The site moved.' })
            await approve(item)
            const [task] = await tasks(item)
            expect(task).toMatchObject({ kind: 'revoke_certificate' })
            expect(task.steps).toMatch(new RegExp(`${certificate.number}[^]*given up. The site moved[^]*Choose Revoke`))
            expect(await close(under, task, {})).toBe(200)

            expect(await under.as('customer').row(CERTIFICATE, `sys_id=${certificate.sys_id}`)).toMatchObject({
                status: 'revoked',
                next_due_at: '',
            })
            expect(await again(item)).toMatchObject({ state: '3', active: 'false' })
            expect((await submittals(item))[0]).toMatchObject({ status: 'fulfilled', purpose: 'revocation' })
            expect(await said(item)).toContain(`${certificate.number} is revoked.`)
            under.until('2026-12-01 18:30:00')
            const subjects = (await mailsTo(under, 'customer@wildlife.ca.gov')).map(({ subject }) => subject)
            expect(subjects).toContainEqual(expect.stringContaining(item.number))
        })

        it('is done first when its key is known to others', async () => {
            const item = await revoke(await delivered(), { revocation_reason: 'key_compromise' })
            await approve(item)
            expect((await tasks(item))[0]).toMatchObject({ priority: '1' })
        })

        it('is refused without a reason, twice, and for another department', async () => {
            const certificate = await delivered()
            expect(await said(await revoke(certificate, { revocation_reason: '' }))).toContain('Choose why')
            const first = await revoke(certificate)
            const second = await revoke(certificate, {}, 'delegate')
            expect(await commentsOn(under.as('delegate'), second)).toContain(first.number)
            const theirs = await revoke(certificate, {}, 'outsider')
            expect(theirs.active).toBe('false')
            expect(await commentsOn(under.as('outsider'), theirs)).toMatch(/no certificate of your own department/)
        })

        it('is given up with a reason, and the certificate stays what it is', async () => {
            const certificate = await delivered()
            const item = await revoke(certificate)
            await approve(item)
            const [task] = await tasks(item)
            expect(await close(under, task, { state: '4' })).toBe(403)
            expect(await close(under, task, { state: '4', close_notes: 'It is still in use.' })).toBe(200)
            expect(await said(item)).toContain('It is still in use.')
            expect(await under.as('customer').row(CERTIFICATE, `sys_id=${certificate.sys_id}`)).toMatchObject({
                status: 'issued',
            })
        })
    })

    it('for code signing is issued with what its key needs, and never with a server certificate', async () => {
        const task = await approvedTask(under, {
            kind: 'code_signing',
            key_hardware: 'module',
            csr: codeSigning.requests.good,
            server_platform: '',
            server_platform_version: '',
        })
        expect(task.short_description).toBe('Issue certificate for code signing')
        expect(task.steps).toMatch(/Key hardware: a hardware module[^]*Code Signing Certificates/)
        const wrong = await handIn(under.as('fulfiller'), task, right)
        expect(wrong.body.result.findings?.map(({ code }) => code)).toContain('PURPOSE_DIFFERS')
        expect((await handIn(under.as('fulfiller'), task, codeSigning.certificate)).status).toBe(200)
        expect(await under.as('customer').row(CERTIFICATE, `submittal=${task.submittal}`)).toMatchObject({
            kind: 'code_signing',
            names: '',
            common_name: 'State of California',
        })
    })

    it('that the department makes in SCM says so to the fulfiller', async () => {
        const task = await approvedTask(under, {
            csr_source: 'scm',
            csr: '',
            additional_names: materials.names.join('\n'),
        })
        expect(task.steps).toMatch(/Key: no CSR came with the order/)
        expect((await handIn(under.as('fulfiller'), task, right)).status).toBe(200)
    })

    describe('that CDT installs', () => {
        it('has a task after delivery with its fee, and ends with it', async () => {
            const task = await approvedTask(under, { installation: 'cdt' })
            under.until('2026-12-01 20:00:00')
            await handIn(under.as('fulfiller'), task, right)
            const item = { sys_id: task.requested_item }
            const [, install, ...others] = await tasks(item)
            expect(others).toEqual([])
            expect(install).toMatchObject({ kind: 'install_certificate', active: 'true' })
            // From the delivery on; no approval is waited for.
            expect(install).toMatchObject({ objective_at: '2026-12-08 20:00:00', approval_seconds: '0' })
            expect(install.steps).toMatch(/Fee: .*associated cost/)
            expect(await again(item)).toMatchObject({ active: 'true' })
            expect(await under.as('customer').row(CERTIFICATE, `submittal=${task.submittal}`)).toMatchObject({
                installed_by: 'cdt',
            })
            expect(await close(under, install, { close_notes: 'On web01 and web02.' })).toBe(200)
            expect(await again(item)).toMatchObject({ active: 'false', state: '3' })
            expect(await said(item)).toMatch(/CDT has installed it.*associated cost.*On web01/)
        })

        it('shows its fee to those who approve it', async () => {
            const item = await order(under.as('customer'), { installation: 'cdt' })
            expect((await submittals(item))[0].installation).toBe('cdt')
            const asked = await under.as('approver').row(SUBMITTAL, `requested_item=${item.sys_id}`, ['installation'])
            expect(asked).toEqual({ installation: 'cdt' })
        })
    })

    const withdraw = async (_: unknown, item: Row) => {
        const body = { reason: 'The site is given up.' }
        const path = `/api/x_cdt_certs/v1/request/${item.number}/withdrawal`
        expect((await under.as('customer').call('POST', path, body)).status).toBe(200)
        expect(await said(item)).toContain(
            'withdrew the request. Nothing more is done for it.\nReason: The site is given'
        )
    }
    const ask = (task: Row) =>
        under
            .as('fulfiller')
            .call('POST', `/api/x_cdt_certs/v1/task/${task.number}/question`, { question: 'Which server is it?' })

    const stages: [when: string, approved: number, then: string][] = [
        ['before anybody approved', 0, ''],
        ['after the department approved', 1, ''],
        ["before CDT's manager approved", 2, ''],
        ['while it is worked on', 3, ''],
        ['while the customer is asked', 3, 'asked'],
        ['while it is installed', 3, 'installed'],
    ]
    describe.each([
        ['withdrawn', withdraw],
        ['cancelled', cancel],
    ])('that is %s', (_how, end) => {
        it.each(stages)('%s leaves nothing open', async (_when, approved, then) => {
            const expedited = { expedite: 'true', accept_fee: 'true', expedite_reason: 'An outage.' }
            const item = await order(under.as('customer'), { installation: 'cdt', ...expedited })
            const people = ['approver', 'cdt.approver', 'manager'].slice(0, approved)
            for (const person of people) await under.as(person).decide(item.sys_id, 'approved')
            const [task] = await tasks(item)
            if (then === 'installed') await handIn(under.as('fulfiller'), task, right)
            if (then === 'asked') expect((await ask(task)).status).toBe(200)
            expect((await tasks(item)).filter(({ active }) => active === 'true')).toHaveLength(approved === 3 ? 1 : 0)
            await end(under, item)
            expect((await tasks(item)).filter(({ active }) => active === 'true')).toEqual([])
            expect((await submittals(item)).map(({ status }) => status)).toEqual([
                then === 'installed' ? 'fulfilled' : 'cancelled',
            ])
            const waiting = `sysapproval=${item.sys_id}^state=requested`
            expect(await under.as('admin').rows('sysapproval_approver', waiting)).toEqual([])
            const clocks = `task.number=${task?.number ?? 'none'}^stage=in_progress^ORstage=paused^task.number=${task?.number ?? 'none'}`
            expect(await under.as('admin').rows('task_sla', clocks)).toEqual([])
            expect(await idOf(under, 'sc_req_item', `sys_id=${item.sys_id}^active=false`)).toBe(item.sys_id)
        })
    })

    it('is withdrawn with no reason that cannot be kept', async () => {
        const item = await order(under.as('customer'))
        const path = `/api/x_cdt_certs/v1/request/${item.number}/withdrawal`
        for (const reason of ['x'.repeat(1001), privateKeyMadeNow(), 42])
            expect((await under.as('customer').call('POST', path, { reason })).status).toBe(400)
        expect(await again(item)).toMatchObject({ active: 'true' })
    })

    it('keeps what nobody was asked out of its answers', async () => {
        const certificate = await delivered()
        const item = await order(under.as('customer'), {
            purpose: 'revocation',
            certificate: certificate.sys_id,
            revocation_reason: 'superseded',
            csr: '',
        })
        const fields = ['sc_item_option.item_option_new.name', 'sc_item_option.value']
        const answers = await under.as('customer').rows('sc_item_option_mtom', `request_item=${item.sys_id}`, fields)
        const given = new Map(answers.map((row) => [row[fields[0]], row[fields[1]]]))
        expect([given.get('purpose'), given.get('csr_source'), given.get('installation')]).toEqual([
            'revocation',
            '',
            '',
        ])
    })

    it('with an attached CSR is worked on like one with a pasted CSR, which the fulfiller reads', async () => {
        const der = Buffer.from(materials.csr.replace(/-----[^-]+-----|\s/g, ''), 'base64')
        const task = await approvedTask(under, { csr: '', csr_file: await attached(under, 'customer', der) })
        const submittal = await under.as('fulfiller').row(SUBMITTAL, `sys_id=${task.submittal}`)
        expect(submittal).toMatchObject({ verdict: 'accept', key_type: 'RSA', key_size: '2048' })
        expect(submittal.csr.trim()).toBe(materials.csr.trim())
        expect((await handIn(under.as('fulfiller'), task, right)).status).toBe(200)
    })
})
