import { describeInstance } from '../support/describe-instance'
import { formMessages, materials } from './ordering'

interface Message {
    readonly severity: string
    readonly message: string
}

describeInstance('the check of an order form', {}, (under) => {
    const ask = (person: string, order: Record<string, string>, submitting = false) =>
        formMessages(under.as(person), { kind: 'san', csr_source: 'here', ...order }, submitting)
    const text = (messages: readonly Message[] = []) => messages.map((message) => message.message).join('\n')

    it('finds nothing wrong with a right order', async () => {
        const messages = await ask('customer', { csr: materials.csr })
        expect(messages).toEqual({})
    })

    it('says the same as the order would, under the field it is about', async () => {
        const messages = await ask('customer', {
            csr: materials.weak,
            additional_names: 'www.dot.ca.gov',
        })
        expect(text(messages?.csr)).toMatch(/2048/)
        expect(text(messages?.additional_names)).toMatch(/www\.dot\.ca\.gov.*not within a domain that is approved/)
    })

    it('knows whose domains are approved', async () => {
        const messages = await ask('outsider', { csr: '', additional_names: 'www.dot.ca.gov' })
        expect(text(messages?.additional_names)).not.toMatch(/not within/)
    })

    it('says nothing while nothing is typed', async () => {
        expect(await ask('customer', { csr: ' ' })).toEqual({})
    })

    it('says what is missing once the form is submitted', async () => {
        const messages = (await ask('customer', {}, true)) ?? {}
        expect(Object.keys(messages).sort()).toEqual(['contacts', 'csr', 'server_platform', 'server_platform_version'])
    })

    it('says under the rows which of them it means', async () => {
        const rows = [{ additional_names: 'www.dot.ca.gov' }]
        const messages = await ask('customer', { csr: materials.csr, more_certificates: JSON.stringify(rows) })
        expect(text(messages?.more_certificates)).toMatch(/^Certificate 2: .*www\.dot\.ca\.gov.*not within/m)
    })

    it('answers nobody without a role of the service', async () => {
        under.instance.script(`var user = new GlideRecord('sys_user'); user.user_name = 'stranger'; user.insert()`)
        expect(await ask('stranger', { csr: materials.csr })).toBeUndefined()
    })
})
