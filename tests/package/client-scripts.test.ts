import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createContext, runInContext } from 'node:vm'
import materials from '../fixtures/order-materials.json'
import { builtPackage } from './built-package'

const scripts = builtPackage().rowsOf('catalog_script_client')
const scriptNamed = (name: string) => scripts.find((row) => row.values.name === name)!.values.script
const START = 'Certificate: fill in from the chosen certificate'
const SHOWN = 'Certificate: more of them only where several are ordered at a time, by purpose'
/** What only fills in or shows, and sends nothing that was typed. */
const ASKS_NOTHING = [START, SHOWN, SHOWN.replace('purpose', 'kind')]
const onChange = scripts
    .filter((row) => row.values.type === 'onChange' && !ASKS_NOTHING.includes(row.values.name))
    .map((row) => row.values.script)
const checkOrder = scriptNamed('Certificate: check the CSR')
const submitOrder = scriptNamed('Secure Certificates: check before ordering')
const onSubmit = scripts.filter((row) => row.values.type === 'onSubmit').map((row) => row.values.script)

/** The form as client scripts see it, and everything that leaves the browser. */
class Form {
    messages: { field: string; text: string; type: string }[] = []
    readonly sent: Record<string, string>[] = []
    submitted = 0
    readonly hidden = new Set<string>()

    constructor(
        readonly values: Record<string, string>,
        private readonly answer: object = { verdict: 'accept', messages: {}, cleared: [] },
        private readonly order: Record<string, string> = {}
    ) {}

    run(script: string, call: string): unknown {
        const { values, sent, answer } = this
        const form = {
            getValue: (field: string) => values[field] ?? '',
            // A value that a script changes calls the onChange scripts again, as it does in the browser.
            clearValue: (field: string) => {
                values[field] = ''
                if (script.includes('function onChange')) runInContext(`onChange(null, '', '', false)`, context)
            },
            showFieldMsg: (field: string, text: string, type: string) => this.messages.push({ field, text, type }),
            setValue: (field: string, value: string) => (values[field] = value),
            hideFieldMsg: (field: string) =>
                (this.messages = this.messages.filter((message) => message.field !== field)),
            setDisplay: (field: string, shown: boolean) => (shown ? this.hidden.delete(field) : this.hidden.add(field)),
            getActionName: () => 'submit',
            submit: () => this.submitted++,
        }
        class GlideAjax {
            readonly parameters: Record<string, string> = {}
            addParam(name: string, value: string) {
                this.parameters[name] = value
            }
            getXMLAnswer(callback: (answer: string) => void) {
                sent.push(this.parameters)
                callback(JSON.stringify(answer))
            }
        }
        const catalog = { parent: { getValue: (field: string) => this.order[field] ?? '' } }
        const context = createContext({ g_form: form, GlideAjax, g_service_catalog: catalog })
        return runInContext(`${script}\n${call}`, context)
    }
}

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const ec = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve }).privateKey
const keys: [string, string][] = [
    ['RSA, PKCS#1', text(rsa, 'pkcs1')],
    ['RSA, PKCS#8', text(rsa, 'pkcs8')],
    ['RSA, encrypted', rsa.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString()],
    ...['P-256', 'P-384', 'P-521'].flatMap((curve): [string, string][] => [
        [`EC ${curve}, SEC 1`, text(ec(curve), 'sec1')],
        [`EC ${curve}, PKCS#8`, text(ec(curve), 'pkcs8')],
    ]),
    ['Ed25519', text(generateKeyPairSync('ed25519').privateKey, 'pkcs8')],
]

function text(key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'sec1'): string {
    return key.export({ type, format: 'pem' }).toString()
}

