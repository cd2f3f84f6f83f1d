import { type AddressInfo } from 'node:net'
import { serve, type ServerType } from '@hono/node-server'
import { type Browser, type Page } from 'playwright-core'
import { createApi } from '../../src/local-instance/api'
import { variablesOf } from '../../src/local-instance/engines/catalog'
import { createInstance, type Instance } from '../../src/local-instance/instance'
import { attachmentBytes } from '../../src/local-instance/glide/attachment-content'
import { hasChromium, launchChromium, LEFT_OUT, mustHaveChromium } from './support/chromium'

/** The plain item page of the local instance with an item of its own: variables that plain HTML lacks, and g_form. */
if (!hasChromium && !mustHaveChromium) {
    process.stderr.write(`${LEFT_OUT}\n`)
    describe.skip('the item page', () => it('needs Chromium', () => undefined))
} else {
    describe('the item page', () => {
        let instance: Instance
        let server: ServerType
        let browser: Browser
        let origin = ''
        let item = ''
        const groups: string[] = []

        function add(table: string, values: Readonly<Record<string, unknown>>): string {
            const record = instance.record(table)
            record.initialize()
            for (const [field, value] of Object.entries(values)) record.setValue(field, value)
            return record.insert() ?? ''
        }

        beforeAll(async () => {
            instance = createInstance({ now: Date.parse('2026-11-20T17:00:00Z') })
            for (const name of ['Alpha', 'Beta', 'Gamma']) groups.push(add('sys_user_group', { name, active: true }))
            item = add('sc_cat_item', { name: 'Plain item', active: true })
            const variable = (values: Readonly<Record<string, unknown>>) =>
                add('item_option_new', { cat_item: item, active: true, ...values })
            variable({ name: 'teams', question_text: 'Teams', type: 21, list_table: 'sys_user_group', order: 1 })
            variable({ name: 'proof', question_text: 'Proof', type: 33, mandatory: true, order: 2 })
            variable({ name: 'summary', question_text: 'Summary', type: 6, order: 3 })
            variable({ name: 'amount', question_text: 'Amount', type: 6, default_value: '12.5', order: 4 })
            const lead = variable({
                name: 'lead',
                question_text: 'Lead',
                type: 8,
                reference: 'sys_user_group',
                order: 5,
            })
            variable({ name: 'team', question_text: 'Team', type: 22, lookup_table: 'sys_user_group', order: 6 })
            variable({ name: 'text', question_text: 'Text', type: 23, default_html_value: '<b>Hello</b>', order: 7 })
            variable({
                name: 'length',
                question_text: 'Length',
                type: 29,
                default_value: '1970-01-02 03:00:00',
                order: 8,
            })
            const set = add('item_option_new_set', { internal_name: 'hosts', title: 'Hosts', type: 'one_to_many' })
            add('io_set_item', { sc_cat_item: item, variable_set: set, order: 100 })
            const column = { cat_item: '', variable_set: set }
            const host = variable({
                ...column,
                name: 'host',
                question_text: 'Host',
                type: 6,
                mandatory: true,
                order: 1,
            })
            const live = variable({ ...column, name: 'live', question_text: 'Live', type: 7, order: 2 })
            const note = variable({ ...column, name: 'note', question_text: 'Note', type: 6, order: 3 })
            const rowScript = (type: string, script: string, cat_variable = '') =>
                add('catalog_script_client', {
                    name: `row ${type}`,
                    active: true,
                    type,
                    variable_set: set,
                    applies_to: 'set',
                    cat_variable,
                    script,
                })
            rowScript(
                'onChange',
                `function onChange(control, before, now, loading) {
                    if (!loading) g_form.setValue('note', [before, now, g_service_catalog.parent.getValue('amount')].join('|'))
                }`,
                `IO:${host}`
            )
            rowScript(
                'onSubmit',
                `function onSubmit() {
                    if (g_form.getValue('host') !== 'forbidden') return true
                    g_form.showFieldMsg('host', 'Not this one.', 'error')
                    return false
                }`
            )
            const policy = add('catalog_ui_policy', {
                short_description: 'live rows need a note',
                active: true,
                variable_set: set,
                applies_to: 'set',
                catalog_conditions: `IO:${live}=true^EQ`,
                on_load: true,
                reverse_if_false: true,
            })
            add('catalog_ui_policy_action', { ui_policy: policy, catalog_variable: `IO:${note}`, mandatory: 'true' })
            add('catalog_script_client', {
                name: 'on load',
                active: true,
                type: 'onLoad',
                cat_item: item,
                script: `function onLoad() {
                    window.loaded = (window.loaded || 0) + 1
                    var refused = ''
                    try { g_form.save() } catch (problem) { refused = problem.message }
                    g_form.setValue('summary', [g_form.getIntValue('amount'), g_form.getDecimalValue('amount'),
                        g_form.getBooleanValue('amount'), g_form.getControl('amount').tagName, refused].join('|'))
                    g_form.setLabelOf('amount', 'How much')
                }`,
            })
            add('catalog_script_client', {
                name: 'on change',
                active: true,
                type: 'onChange',
                cat_item: item,
                cat_variable: `IO:${lead}`,
                script: `function onChange(control, before, now, loading) {
                    if (!loading) g_form.getReference('lead', function (group) { g_form.setValue('amount', group.getValue('name') + group.name) })
                }`,
            })
            server = serve({ fetch: createApi(instance).fetch, hostname: '127.0.0.1', port: 0 })
            await new Promise<void>((resolve) => server.once('listening', () => resolve()))
            origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
            browser = await launchChromium()
        }, 60_000)
        afterAll(async () => {
            await browser?.close()
            server?.close()
            instance?.close()
        })

        async function open(id = item, name = 'Plain item'): Promise<Page> {
            const context = await browser.newContext()
            const form = { user_name: 'admin', user_password: 'admin' }
            await context.request.post(`${origin}/login.do`, { form, maxRedirects: 0 })
            const page = await context.newPage()
            page.setDefaultTimeout(20_000)
            await page.goto(`${origin}/com.glideapp.servicecatalog_cat_item_view.do?sysparm_id=${id}`)
            await page.getByRole('heading', { name }).waitFor()
            return page
        }

        it('orders with files, several records, and rows that are added, changed and removed', async () => {
            const page = await open()
            await page.locator('[name="variable.team"]').selectOption({ label: 'Beta' })
            await page.getByLabel('Teams').selectOption([{ label: 'Alpha' }, { label: 'Gamma' }])
            const add = page.getByRole('button', { name: 'Add a row' })
            for (const host of ['one', 'two', 'three']) {
                await add.click()
                await page.getByLabel('Host').last().fill(host)
            }
            await page.getByLabel('Live').first().check()
            await page.getByRole('button', { name: 'Remove' }).nth(1).click()
            await page.getByLabel('Host').last().fill('')
            await page.getByLabel('Note').last().fill('')
            await page.getByRole('button', { name: 'Order now' }).click()
            await page.getByText('Please fill in "Host" in every row.').waitFor()
            await page.getByLabel('Host').last().fill('four')
            await page.getByRole('button', { name: 'Order now' }).click()
            await page.getByText('Please fill this in.').waitFor()
            await page
                .getByLabel('Proof')
                .setInputFiles({ name: 'proof.txt', mimeType: 'text/plain', buffer: Buffer.from('It is mine.') })
            await page.getByRole('button', { name: 'Order now' }).click()
            await page.getByText('has been submitted').waitFor()
            await page.getByText('What was ordered').click()
            expect(await page.locator('dl.answers b').innerText()).toBe('Hello')
            expect(await page.locator('dl.answers').innerText()).toContain('1 Day 3 Hours')
            await page.context().close()

            const ordered = instance.record('sc_req_item')
            ordered.query()
            expect(ordered.next()).toBe(true)
            const variables = variablesOf(instance, ordered)
            expect(String(variables['teams']).split(',').sort()).toEqual([groups[0], groups[2]].sort())
            expect(JSON.parse(String(variables['hosts']))).toEqual([
                { host: 'one', live: 'true', note: '|one|12.5' },
                { host: 'four', live: 'false', note: '|four|12.5' },
            ])
            expect([variables['team'], variables['length']].map(String)).toEqual([groups[1], '1970-01-02 03:00:00'])
            const file = instance.record('sys_attachment')
            expect(file.get(String(variables['proof']))).toBe(true)
            expect(file.getValue('table_sys_id')).toBe(ordered.getUniqueValue())
            expect(attachmentBytes(instance, file.getUniqueValue()).toString()).toBe('It is mine.')
        })

        it('runs the scripts and policies of a multi-row set in each row, with the fields of that row alone', async () => {
            const page = await open()
            const add = page.getByRole('button', { name: 'Add a row' })
            await add.click()
            await add.click()
            const [first, second] = [page.locator('.row').first(), page.locator('.row').last()]
            await second.getByLabel('Host').fill('two')
            await second.getByLabel('Host').press('Tab')
            expect(await second.getByLabel('Note').inputValue()).toBe('|two|12.5')
            expect(await first.getByLabel('Note').inputValue()).toBe('')
            await second.getByLabel('Host').fill('forbidden')
            await second.getByLabel('Live').check()
            expect(await second.getByLabel('Note').getAttribute('aria-required')).toBe('true')
            expect(await first.getByLabel('Note').getAttribute('aria-required')).toBe('false')
            await first.getByLabel('Host').fill('one')
            await page
                .getByLabel('Proof')
                .setInputFiles({ name: 'proof.txt', mimeType: 'text/plain', buffer: Buffer.from('It is mine.') })
            await page.getByRole('button', { name: 'Order now' }).click()
            await second.getByText('Not this one.').waitFor()
            expect(await page.evaluate('window.loaded')).toBe(1)
            expect(await first.getByText('Not this one.').count()).toBe(0)
            await page.context().close()
        })

        it('makes the record of a record producer, with its files', async () => {
            const producer = add('sc_cat_item_producer', { name: 'Report', active: true, table_name: 'incident' })
            const question = { cat_item: producer, active: true }
            add('item_option_new', { ...question, name: 'short_description', question_text: 'What', type: 6 })
            add('item_option_new', { ...question, name: 'proof', question_text: 'Proof', type: 33 })
            const page = await open(producer, 'Report')
            await page.getByLabel('What').fill('It smokes')
            await page
                .getByLabel('Proof')
                .setInputFiles({ name: 'smoke.txt', mimeType: 'text/plain', buffer: Buffer.from('Smoke') })
            await page.getByRole('button', { name: 'Submit' }).click()
            await page.getByText(/Your record INC\d{7} has been submitted/).waitFor()
            await page.getByRole('link', { name: 'smoke.txt' }).waitFor()
            await page.context().close()
            const incident = instance.record('incident')
            expect(incident.get('short_description', 'It smokes')).toBe(true)
        })

        it('gives client scripts the documented methods of g_form, and refuses the others by name', async () => {
            const page = await open()
            expect(await page.getByLabel('Summary').inputValue()).toBe(
                '12|12.5|false|INPUT|g_form.save is not emulated by the local instance'
            )
            await page.getByLabel('Lead').selectOption({ label: 'Beta' })
            await page.waitForFunction(`document.querySelector('[name="variable.amount"]').value === 'BetaBeta'`)
            await page.getByText('How much').waitFor()
            await page.context().close()
        })
    })
}
