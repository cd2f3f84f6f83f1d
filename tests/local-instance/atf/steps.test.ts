import { describeItem } from '../../../src/local-instance/engines/catalog'
import { ITEM } from '../flow/lab'
import { AtfLab, type StepSpec } from './atf-lab'

const DEPARTMENT = 'x_lab_flow_department'
const WORK = 'x_lab_flow_work'

/** A step that passes, and how the same step fails when something else is expected. */
interface Case {
    readonly before?: readonly StepSpec[]
    readonly step: StepSpec
    /** Inputs with which the step has to fail. */
    readonly wrong: Readonly<Record<string, string>>
    readonly says: RegExp
}

const inserted: StepSpec = {
    type: 'Record Insert',
    is: 'new',
    inputs: { table: WORK, field_values: 'short_description=One^EQ', enforce_security: '0' },
}
const opened: StepSpec = { type: 'Open a Catalog Item', inputs: { catalog_item: ITEM } }
const asked: StepSpec = {
    type: 'Send REST Request - Inbound',
    inputs: { end_point: '/api/now/table/sys_user', http_method: 'get', query_params: '{"sysparm_limit": "1"}' },
}
const script = (text: string, scope = 'global'): StepSpec => ({
    type: 'Run Server Side Script',
    scope,
    inputs: {
        script: `(function(outputs, steps, params, stepResult, assertEqual) {${text}})(outputs, steps, params, stepResult, assertEqual);`,
    },
})