describe('the order form in the browser', () => {
    const bare = (pem: string) => pem.split('\n').slice(1, -2).join('\n')

    it.each(
        keys.flatMap(([name, pem]) => [
            [name, pem],
            [`${name}, without its PEM lines`, bare(pem)],
        ])
    )('never sends a private key (%s)', (_name, key) => {
        for (const script of onChange) {
            const form = new Form({ csr: key, notes: 'nothing' })
            form.run(script, `onChange(null, '', g_form.getValue('csr'), false)`)
            expect(form.sent).toEqual([])
            expect(form.values.csr).toBe('')
            expect(form.messages).toMatchObject([{ field: 'csr', type: 'error' }])
        }
        for (const script of onSubmit) {
            const form = new Form({ csr: materials.csr, notes: `the key:\n${key}` })
            expect(form.run(script, 'onSubmit()')).toBe(false)
            expect([form.sent, form.submitted, form.values.notes]).toEqual([[], 0, ''])
        }
    })

    it.each([materials.csr, materials.renewal.csr, materials.certificates.right])(
        'does not take a CSR or certificate for a key',
        (pem) => {
            for (const given of [pem, bare(pem)]) {
                const form = new Form({ csr: given })
                form.run(checkOrder, `onChange(null, '', g_form.getValue('csr'), false)`)
                expect(form.values.csr).toBe(given)
                expect(form.sent).toMatchObject([{ sysparm_name: 'checkOption' }])
                expect(JSON.parse(form.sent[0].sysparm_order)).toMatchObject({ csr: given })
            }
        }
    )

    it('shows each message under its field', () => {
        const form = new Form(
            { csr: materials.weak },
            said('reject', { csr: [{ severity: 'error', message: 'too small' }], additional_names: [] })
        )
        form.run(checkOrder, `onChange(null, '', g_form.getValue('csr'), false)`)
        expect(form.messages).toEqual([{ field: 'csr', text: 'too small', type: 'error' }])
    })

    it('asks nothing while the form loads', () => {
        const form = new Form({ csr: materials.csr })
        form.run(checkOrder, `onChange(null, '', '', true)`)
        expect(form.sent).toEqual([])
    })

    it('orders once the check finds no error, and not before', () => {
        const tooSmall = said('reject', { csr: [{ severity: 'error', message: 'too small' }] })
        const refused = new Form({ csr: materials.weak }, tooSmall)
        expect(refused.run(submitOrder, 'onSubmit()')).toBe(false)
        expect(refused.submitted).toBe(0)
        const look = said('accept', { csr: [{ severity: 'warning', message: 'look' }] })
        const accepted = new Form({ csr: materials.csr }, look)
        expect(accepted.run(submitOrder, 'onSubmit(); onSubmit()')).toBe(true)
        expect(accepted.submitted).toBe(1)
    })

    it('orders in part only once that was read', () => {
        const form = new Form(
            { csr: materials.csr },
            said('partly', { more_certificates: [{ severity: 'error', message: 'Certificate 2: too small' }] })
        )
        expect(form.run(submitOrder, 'onSubmit()')).toBe(false)
        expect(form.submitted).toBe(0)
        expect(form.messages.map(({ text }) => text)).toEqual([
            'Certificate 2: too small',
            'Correct it, or order once more to go on without it.',
        ])
        expect(form.run(submitOrder, 'onSubmit(); onSubmit()')).toBe(true)
        expect(form.run(submitOrder, `onSubmit(); g_form.setValue('csr', 'another'); onSubmit()`)).toBe(false)
        expect(form.submitted).toBe(0)
    })

    it('empties what the check found a private key in', () => {
        const message = { severity: 'error', message: 'a private key' }
        const check = { ...said('reject', { csr_file: [message] }), cleared: ['csr_file'] }
        const form = new Form({ csr_file: 'abc' }, check)
        form.run(scriptNamed('Certificate: check the attached CSR'), `onChange(null, '', 'abc', false)`)
        expect(JSON.parse(form.sent[0].sysparm_order)).toMatchObject({ csr_file: 'abc' })
        expect(form.values.csr_file).toBe('')
        expect(form.messages).toMatchObject([{ field: 'csr_file', text: 'a private key' }])
    })

    it('asks about a row with what the order around it says', () => {
        const order = { kind: 'wildcard', purpose: 'new', csr_source: 'here', contacts: 'me@ca.gov' }
        const form = new Form(
            { csr: materials.csr },
            said('reject', { csr: [{ severity: 'error', message: 'no' }] }),
            order
        )
        form.run(scriptNamed('More certificates: check the CSR of a row'), `onChange(null, '', 'x', false)`)
        expect(form.sent).toMatchObject([{ sysparm_name: 'checkRow' }])
        expect(JSON.parse(form.sent[0].sysparm_order)).toMatchObject({ kind: 'wildcard', csr_source: 'here' })
        expect(JSON.parse(form.sent[0].sysparm_row)).toMatchObject({ csr: materials.csr, additional_names: '' })
        expect(form.messages).toEqual([{ field: 'csr', text: 'no', type: 'error' }])
    })

    it.each([
        [{ purpose: 'new', kind: 'san' }, true],
        [{ purpose: 'reissue', kind: 'san' }, false],
        [{ purpose: 'revocation', kind: 'san' }, false],
        [{ purpose: 'new', kind: 'code_signing' }, false],
        [{ purpose: 'revocation', kind: 'san', more_certificates: '[]' }, false],
        [{ purpose: 'revocation', kind: 'san', more_certificates: '[{"csr":"x"}]' }, true],
    ])('shows the rows of further certificates only where they are taken, or to be removed: %j', (values, shown) => {
        const form = new Form(values as Record<string, string>)
        form.run(scriptNamed(SHOWN), `onChange(null, '', '', true)`)
        expect(form.hidden.has('more_certificates')).toBe(!shown)
    })

    it('asks about the other options with everything that was filled in', () => {
        const option = scriptNamed('Password Reset: check reason')
        const form = new Form(
            { option: 'password_reset', administrator: 'abc', reason: 'Expired.' },
            said('reject', { administrator: [{ severity: 'error', message: 'not yours' }] })
        )
        form.run(option, `onChange(null, '', g_form.getValue('reason'), false)`)
        expect(form.sent).toMatchObject([{ sysparm_name: 'checkOption', sysparm_option: 'password_reset' }])
        expect(JSON.parse(form.sent[0].sysparm_order)).toMatchObject({ administrator: 'abc', reason: 'Expired.' })
        expect(form.messages).toEqual([{ field: 'administrator', text: 'not yours', type: 'error' }])
    })

    it('fills itself in from the certificate that is chosen, and keeps what that one does not say', () => {
        const form = new Form(
            { certificate: 'abc', contacts: 'me@ca.gov' },
            { values: { server_platform: 'nginx', contacts: '' }, remarks: [{ severity: 'info', message: 'expires' }] }
        )
        form.run(scriptNamed(START), `onChange(null, '', 'abc', false)`)
        expect(form.sent).toEqual([{ sysparm_name: 'startOrder', sysparm_certificate: 'abc' }])
        expect(form.values).toEqual({ certificate: 'abc', contacts: 'me@ca.gov', server_platform: 'nginx' })
        expect(form.messages).toEqual([{ field: 'certificate', text: 'expires', type: 'info' }])
    })
})

function said(verdict: string, messages: object) {
    return { verdict, messages, cleared: [] }
}
