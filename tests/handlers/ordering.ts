import { XMLParser } from 'fast-xml-parser'
import materials from '../fixtures/order-materials.json'
import { type Caller, type Row } from '../../src/commands/tour/caller'
import { type InstanceUnderTest } from '../support/describe-instance'

export { materials }

/** The form of an order that is right in every respect. */
export const RIGHT: Readonly<Record<string, string>> = {
    purpose: 'new',
    kind: 'san',
    csr: materials.csr,
    server_platform: 'nginx',
    server_platform_version: '1.28',
    contacts: 'web-team@wildlife.ca.gov\ncustomer@wildlife.ca.gov',
}

/** Orders "Secure Certificates" over HTTP; answers the requested item as it is afterwards. */
export async function order(person: Caller, changes: Record<string, string> = {}): Promise<Row> {
    const item = await person.catalogItem('Secure Certificates')
    const variables = { department: await ownOrganization(person), ...RIGHT, ...changes }
    return person.requestedItem(await person.order(item, variables))
}

async function ownOrganization(person: Caller): Promise<string> {
    const own = await person.rows('x_cdt_certs_organization', '', ['sys_id'])
    return own[0]?.sys_id ?? ''
}

export async function commentsOn(person: Caller, item: Row): Promise<string> {
    return (await person.comments(item.sys_id)).join('\n')
}

/** Orders, and has both approvers approve: answers the task in the queue. */
export async function approvedTask(under: InstanceUnderTest, changes: Record<string, string> = {}): Promise<Row> {
    const item = await order(under.as('customer'), changes)
    await under.as('approver').decide(item.sys_id, 'approved')
    await under.as('cdt.approver').decide(item.sys_id, 'approved')
    return under.as('fulfiller').row('x_cdt_certs_task', `requested_item=${item.sys_id}`)
}

export function handIn(person: Caller, task: Row, certificate: string, query = '', more: object = {}) {
    return person.call<{ result: HandedIn }>('POST', `/api/x_cdt_certs/v1/task/${task.number}/certificate${query}`, {
        certificate,
        ...more,
    })
}

export interface HandedIn {
    readonly verdict?: string
    readonly findings?: { code: string; severity: string; message: string }[]
    readonly facts?: { names: string[] } | null
    readonly certificate?: { sys_id: string; number: string }
    readonly error?: string
    readonly dry_run?: boolean
    readonly asks_cause?: boolean
}

/** What a client script of a form is answered; undefined when it may not ask. */
export async function ajax(person: Caller, parameters: Record<string, string>): Promise<string | undefined> {
    const query = new URLSearchParams({ sysparm_processor: 'x_cdt_certs.CertificateServicesAjax', ...parameters })
    const { text } = await person.text('POST', `/xmlhttp.do?${query}`)
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: false })
    return (parser.parse(text) as { xml?: { answer?: string } }).xml?.answer
}

/** A file of this person, attached to a line of the own cart as the catalog keeps it until it is ordered; answers its sys_id. */
export async function attached(under: InstanceUnderTest, person: string, content: Buffer): Promise<string> {
    const item = await under.as(person).catalogItem('Question/Inquiry')
    const cart = await under
        .as(person)
        .call<{ result: { items: { cart_item_id: string }[] } }>(
            'POST',
            `/api/sn_sc/servicecatalog/items/${item}/add_to_cart`,
            { sysparm_quantity: '1', variables: { kind: 'other' } }
        )
    const line = cart.body.result.items[0]?.cart_item_id ?? ''
    const query = new URLSearchParams({ table_name: 'sc_cart_item', table_sys_id: line, file_name: 'request.csr' })
    const answer = await under.send(person, 'POST', `/api/now/attachment/file?${query}`, content)
    const { result } = (await answer.json()) as { result?: { sys_id: string } }
    if (!result) throw new Error(`The file was not taken: ${answer.status}`)
    return result.sys_id
}

/** What an order form, and the REST resource `check`, hear of an order. */
export interface FormCheck {
    readonly verdict: string
    readonly messages: Record<string, { severity: string; message: string }[] | undefined>
    readonly cleared: readonly string[]
}

/** What the order form of a certificate is told; undefined when it may not ask. */
export async function formCheck(person: Caller, order: object, submitting = false): Promise<FormCheck | undefined> {
    const answer = await ajax(person, {
        sysparm_name: 'checkOption',
        sysparm_option: 'certificate',
        sysparm_order: JSON.stringify(order),
        sysparm_submitting: String(submitting),
    })
    return answer === undefined ? undefined : (JSON.parse(answer) as FormCheck)
}

/** The messages of the order form of a certificate, by field. */
export async function formMessages(
    person: Caller,
    order: object,
    submitting = false
): Promise<FormCheck['messages'] | undefined> {
    return (await formCheck(person, order, submitting))?.messages
}