describe('the steps of the Automated Test Framework', () => {
    const atf = new AtfLab()
    const { lab } = atf
    const itil = lab.add('sys_user_role', { name: 'atf_lab_role' })
    const itemName = variableId('note')
    const department = lab.add(DEPARTMENT, { name: 'Labs' })
    const answers = `${variableId('department')}=${department}^${variableId('kind')}=new^${itemName}=Hello^^there^${variableId('contact_email')}=a@example.test^EQ`
    const filled: StepSpec = { type: 'Set Variable Values', inputs: { catalog_item: ITEM, variable_values: answers } }
    afterAll(() => lab.close())

    function variableId(name: string): string {
        const item = lab.instance.as('admin', () => describeItem(lab.instance, ITEM))
        const variable = item?.variables.find((candidate) => candidate.name === name)
        if (!variable) throw new Error(`The lab's item has no variable ${name}`)
        return variable.id
    }

    const cases: readonly Case[] = [
        { step: inserted, wrong: { assert_type: 'record_not_inserted' }, says: /was written, which the step says/ },
        { step: inserted, wrong: { field_values: 'no_field=1' }, says: /has no field "no_field"/ },
        { step: inserted, wrong: { table: 'no_table' }, says: /no table "no_table"/ },
        {
            before: [inserted],
            step: {
                type: 'Record Update',
                inputs: { table: WORK, record_id: '{{new.record_id}}', field_values: 'short_description=Two' },
            },
            wrong: { assert_type: 'record_not_updated' },
            says: /was written/,
        },
        {
            before: [inserted],
            step: { type: 'Record Delete', inputs: { table: WORK, record_id: '{{new.record_id}}' } },
            wrong: { record_id: '0'.repeat(32) },
            says: /There is no x_lab_flow_work/,
        },
        {
            before: [inserted],
            step: { type: 'Record Query', inputs: { table: WORK, field_values: 'short_description=One' } },
            wrong: { field_values: 'short_description=Three' },
            says: /No x_lab_flow_work matches/,
        },
        {
            before: [inserted],
            step: {
                type: 'Record Query',
                inputs: { table: WORK, field_values: 'short_description=Three', assert_type: 'no_records_match_query' },
            },
            wrong: { field_values: 'short_description=One' },
            says: /and none should/,
        },
        {
            before: [inserted],
            step: {
                type: 'Record Validation',
                inputs: { table: WORK, record_id: '{{new.record_id}}', field_values: 'short_description=One' },
            },
            wrong: { field_values: 'short_description=Two' },
            says: /does not satisfy/,
        },
        {
            step: { type: 'Create a User', inputs: { first_name: 'Ann', roles: itil, field_values: 'email=a@b.test' } },
            wrong: { roles: 'no_role' },
            says: /no role "no_role"/,
        },
        {
            step: { type: 'Impersonate', inputs: { user: adminId() } },
            wrong: { user: '0'.repeat(32) },
            says: /no user/,
        },
        { step: { type: 'Generate Random String' }, wrong: { length: '0' }, says: /not between 1/ },
        { step: opened, wrong: { catalog_item: '0'.repeat(32) }, says: /does not exist, or the acting user may not/ },
        {
            before: [opened],
            step: filled,
            wrong: { variable_values: 'IO:nothing=1' },
            says: /no variable "IO:nothing"/,
        },
        {
            before: [opened, filled],
            step: {
                type: 'Validate Variable Values',
                inputs: { catalog_item: ITEM, catalog_conditions: `${itemName}ISNOTEMPTY^EQ` },
            },
            wrong: { catalog_conditions: `${itemName}=Other^EQ` },
            says: /does not hold/,
        },
        {
            before: [opened, filled],
            step: { type: 'Order Catalog Item' },
            wrong: { assert_type: 'form_submission_cancelled_in_browser' },
            says: /was submitted, which the step says/,
        },
        {
            before: [opened],
            step: { type: 'Order Catalog Item', inputs: { assert_type: 'form_submission_cancelled_in_browser' } },
            wrong: { assert_type: 'form_submitted_to_server' },
            says: /Mandatory Variables are required/,
        },
        {
            before: [opened, filled],
            step: { type: 'Add Item to Shopping Cart' },
            wrong: { assert_type: 'form_submission_cancelled_in_browser' },
            says: /was submitted/,
        },
        {
            before: [opened, filled, { type: 'Add Item to Shopping Cart' }],
            step: { type: 'Checkout Shopping Cart' },
            wrong: { assert_type: 'empty_cart' },
            says: /holds 1 items/,
        },
        {
            before: [opened, filled, { type: 'Set Catalog Item Quantity', inputs: { quantity: '2' } }],
            step: { type: 'Order Catalog Item' },
            wrong: { assert_type: 'form_submission_cancelled_in_browser' },
            says: /was submitted/,
        },
        {
            step: { type: 'Search for a Catalog Item', inputs: { search_term: 'lab', assert_item: ITEM } },
            wrong: { search_term: 'nothing is called so' },
            says: /finds 0 items/,
        },
        { step: asked, wrong: { end_point: 'https://example.com/' }, says: /is no path/ },
        {
            before: [asked],
            step: { type: 'Assert Status Code', inputs: { status_code: '200' } },
            wrong: { status_code: '404' },
            says: /status code 200 is not equals 404/,
        },
        {
            before: [asked],
            step: { type: 'Assert Status Code Name', inputs: { code_name: 'OK' } },
            wrong: { code_name: 'Not Found' },
            says: /The status is "OK"/,
        },
        {
            before: [asked],
            step: { type: 'Assert Response Header', inputs: { header_name: 'X-Total-Count' } },
            wrong: { header_name: 'X-Nothing' },
            says: /header X-Nothing is ""/,
        },
        {
            before: [asked],
            step: { type: 'Assert Response Payload', inputs: { response_body: '"user_name":' } },
            wrong: { response_body: '"no_name":' },
            says: /does not hold/,
        },
        {
            before: [asked],
            step: {
                type: 'Assert JSON Response Payload Element',
                inputs: { element_name: '/result/0/user_name', response_operation: 'exists' },
            },
            wrong: { element_name: '/result/7/user_name' },
            says: /is not there/,
        },
        {
            before: [asked],
            step: { type: 'Assert Response Time', inputs: { response_time: '60000' } },
            wrong: { response_time: '0' },
            says: /is not less_than 0 ms/,
        },
        {
            before: [asked],
            step: { type: 'Assert Response JSON Payload Is Valid' },
            wrong: {},
            says: /never/,
        },
        {
            before: [
                script(
                    "var m = new GlideRecord('sys_email'); m.setValue('type', 'send-ready'); m.setValue('subject', 'Ready'); m.insert()"
                ),
            ],
            step: { type: 'Validate Outbound Email', inputs: { conditions: 'subject=Ready' } },
            wrong: { conditions: 'subject=Not ready' },
            says: /No mail was sent/,
        },
    ]

    function adminId(): string {
        const admin = lab.instance.record('sys_user')
        return admin.get('user_name', 'admin') ? admin.getUniqueValue() : ''
    }

    it.each(cases)('$step.type passes, and fails on $wrong', async ({ before = [], step, wrong, says }) => {
        expect(await atf.failure([...before, step])).toBeNull()
        if (Object.keys(wrong).length === 0) return
        const result = await atf.run([...before, { ...step, inputs: { ...step.inputs, ...wrong } }])
        expect(result.failure?.message).toMatch(says)
        expect(result.failure?.step?.order).toBe(before.length + 1)
    })

    it('fails a JSON assert on an answer that is none', async () => {
        const page: StepSpec = { ...asked, inputs: { end_point: '/login.do', auth_type: '' } }
        expect(await atf.failure([page, { type: 'Assert Response JSON Payload Is Valid' }])).toMatch(/is no JSON/)
    })

    it('sends a request as nobody without authentication, and as whoever runs the tests without a profile', async () => {
        const status = (code: string): StepSpec => ({ type: 'Assert Status Code', inputs: { status_code: code } })
        const nobody = { ...asked, inputs: { ...asked.inputs, auth_type: '' } }
        const someone: StepSpec = { type: 'Create a User', inputs: { first_name: 'Nan' } }
        expect(await atf.failure([nobody, status('401')])).toBeNull()
        expect(await atf.failure([someone, asked, status('200')])).toBeNull()
    })

    it('wants asserts on a response right behind the request', async () => {
        const assert: StepSpec = { type: 'Assert Status Code', inputs: { status_code: '200' } }
        expect(await atf.failure([asked, { type: 'Log', inputs: { log: 'between' } }, assert])).toMatch(/follow a step/)
    })

    it('acts as the user that a step impersonates', async () => {
        const stranger: StepSpec = { type: 'Create a User', is: 'stranger', inputs: { first_name: 'Sam' } }
        const secure = { ...inserted, inputs: { ...inserted.inputs, enforce_security: '1' } }
        expect(await atf.failure([secure])).toBeNull()
        expect(await atf.failure([stranger, secure])).toMatch(/The record was not written/)
        const refused = { ...secure, inputs: { ...secure.inputs, assert_type: 'record_not_inserted' } }
        expect(await atf.failure([stranger, refused])).toBeNull()
    })

    it('gives the outputs of a step to those behind it, with a dot-walk, and knows no others', async () => {
        const user: StepSpec = { type: 'Create a User', is: 'ann', inputs: { first_name: 'Ann', impersonate: '0' } }
        const log = (text: string): StepSpec => ({ type: 'Log', inputs: { log: text } })
        expect(await atf.failure([user, log('{{ann.user}} {{ann.user.first_name}}')])).toBeNull()
        expect(lab.instance.log.entries().at(-1)?.message).toMatch(/^[0-9a-f]{32} Ann$/)
        expect(await atf.failure([user, log('{{ann.nothing}}')])).toMatch(/"nothing", which step .* does not have/)
        expect(await atf.failure([log(`{{step['${'f'.repeat(32)}'].user}}`)])).toMatch(/has not run before/)
    })

    it('waits for a record until the timeout of the step is over', async () => {
        lab.add('sysauto_script', {
            name: 'In ten seconds',
            active: true,
            run_type: 'once',
            run_start: '2026-11-20 17:00:10',
            script: "var work = new GlideRecord('x_lab_flow_work'); work.setValue('short_description', 'Later'); work.insert()",
        })
        const waits = (timeout: string): StepSpec => ({
            type: 'Record Query',
            timeout,
            inputs: { table: WORK, field_values: 'short_description=Later' },
        })
        expect(await atf.failure([waits('1970-01-01 00:00:09')])).toMatch(/No x_lab_flow_work matches/)
        expect(await atf.failure([waits('1970-01-01 00:00:10')])).toBeNull()
    })

    it.each([
        ['a value of false', script('return false'), /answered false/],
        ['false with a message', script("stepResult.setOutputMessage('Too few'); return false"), /Too few/],
        ['an exception', script("throw new Error('Broken')"), /Broken/],
        ['assertEqual', script("assertEqual({ name: 'sum', shouldbe: 2, value: 3 })"), /sum: expected 2, got 3/],
        ['an output that the step lacks', script('outputs.total = 1'), /no output "total"/],
    ])('fails a script by %s', async (_how, step, says) => {
        expect(await atf.failure([step])).toMatch(says)
    })

    it('passes a script that answers nothing, true, or compares loosely as the platform does', async () => {
        expect(await atf.failure([script(''), script('return true')])).toBeNull()
        expect(await atf.failure([script("assertEqual({ name: 'sum', shouldbe: 2, value: '2' })")])).toBeNull()
    })

    it('leaves no trace: records, time and queue are as before', async () => {
        const now = lab.instance.clock.now()
        const count = () => {
            const work = lab.instance.record(WORK)
            work.query()
            return work.getRowCount()
        }
        const before = count()
        await atf.run([
            inserted,
            {
                type: 'Record Query',
                timeout: '1970-01-01 01:00:00',
                inputs: { table: WORK, field_values: 'short_description=No' },
            },
        ])
        expect(count()).toBe(before)
        expect(lab.instance.clock.now()).toBe(now)
    })

    it('refuses a step that it does not run by name, and says when a test has none', async () => {
        expect(await atf.failure([{ type: 'Submit a Form' }])).toBe(
            'The step "Submit a Form" is not emulated by the local instance'
        )
        expect(await atf.failure([{ type: '0123456789abcdef0123456789abcdef' }])).toMatch(/The step "0123456789abcdef/)
        expect(await atf.failure([])).toBe('The test has no active step')
    })

    it('fails on an error that the server logs, when the test says so', async () => {
        const wrong = script("new GlideRecord('task').setValue('no_such_field', 1)")
        expect(await atf.failure([wrong])).toBeNull()
        expect(await atf.failure([wrong], { fail_on_server_error: true })).toMatch(/no field "no_such_field"/)
    })
})
