import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { createApi } from '../../../src/local-instance/api'
import { createInstance, type Instance } from '../../../src/local-instance/instance'

const ROOT = path.resolve(__dirname, '../../..')
const SCOPE_ID = '3f1ca6cc782b8ad22235542659632aaa'

/** The vendor's own command line, unmodified, against a local instance over the network. */
describe('now-sdk', () => {
    let instance: Instance
    let server: Server
    let project: string

    beforeAll((ready) => {
        instance = createInstance({ now: Date.parse('2026-11-20T17:00:00Z') })
        server = createServer(getRequestListener(createApi(instance).fetch))
        server.listen(0, '127.0.0.1', ready)
    })
    beforeAll(() => {
        project = mkdtempSync(path.join(tmpdir(), 'sdk-client-'))
        cpSync(path.join(ROOT, 'tests/fixtures/flow-lab/app'), path.join(project, 'dist/app'), { recursive: true })
        symlinkSync(path.join(ROOT, 'node_modules'), path.join(project, 'node_modules'))
        writeFileSync(path.join(project, 'package.json'), JSON.stringify({ name: 'flow-lab', version: '0.1.0' }))
        writeFileSync(
            path.join(project, 'now.config.json'),
            JSON.stringify({ scope: 'x_lab_flow', scopeId: SCOPE_ID, name: 'Flow lab' })
        )
    })
    afterAll((done) => {
        rmSync(project, { recursive: true })
        server.close(() => {
            instance.close()
            done()
        })
    })

    const sdk = (...args: string[]): Promise<string> =>
        new Promise((resolve) => {
            const env = {
                ...process.env,
                SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
                SN_SDK_AUTH_TYPE: 'basic',
                SN_SDK_INSTANCE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
                SN_SDK_USER: 'admin',
                SN_SDK_USER_PWD: 'admin',
            }
            const command = path.join(ROOT, 'node_modules/.bin/now-sdk')
            execFile(command, args, { cwd: project, env }, (_, output, complaints) => resolve(output + complaints))
        })

    it('installs a package and queries what it brought', async () => {
        expect(await sdk('install')).toContain('Installation completed')
        expect(instance.dictionary.table('x_lab_flow_work')).toBeDefined()
        const found = await sdk('query', 'sc_cat_item', '-q', 'sys_scope.scope=x_lab_flow', '-f', 'name', '-o', 'json')
        expect(JSON.parse(found.slice(found.indexOf('{')))).toMatchObject({ ok: true, records: [{ name: 'Lab item' }] })
    }, 120_000)
})

describe('what now-sdk calls after an install', () => {
    it('activates the flows it names and tells which could not be', async () => {
        const { openLab } = await import('./lab')
        const lab = openLab()
        const flow = lab.instance.record('sys_hub_flow')
        flow.query()
        flow.next()
        const call = (flows: unknown) =>
            lab.call('admin', 'POST', '/api/now/wfa_fluent/activate_flows', { flows, actions: [] })
        const known = { sys_id: flow.getUniqueValue(), active: '', state: '' }
        expect((await call([known])).body.result).toMatchObject({
            status: 'success',
            summary: { total: 1, succeeded: 1, failed: 0 },
        })
        const unknown = await call([{ sys_id: 'f'.repeat(32) }])
        expect([unknown.status, unknown.body.result.summary]).toEqual([422, { total: 1, succeeded: 0, failed: 1 }])
        expect((await call('all')).status).toBe(400)
        lab.addUser('ann')
        expect((await lab.call('ann', 'POST', '/api/now/wfa_fluent/activate_flows', { flows: [] })).status).toBe(403)
        lab.close()
    })

    it('tells why a package was refused', async () => {
        const { openLab, ORIGIN } = await import('./lab')
        const lab = openLab()
        const form = new FormData()
        form.set('attachFile', new Blob(['no zip']), 'app.zip')
        const response = await lab.send(
            new Request(`${ORIGIN}/sn_appclient_upload_processor.do`, {
                method: 'POST',
                headers: { authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` },
                body: form as unknown as string,
            })
        )
        const { executionTracker } = (await response.json()) as { executionTracker: string }
        const { body } = await lab.call('admin', 'GET', `/api/sn_cicd/progress/${executionTracker}`)
        expect(body.result).toMatchObject({
            status: '3',
            percent_complete: 100,
            status_message: expect.stringMatching(/zip|archive|refused/i),
        })
        expect((await lab.call('admin', 'GET', '/api/sn_cicd/progress/none')).status).toBe(404)
        lab.close()
    })
})
