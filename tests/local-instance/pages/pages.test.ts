import { createApi } from '../../../src/local-instance/api'
import { Visitor } from '../../support/visitor'
import { openLab, WORK, type Lab } from '../api/lab'

const CATALOG = 'e0d08b13c3330100c8b837659bba8fb4'

describe('pages', () => {
    let lab: Lab
    let ann: string
    let work: string

    beforeAll(() => {
        lab = openLab()
        ann = lab.addUser('ann', ['lab.worker'], { first_name: 'Ann', last_name: '<Archer>' })
        lab.addUser('ben', [], { first_name: 'Ben', last_name: 'Baker' })
        for (const operation of ['read', 'write', 'create']) lab.addRule(WORK, operation, { roles: ['lab.worker'] })
        lab.addRule(`${WORK}.description`, 'read', { roles: ['lab.other'] })
        lab.addRule(`${WORK}.priority`, 'write', { roles: ['lab.other'] })
        work = lab.add(WORK, {
            short_description: 'Wash <b>flasks</b>',
            state: '1',
            priority: '3',
            description: 'hidden text',
            assigned_to: ann,
        })
    })
    afterAll(() => lab.close())
    beforeEach(() => lab.instance.begin())
    afterEach(() => lab.instance.rollback())

    const visitor = () => new Visitor(lab.send)
    const as = (user: string) => visitor().signIn(user)

    describe('for signing in', () => {
        it('bring people where they wanted to go', async () => {
            const page = await visitor().get(`/${WORK}_list.do?sysparm_query=state=1`)
            expect(page.path).toBe(`/login.do?goto=${encodeURIComponent(`/${WORK}_list.do?sysparm_query=state%3D1`)}`)
            await page.post('/login.do', {
                user_name: 'ann',
                user_password: 'ann',
                goto: `/${WORK}_list.do?sysparm_query=state=1`,
            })
            expect(page.path).toBe(`/${WORK}_list.do?sysparm_query=state=1`)
        })

        it.each(['https://evil.test/', '//evil.test', '/\\evil.test'])('do not lead to %s', async (goto) => {
            const page = await visitor().post('/login.do', { user_name: 'ann', user_password: 'ann', goto })
            expect([page.status, page.path]).toEqual([200, '/'])
        })

        it('say what is wrong and keep the name', async () => {
            const page = await visitor().post('/login.do', { user_name: 'ann', user_password: 'wrong' })
            expect(page.status).toBe(401)
            expect(page.words).toContain('The user name or the password is wrong.')
            expect(page.text).toMatch(/name="user_name"\s+value="ann"/)
        })

        it('offer accounts only when told to', async () => {
            expect((await visitor().get('/login.do')).words).not.toContain('Demo accounts')
            const api = createApi(lab.instance, { signInHints: [{ userName: 'ann', does: 'washes flasks' }] })
            const page = await new Visitor(async (request) => api.fetch(request)).get('/login.do')
            expect(page.words).toContain('ann washes flasks')
        })
    })

    it("run no script and no style but the site's own, and escape what people wrote", async () => {
        const page = await (await as('ann')).get(`/${WORK}.do?sys_id=${work}`)
        expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
        expect(page.text).toContain('Ann &lt;Archer&gt;')
        expect(page.text).not.toContain('<b>flasks')
    })

    it('show a published article to whom its knowledge base is for', async () => {
        const criteria = lab.add('user_criteria', { name: 'Ann', user: ann, active: true })
        const base = lab.add('kb_knowledge_base', { title: 'Flasks', active: true })
        lab.add('kb_uc_can_read_mtom', { kb_knowledge_base: base, user_criteria: criteria })
        const article = (number: string, workflow_state: string) =>
            lab.add('kb_knowledge', {
                number,
                short_description: 'How to wash',
                kb_knowledge_base: base,
                text: '<p>Use <strong>water</strong><script>x</script></p>',
                workflow_state,
            })
        const id = article('FLASK1', 'published')
        article('FLASK2', 'draft')
        const page = await (await as('ann')).get('/kb_view.do?sysparm_article=FLASK1')
        expect(page.words).toContain('How to wash Flasks · FLASK1 Use water')
        expect(page.text).not.toContain('<script>x')
        expect((await (await as('ann')).get(`/kb_view.do?sys_kb_id=${id}`)).status).toBe(200)
        expect((await (await as('ann')).get('/kb_view.do?sysparm_article=FLASK2')).status).toBe(404)
        expect((await (await as('ann')).get('/kb_view.do?sysparm_article=NONE')).status).toBe(404)
        expect((await (await as('ben')).get('/kb_view.do?sysparm_article=FLASK1')).status).toBe(404)
        lab.add('kb_uc_cannot_read_mtom', { kb_knowledge_base: base, user_criteria: criteria })
        expect((await (await as('ann')).get('/kb_view.do?sysparm_article=FLASK1')).status).toBe(404)
    })

    it('show the menus of applications by role', async () => {
        const menu = lab.add('sys_app_application', { title: 'Laboratory', active: true })
        const add = (title: string, values: Record<string, unknown>) =>
            lab.add('sys_app_module', { application: menu, title, active: true, ...values })
        add('Open work', { link_type: 'LIST', name: WORK, filter: 'state=1^EQ', order: 1 })
        add('New work', { link_type: 'NEW', name: WORK, order: 2 })
        add('Page', { link_type: 'DIRECT', query: 'x_lab_page.do?a=1', order: 3 })
        add('For others', { link_type: 'LIST', name: WORK, roles: 'lab.other,lab.another', order: 4 })
        add('Retired', { link_type: 'LIST', name: WORK, active: false, order: 5 })
        const page = await as('ann')
        const links = [...page.text.matchAll(/<li>\s*<a href="([^"]+)">([^<]+)<\/a>/g)].map((match) => [
            match[2],
            match[1],
        ])
        expect(links).toContainEqual(['Open work', `/${WORK}_list.do?sysparm_query=state%3D1%5EEQ`])
        expect(links).toContainEqual(['New work', `/${WORK}.do?sys_id=-1`])
        expect(links).toContainEqual(['Page', '/x_lab_page.do?a=1'])
        expect(page.words).not.toMatch(/For others|Retired|Outbox|Clock/)
        expect((await as('admin')).words).toMatch(/For others.*|Outbox/)
    })

    describe('of records', () => {
        it('list what the user may read, fifty at a time', async () => {
            for (let index = 0; index < 60; index++) lab.add(WORK, { short_description: `more ${index}` })
            const page = await (await as('ann')).get(`/${WORK}_list.do?sysparm_query=ORDERBYnumber`)
            expect(page.text.match(/<tr>/g)).toHaveLength(51)
            await page.get(/href="([^"]+)">Next</.exec(page.text)?.[1].replace(/&amp;/g, '&') ?? '')
            expect(page.text.match(/<tr>/g)).toHaveLength(12)
            expect((await (await as('ben')).get(`/${WORK}_list.do`)).words).toContain('No records.')
        })

        it('show fields to read and fields to write as the rules allow', async () => {
            const page = await (await as('ann')).get(`/${WORK}.do?sys_id=${work}`)
            expect(page.text).toMatch(/<input[^>]*id="field.short_description"/)
            expect(page.text).not.toMatch(/id="field.priority"/)
            expect(page.words).toContain('3 - Moderate')
            expect(page.words).not.toContain('hidden text')
            expect((await (await as('ben')).get(`/${WORK}.do?sys_id=${work}`)).status).toBe(404)
        })

        it('follow the sections of the packaged form', async () => {
            const add = (caption: string, fields: string[]) => {
                const section = lab.add('sys_ui_section', { name: WORK, caption, view: 'Default view' })
                fields.forEach((element, position) =>
                    lab.add('sys_ui_element', { sys_ui_section: section, element, position })
                )
            }
            add('What', ['.begin_split', 'short_description', '.split', 'state', '.end_split'])
            const page = await (await as('ann')).get(`/${WORK}.do?sys_id=${work}`)
            expect(page.words).toMatch(/What Short description.*State/)
            expect(page.text).not.toContain('field.comments')
        })

        it('save what was changed and leave the rest', async () => {
            const page = await (await as('ann')).get(`/${WORK}.do?sys_id=${work}`)
            await page.post(`/${WORK}.do`, {
                sys_id: work,
                'field.short_description': 'Dry them',
                'field.due_date': '2026-12-01 09:00:00',
                'field.priority': '1',
                'field.sys_created_by': 'me',
            })
            expect(page.words).toContain('Saved.')
            const saved = lab.instance.record(WORK)
            saved.get(work)
            expect(
                ['short_description', 'due_date', 'priority', 'sys_created_by'].map((field) => saved.getValue(field))
            ).toEqual(['Dry them', '2026-12-01 17:00:00', '3', 'system'])
        })

        it("take the user's own wall clock and say what is no date", async () => {
            const page = await (await as('ann')).get(`/${WORK}.do?sys_id=${work}`)
            await page.post(`/${WORK}.do`, { sys_id: work, 'field.due_date': 'soon' })
            expect(page.status).toBe(422)
            expect(page.words).toContain('"soon" is not a date and time')
        })

        it('come back with the words of the rule that refused, and with what was typed', async () => {
            lab.add('sys_script', {
                name: 'Refuse',
                collection: WORK,
                when: 'before',
                action_update: true,
                active: true,
                advanced: true,
                script: "gs.addErrorMessage('Not <now>'); current.setAbortAction(true)",
            })
            const page = await (await as('ann')).get(`/${WORK}.do?sys_id=${work}`)
            await page.post(`/${WORK}.do`, { sys_id: work, 'field.short_description': 'Typed' })
            expect(page.status).toBe(422)
            expect(page.text).toContain('Not &lt;now&gt;')
            expect(page.text).toMatch(/id="field.short_description"[^>]*value="Typed"/)
        })

        it('are created with their defaults', async () => {
            const page = await (await as('ann')).get(`/${WORK}.do?sys_id=-1`)
            await page.post(`/${WORK}.do`, { sys_id: '-1', 'field.short_description': 'Brand new' })
            expect(page.words).toContain('Saved.')
            expect(lab.instance.record(WORK).get('short_description', 'Brand new')).toBe(true)
        })

        it('refuse a form without its token', async () => {
            const page = await (await as('ann')).get(`/${WORK}.do?sys_id=${work}`)
            await page.post(`/${WORK}.do`, { sys_id: work, sysparm_ck: 'wrong', 'field.short_description': 'x' })
            expect(page.status).toBe(401)
        })

        it('offer the buttons of the table whose condition holds, and run them', async () => {
            const button = {
                table: WORK,
                active: true,
                form_button: true,
                show_update: true,
                show_insert: false,
                client: false,
            }
            lab.add('sys_ui_action', {
                ...button,
                name: 'Finish',
                condition: "current.state == '1'",
                script: "current.state = '3'; current.update(); gs.addInfoMessage('Finished')",
            })
            lab.add('sys_ui_action', { ...button, name: 'Reopen', condition: "current.state == '3'", script: '' })
            const page = await (await as('ann')).get(`/${WORK}.do?sys_id=${work}`)
            expect(page.words).toContain('Finish')
            expect(page.words).not.toContain('Reopen')
            const id = /name="action"\s+value="([0-9a-f]{32})"/.exec(page.text)?.[1] ?? ''
            await page.post(`/${WORK}.do`, { sys_id: work, action: id })
            expect(page.words).toMatch(/Finished.*Reopen/)
        })
    })

    describe('of the catalog', () => {
        let item: string

        beforeEach(() => {
            item = lab.add('sc_cat_item', {
                name: 'Flask',
                short_description: 'A glass flask',
                description: '<p>Clear <script>evil()</script>glass</p>',
                active: true,
                delivery_time: '1970-01-03 00:00:00',
            })
            lab.add('sc_cat_item_catalog', { sc_cat_item: item, sc_catalog: CATALOG })
            const add = (name: string, type: string, order: number, values: Record<string, unknown> = {}) =>
                lab.add('item_option_new', {
                    cat_item: item,
                    name,
                    type,
                    order,
                    question_text: `Q ${name}`,
                    active: true,
                    ...values,
                })
            add('start', '19', 10, { question_text: 'About it' })
            const size = add('size', '5', 20, { mandatory: true, help_text: 'How large?' })
            lab.add('question_choice', { question: size, text: 'Large one', value: 'l', order: 1 })
            add('reason', '2', 30)
            add('gift', '7', 40)
            add('keeper', '8', 50, { reference: 'sys_user', default_value: 'javascript:gs.getUserID()' })
            add('when', '9', 60)
            add('mail', '26', 70)
            add('end', '20', 80)
            add('note', '11', 90, { question_text: 'Mind the glass' })
        })

        const form = (id = item) => `/com.glideapp.servicecatalog_cat_item_view.do?sysparm_id=${id}`

        it('offer items by category', async () => {
            const page = await (await as('ann')).get('/catalog_home.do')
            expect(page.text).toContain(`href="${form()}"`)
            expect(page.words).toContain('Flask A glass flask')
        })

        it('ask the questions of an item', async () => {
            const { text, words } = await (await as('ann')).get(form())
            expect(words).toMatch(/About it.*Q size.*How large\?.*Large one.*Q reason.*Mind the glass/)
            expect(text).toMatch(/<select[^>]*id="variable.size"[^>]*aria-required="true"/)
            expect(text).toMatch(/<textarea[^>]*id="variable.reason"/)
            expect(text).toMatch(/id="variable.gift"[^>]*type="checkbox"/)
            expect(text).toMatch(new RegExp(`<option value="${ann}" selected>Ann &lt;Archer&gt;`))
            expect(text).toMatch(/id="variable.when"[^>]*type="date"/)
            expect(text).toMatch(/id="variable.mail"[^>]*type="email"/)
            expect(text).toContain('<p>Clear glass</p>')
        })

        it('order, and show what becomes of it', async () => {
            const page = await (await as('ann')).get(form())
            await page.post(form(), {
                sysparm_id: item,
                'variable.size': 'l',
                'variable.reason': 'two\r\nlines',
                'variable.keeper': ann,
            })
            expect(page.path).toMatch(/^\/sc_request\.do\?sys_id=/)
            expect(page.words).toMatch(/Thank you. Your request REQ\d{7} has been submitted/)
            expect(page.words).toMatch(/Flask RITM\d{7}.*Q size Large one Q reason two lines.*Q keeper Ann/)
            expect((await page.get('/local/requests')).words).toMatch(/REQ\d{7} RITM\d{7} Flask/)
            expect((await (await as('ben')).get('/local/requests')).words).toContain('not ordered anything')
        })

        it('come back with what is missing and what was typed', async () => {
            const page = await (await as('ann')).get(form())
            await page.post(form(), { sysparm_id: item, 'variable.reason': 'typed' })
            expect(page.status).toBe(422)
            expect(page.words).toMatch(/Mandatory/)
            expect(page.text).toMatch(/id="variable.reason"[\s\S]*?>typed<\/textarea>/)
        })

        it('load each client script as a file of its own', async () => {
            const script = lab.add('catalog_script_client', {
                name: 'Warn',
                cat_item: item,
                type: 'onSubmit',
                active: true,
                script: "function onSubmit() { g_form.addErrorMessage('no'); return false }",
            })
            const page = await (await as('ann')).get(form())
            expect(page.text).toContain(`<script src="/local/client-script/${script}.js" defer></script>`)
            await page.get(`/local/client-script/${script}.js`)
            type Make = (gForm: object) => () => boolean
            const registered: { name: string; type: string; make: Make }[] = []
            const localForm = {
                register: (about: object, make: Make) =>
                    registered.push({ ...(about as { name: string; type: string }), make }),
            }
            const said: string[] = []
            new Function('localForm', page.text)(localForm)
            expect(registered).toMatchObject([{ name: 'Warn', type: 'onSubmit', multiRowSet: '' }])
            const run = registered[0]?.make({ addErrorMessage: (text: string) => said.push(text) })
            expect([run?.(), said]).toEqual([false, ['no']])
        })

        it('keep an item from those it is not for', async () => {
            const inactive = lab.add('sc_cat_item', { name: 'Old', active: false })
            expect((await (await as('ann')).get(form(inactive))).status).toBe(400)
        })

        it('let approvers decide, and ask for the reason of a rejection', async () => {
            const ritm = () => {
                const request = lab.add('sc_request', { requested_for: ann, opened_by: ann })
                return lab.add('sc_req_item', { request, cat_item: item, opened_by: ann })
            }
            const ben = lab.instance.as('ben', () => lab.instance.session.userId)
            const ask = () =>
                lab.add('sysapproval_approver', { approver: ben, sysapproval: ritm(), state: 'requested' })
            const [first, second] = [ask(), ask()]
            const stateOf = (id: string) => {
                const approval = lab.instance.record('sysapproval_approver')
                approval.get(id)
                return approval.getValue('state')
            }
            const page = await (await as('ben')).get('/local/approvals')
            expect(page.text.match(/>\s*Approve\s*</g)).toHaveLength(2)
            await page.post('/local/approvals', { approval: first, state: 'approved' })
            expect([page.words.includes('Approved.'), stateOf(first)]).toEqual([true, 'approved'])
            await page.post('/local/approvals', { approval: second, state: 'rejected' })
            expect([page.words.includes('Say why you reject'), stateOf(second)]).toEqual([true, 'requested'])
            await page.post('/local/approvals', { approval: second, state: 'rejected', comments: 'Too fragile' })
            expect(stateOf(second)).toBe('rejected')
            expect((await page.post('/local/approvals', { approval: second, state: 'approved' })).status).toBe(400)
            expect(
                (await (await as('ann')).post('/local/approvals', { approval: first, state: 'approved' })).status
            ).toBeGreaterThanOrEqual(400)
        })
    })

    describe('for administrators', () => {
        it('are closed to others', async () => {
            const page = await as('ann')
            for (const path of ['/local/outbox', '/local/log', '/local/clock'])
                expect((await page.get(path)).status).toBe(403)
        })

        it('show mails in a frame that can do nothing', async () => {
            lab.add('sys_email', {
                type: 'sent',
                recipients: 'a@lab.test',
                subject: '<i>Hi</i>',
                body: '<script>evil()</script>"quoted"',
            })
            const { text } = await (await as('admin')).get('/local/outbox')
            expect(text).toMatch(/<iframe\s+sandbox(=""|\s)/)
            expect(text).toContain('&lt;script&gt;evil()&lt;/script&gt;&quot;quoted&quot;')
            expect(text).not.toContain('<i>Hi')
        })

        it('move the clock, and not back', async () => {
            const page = await (await as('admin')).get('/local/clock')
            await page.post('/local/clock', { advance: '86400000' })
            expect(page.words).toContain('It is now 2026-11-21 09:00.')
            await page.post('/local/clock', { set: '2026-11-20T10:00' })
            expect(page.words).toContain('The clock does not go back')
        })
    })

    it('that are not there say so', async () => {
        const page = await (await as('ann')).get('/nonsense.do')
        expect([page.status, page.words.includes('There is no such page')]).toEqual([404, true])
    })
})
