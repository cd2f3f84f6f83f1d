import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createContext, runInContext } from 'node:vm'
import materials from '../fixtures/order-materials.json'
import { builtPackage } from './built-package'

const scripts = builtPackage().rowsOf('catalog_script_client')
const scriptNamed = (name: string) => scripts.find((row) => row.values.name === name)!.values.script
const START = 'Certificate: fill in from the chosen certificate'
const onChange = scripts
    .filter((row) => row.values.type === 'onChange' && row.values.name !== START)
    .map((row) => row.values.script)
const checkOrder = scriptNamed('Certificate: check the CSR')
const submitOrder = scriptNamed('Secure Certificates: check before ordering')
const onSubmit = scripts.filter((row) => row.values.type === 'onSubmit').map((row) => row.values.script)

/** The form as client scripts see it, and everything that leaves the browser. */
class Form {
    messages: { field: string; text: string; type: string }[] = []
    readonly sent: Record<string, string>[] = []
    submitted = 0

    constructor(
        readonly values: Record<string, string>,
        private readonly answer: object = {}
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
        const context = createContext({ g_form: form, GlideAjax })
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
            { csr: [{ severity: 'error', message: 'too small' }], additional_names: [] }
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
        const refused = new Form({ csr: materials.weak }, { csr: [{ severity: 'error', message: 'too small' }] })
        expect(refused.run(submitOrder, 'onSubmit()')).toBe(false)
        expect(refused.submitted).toBe(0)
        const accepted = new Form({ csr: materials.csr }, { csr: [{ severity: 'warning', message: 'look' }] })
        expect(accepted.run(submitOrder, 'onSubmit(); onSubmit()')).toBe(true)
        expect(accepted.submitted).toBe(1)
    })

    it('asks about the other options with everything that was filled in', () => {
        const option = scriptNamed('Password Reset: check reason')
        const form = new Form(
            { option: 'password_reset', administrator: 'abc', reason: 'Expired.' },
            { administrator: [{ severity: 'error', message: 'not yours' }] }
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
