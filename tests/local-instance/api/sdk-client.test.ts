import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { createApi } from '../../../src/local-instance/api'
import { createInstance, type Instance } from '../../../src/local-instance/instance'

const ROOT = path.resolve(__dirname, '../../..')
const PACKAGE = path.join(ROOT, 'tests/fixtures/flow-lab/app')
const SCOPE_ID = '3f1ca6cc782b8ad22235542659632aaa'
const ITEM_FILE = 'update/sc_cat_item_dc37fb395caf4260aac37c97e43ced3c.xml'
const MAIL_SCRIPT = 'aa263435257641f8a6fc2e9484ab4d47'
/** The command line starts a process for each command; on a busy machine each takes seconds. */
const PATIENCE_MS = 120_000

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
        symlinkSync(path.join(ROOT, 'node_modules'), path.join(project, 'node_modules'))
        writeFileSync(path.join(project, 'package.json'), JSON.stringify({ name: 'flow-lab', version: '0.1.0' }))
        writeFileSync(
            path.join(project, 'now.config.json'),
            JSON.stringify({ scope: 'x_lab_flow', scopeId: SCOPE_ID, name: 'Flow lab' })
        )
    })
    beforeAll(async () => {
        build()
        expect(await sdk('install')).toContain('Installation completed')
    }, PATIENCE_MS)
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

    /** Lays out what the build would have made: the lab's package, with files changed or left out. */
    function build(change: (app: string) => void = () => undefined): void {
        const app = path.join(project, 'dist/app')
        rmSync(app, { recursive: true, force: true })
        cpSync(PACKAGE, app, { recursive: true })
        change(app)
    }

    const records = async (...args: string[]): Promise<Record<string, string>[]> => {
        const found = await sdk('query', ...args, '-o', 'json')
        const answer = JSON.parse(found.slice(found.indexOf('{'))) as { ok: boolean; records: Record<string, string>[] }
        expect(answer.ok).toBe(true)
        return answer.records
    }

    const held = (table: string, sysId: string, field: string): string | null => {
        const record = instance.record(table)
        return record.get('sys_id', sysId) ? record.getValue(field) : null
    }

    it(
        'queries what it installed, page by page and with display values',
        async () => {
            expect(instance.dictionary.table('x_lab_flow_work')).toBeDefined()
            const page = (limit: string, offset: string) => {
                const window = ['--limit', limit, '--offset', offset, '--display-value', 'true']
                return records('item_option_new', '-q', 'sys_scope.scope=x_lab_flow', '-f', 'name,cat_item', ...window)
            }
            const [first, second] = [await page('3', '0'), await page('9', '3')]
            expect([first.length, second.length]).toEqual([3, 4])
            expect(new Set([...first, ...second].map(({ name }) => name)).size).toBe(7)
            expect([...first, ...second].map((variable) => variable.cat_item)).toContain('Lab item')
        },
        PATIENCE_MS
    )

    it(
        'upgrades: records are changed, those that are gone are deleted, and data stays',
        async () => {
            const department = instance.record('x_lab_flow_department')
            department.initialize()
            department.setValue('name', 'Labs')
            const id = department.insert() ?? ''
            expect(held('sys_script_email', MAIL_SCRIPT, 'sys_id')).toBe(MAIL_SCRIPT)
            build((app) => {
                const file = path.join(app, ITEM_FILE)
                writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Lab item', 'Laboratory item'))
                rmSync(path.join(app, `update/sys_script_email_${MAIL_SCRIPT}.xml`))
            })
            expect(await sdk('install')).toContain('Installation completed')
            expect(held('sc_cat_item', 'dc37fb395caf4260aac37c97e43ced3c', 'name')).toBe('Laboratory item')
            expect(held('sys_script_email', MAIL_SCRIPT, 'sys_id')).toBeNull()
            expect(held('x_lab_flow_department', id, 'name')).toBe('Labs')
        },
        PATIENCE_MS
    )

    it(
        'is told that a damaged package is refused, of which nothing is installed',
        async () => {
            const before = held('sc_cat_item', 'dc37fb395caf4260aac37c97e43ced3c', 'name')
            build((app) => {
                const file = path.join(app, ITEM_FILE)
                writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Lab item', 'Damaged item'))
                const later = path.join(app, 'update/user_criteria_68f1891ff90b4f1098d389954c4c996a.xml')
                writeFileSync(later, readFileSync(later, 'utf8').slice(0, -40))
            })
            const told = await sdk('install')
            expect(told).not.toContain('Installation completed')
            expect(told).toContain('user_criteria_68f1891ff90b4f1098d389954c4c996a')
            expect(held('sc_cat_item', 'dc37fb395caf4260aac37c97e43ced3c', 'name')).toBe(before)
            expect(before).not.toBeNull()
        },
        PATIENCE_MS
    )
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
