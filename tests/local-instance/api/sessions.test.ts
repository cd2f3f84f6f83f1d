import { openLab, ORIGIN, WORK, type Lab } from './lab'

describe('sessions', () => {
    let lab: Lab
    let ann: string

    beforeAll(() => {
        lab = openLab()
        ann = lab.addUser('ann', ['lab.worker'], { first_name: 'Ann', last_name: 'Archer' })
        for (const operation of ['read', 'create']) lab.addRule(WORK, operation, { roles: ['lab.worker'] })
    })
    afterAll(() => lab.close())
    beforeEach(() => lab.instance.begin())
    afterEach(() => lab.instance.rollback())

    const form = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
        lab.send(
            new Request(`${ORIGIN}${path}`, {
                method: 'POST',
                headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
                body: new URLSearchParams(fields).toString(),
            })
        )

    async function signedIn(user = 'ann') {
        const response = await form('/angular.do?sysparm_type=view_form.login', {
            user_name: user,
            user_password: user,
        })
        const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0]
        const token = await form('/angular.do?sysparm_type=get_user', {}, { cookie })
        return {
            cookie,
            token: token.headers.get('x-usertoken-response') ?? '',
            answer: await response.json(),
            tokenStatus: token.status,
        }
    }

    it('begin as the command line of the SDK begins them', async () => {
        const { cookie, token, answer, tokenStatus } = await signedIn()
        expect(answer).toEqual({ status: 'success' })
        expect(cookie).toMatch(/^JSESSIONID=[0-9a-f]{32}$/)
        expect([tokenStatus, token]).toEqual([401, expect.stringMatching(/^[0-9a-f]{64}$/)])
    })

    it('do not begin with a wrong password', async () => {
        const response = await form('/angular.do?sysparm_type=view_form.login', {
            user_name: 'ann',
            user_password: 'bob',
        })
        expect(response.headers.get('set-cookie')).toBeNull()
        expect(await response.json()).toMatchObject({ status: 'error' })
    })

    it('need their token for what changes something, and only for that', async () => {
        const { cookie, token } = await signedIn()
        const at = (method: string, headers: Record<string, string>) =>
            lab.call(null, method, `/api/now/table/${WORK}`, method === 'POST' ? {} : undefined, { cookie, ...headers })
        expect((await at('GET', {})).status).toBe(200)
        expect((await at('POST', {})).status).toBe(401)
        expect((await at('POST', { 'X-UserToken': 'wrong' })).status).toBe(401)
        expect((await at('POST', { 'X-UserToken': token })).status).toBe(201)
    })

    it('do not take the token of another session', async () => {
        const [mine, other] = [await signedIn(), await signedIn()]
        const answer = await lab.call(
            null,
            'POST',
            `/api/now/table/${WORK}`,
            {},
            { cookie: mine.cookie, 'X-UserToken': other.token }
        )
        expect(answer.status).toBe(401)
    })

    it.each([
        ['deactivated', { active: false }],
        ['locked out', { locked_out: true }],
        ['given another name', { user_name: 'anna' }],
    ])('are not begun by credentials that were right before their user was %s', async (_name, values) => {
        const status = async () => (await lab.call('ann', 'GET', `/api/now/table/${WORK}`)).status
        expect([await status(), await status()]).toEqual([200, 200])
        lab.instance.begin()
        const user = lab.instance.record('sys_user')
        user.get(ann)
        user.setWorkflow(false)
        for (const [field, value] of Object.entries(values)) user.setValue(field, value)
        user.update()
        expect(await status()).toBe(401)
        lab.instance.rollback()
        expect(await status()).toBe(200)
    })

    it('end when their user is deactivated', async () => {
        const { cookie } = await signedIn()
        lab.instance.script(`var u = new GlideRecord('sys_user'); u.get('${ann}'); u.active = false; u.update()`)
        expect((await lab.call(null, 'GET', `/api/now/table/${WORK}`, undefined, { cookie })).status).toBe(401)
    })

    it('end when the user signs out', async () => {
        const { cookie, token } = await signedIn()
        const out = await form('/logout.do', { sysparm_ck: token }, { cookie })
        expect([out.status, out.headers.get('location')]).toEqual([303, '/login.do'])
        expect((await lab.call(null, 'GET', `/api/now/table/${WORK}`, undefined, { cookie })).status).toBe(401)
    })

    it('know whose they are', async () => {
        const { body } = await lab.call('ann', 'GET', '/api/now/ui/user/current_user')
        expect(body.result).toEqual({
            user_sys_id: ann,
            user_name: 'ann',
            user_display_value: 'Ann Archer',
            user_initials: 'AA',
            user_avatar: '',
        })
    })

    describe('and GlideAjax', () => {
        const include = (script: string, values: Record<string, unknown> = {}) =>
            lab.add('sys_script_include', {
                name: 'LabAjax',
                api_name: 'global.LabAjax',
                active: true,
                client_callable: true,
                script: `var LabAjax = Class.create(); LabAjax.prototype = Object.extendsObject(global.AbstractAjaxProcessor, { ${script}, type: 'LabAjax' })`,
                ...values,
            })
        const call = (fields: Record<string, string>, headers?: Record<string, string>) =>
            form(
                '/xmlhttp.do',
                fields,
                headers ?? { authorization: `Basic ${Buffer.from('ann:ann').toString('base64')}` }
            )

        it('answer what the method returns', async () => {
            include(
                "greet: function () { return gs.getUserName() + ' <' + this.getParameter('sysparm_word') + '>\\n\"' }"
            )
            const response = await call({ sysparm_processor: 'LabAjax', sysparm_name: 'greet', sysparm_word: 'ä&b' })
            expect(response.headers.get('content-type')).toContain('text/xml')
            expect(await response.text()).toBe(
                '<?xml version="1.0" encoding="UTF-8"?><xml answer="ann &lt;ä&amp;b&gt;&#10;&quot;" sysparm_max="15" sysparm_name="greet" sysparm_processor="LabAjax"/>'
            )
        })

        it('leave the answer out when the method returns nothing', async () => {
            include('nothing: function () {}')
            expect(await (await call({ sysparm_processor: 'LabAjax', sysparm_name: 'nothing' })).text()).not.toContain(
                'answer='
            )
        })

        it.each([
            ['a script include that is not for clients', { client_callable: false }],
            ['an inactive script include', { active: false }],
        ])('refuse %s', async (_, values) => {
            include('greet: function () { return 1 }', values)
            expect((await call({ sysparm_processor: 'LabAjax', sysparm_name: 'greet' })).status).toBe(403)
        })

        it.each(['initialize', 'getParameter', '_hidden', 'constructor', 'absent'])('do not call %s', async (name) => {
            include('_hidden: function () { return 1 }')
            expect((await call({ sysparm_processor: 'LabAjax', sysparm_name: name })).status).toBe(400)
        })

        it('obey access rules for script includes', async () => {
            include('greet: function () { return 1 }')
            lab.addRule('LabAjax', 'execute', { type: 'client_callable_script_include', roles: ['lab.other'] })
            expect((await call({ sysparm_processor: 'LabAjax', sysparm_name: 'greet' })).status).toBe(403)
        })

        it('are for users', async () => {
            expect((await call({ sysparm_processor: 'LabAjax', sysparm_name: 'greet' }, {})).status).toBe(401)
        })
    })

    describe('and UI pages', () => {
        const HTML = `<html><head>
<script>window.g_ck = "$[gs.getSession().getSessionToken() || gs.getSessionToken()]"; var user = "$[gs.getUserName()]"</script>
<g:requires name="scripts/lib/prototype.js"></g:requires><g:requires name="a.js" />
<g2:client_script type="user" />
<link rel="stylesheet" href="/$uxappimmutables.do?sysparm_request_type=ux_theme$[AMP]uxpcb=$[sn_ui.PolarisUI.getThemeVariableCssCacheKey()]"></link>
<script type="module" src="/uxasset/externals/x_lab/page/main.jsdbx"></script></head><body></body></html>`

        beforeEach(() => lab.add('sys_ui_page', { name: 'page', endpoint: 'x_lab_page.do', direct: true, html: HTML }))

        it("come with the token of the session and without the platform's own tags", async () => {
            const { cookie, token } = await signedIn()
            const { status, text, headers } = await lab.call(null, 'GET', '/x_lab_page.do', undefined, { cookie })
            expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')])
            expect(text).toContain(`window.g_ck = "${token}"; var user = "ann"`)
            expect(text).toContain('ux_theme&uxpcb=0')
            expect(text).not.toMatch(/g:requires|client_script|\$\[/)
        })

        it('send who is not signed in to the sign-in page and from there back', async () => {
            const { status, headers } = await lab.call(null, 'GET', '/x_lab_page.do?a=1')
            expect([status, headers.get('location')]).toEqual([303, '/login.do?goto=%2Fx_lab_page.do%3Fa%3D1'])
        })

        it('obey access rules for pages', async () => {
            lab.addRule('x_lab_page', 'read', { type: 'ui_page', roles: ['lab.other'] })
            expect((await lab.call('ann', 'GET', '/x_lab_page.do')).status).toBe(403)
        })

        it('in Jelly are refused by name', async () => {
            lab.add('sys_ui_page', { name: 'old', endpoint: 'x_lab_old.do', direct: false, html: '<j:jelly/>' })
            const { status, text } = await lab.call('ann', 'GET', '/x_lab_old.do')
            expect([
                status,
                text.includes('UI page x_lab_old: a page in Jelly (direct=false) is not emulated'),
            ]).toEqual([501, true])
        })

        it('load their scripts from the assets of the application', async () => {
            lab.add('sys_ux_lib_asset', { name: 'x_lab/page/main', content: 'export const a = 1' })
            const { status, text, headers } = await lab.call(
                'ann',
                'GET',
                '/uxasset/externals/x_lab/page/main.jsdbx?uxpcb=0'
            )
            expect([status, text, headers.get('content-type')]).toEqual([
                200,
                'export const a = 1',
                expect.stringContaining('javascript'),
            ])
            expect((await lab.call('ann', 'GET', '/uxasset/externals/x_lab/page/other.jsdbx')).status).toBe(404)
            expect((await lab.call('ann', 'GET', '/uxasset/externals/@devsnc/library-uxf/index.jsdbx')).text).toBe('')
        })
    })
})
