import { XMLParser } from 'fast-xml-parser'
import { createApi } from '../../src/local-instance/api'
import { describeInstance } from '../support/describe-instance'
import { materials } from './ordering'

interface Message {
    readonly severity: string
    readonly message: string
}
type Messages = Record<'csr' | 'additional_names', Message[]>

describeInstance('the check of an order form', {}, (under) => {
    /** As the client scripts of the form ask. */
    const ask = async (person: string, parameters: Record<string, string>): Promise<Messages | undefined> => {
        const response = await createApi(under.instance).fetch(
            new Request('http://localhost/xmlhttp.do', {
                method: 'POST',
                headers: {
                    authorization: `Basic ${Buffer.from(`${person}:${person}`).toString('base64')}`,
                    'content-type': 'application/x-www-form-urlencoded',
                },
                body: new URLSearchParams({
                    sysparm_processor: 'x_cdt_certs.CertificateServicesAjax',
                    sysparm_name: 'checkOrder',
                    sysparm_kind: 'san',
                    ...parameters,
                }),
            })
        )
        const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' })
        const answer = (parser.parse(await response.text()) as { xml?: { answer?: string } }).xml?.answer
        return answer ? (JSON.parse(answer) as Messages) : undefined
    }
    const text = (messages: readonly Message[] = []) => messages.map((message) => message.message).join('\n')

    it('finds nothing wrong with a right order', async () => {
        const messages = await ask('customer', { sysparm_csr: materials.csr })
        expect(messages?.csr.filter((message) => message.severity === 'error')).toEqual([])
    })

    it('says the same as the order would, under the field it is about', async () => {
        const messages = await ask('customer', {
            sysparm_csr: materials.weak,
            sysparm_additional_names: 'www.dot.ca.gov',
        })
        expect(text(messages?.csr)).toMatch(/2048/)
        expect(text(messages?.additional_names)).toMatch(/www\.dot\.ca\.gov.*not within a domain that is approved/)
    })

    it('knows whose domains are approved', async () => {
        const messages = await ask('outsider', { sysparm_csr: '', sysparm_additional_names: 'www.dot.ca.gov' })
        expect(text(messages?.additional_names)).not.toMatch(/not within/)
    })

    it('says nothing while nothing is typed', async () => {
        expect(await ask('customer', { sysparm_csr: ' ' })).toEqual({ csr: [], additional_names: [] })
    })

    it('answers nobody without a role of the service', async () => {
        under.instance.script(`var user = new GlideRecord('sys_user'); user.user_name = 'stranger'; user.insert()`)
        expect(await ask('stranger', { sysparm_csr: materials.csr })).toBeUndefined()
    })
})
