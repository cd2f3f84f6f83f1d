import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Caller, type Row } from '../../src/commands/tour/caller'
import { type InstanceUnderTest } from '../support/describe-instance'

export const TASK = 'x_cdt_certs_task'
export const ADMIN = 'x_cdt_certs_delegated_admin'
export const DOMAIN = 'x_cdt_certs_domain'
export const CONTACT = 'x_cdt_certs_contact'

/** Orders an item of the catalog; answers the requested item as it is afterwards. */
export async function orderItem(person: Caller, item: string, variables: Record<string, string>): Promise<Row> {
    return person.requestedItem(await person.order(await person.catalogItem(item), variables))
}

export async function commentsOn(person: Caller, item: Row): Promise<string> {
    return (await person.comments(item.sys_id)).join('\n')
}

/** The one task of a requested item, as the fulfiller sees it. */
export function taskOf(under: InstanceUnderTest, item: Row): Promise<Row> {
    return under.as('fulfiller').row(TASK, `requested_item=${item.sys_id}`)
}

export async function close(under: InstanceUnderTest, task: Row, values: Row): Promise<number> {
    return (await under.as('fulfiller').update(TASK, task.sys_id, { state: '3', ...values })).status
}

export async function idOf(under: InstanceUnderTest, table: string, query: string): Promise<string> {
    return (await under.as('admin').row(table, query, ['sys_id'])).sys_id
}

/** Subjects, recipients and bodies of the mails sent to an address. */
export async function mailsTo(under: InstanceUnderTest, address: string): Promise<Row[]> {
    return under.as('admin').rows('sys_email', `recipientsLIKE${address}`, ['subject', 'recipients', 'body'])
}

/** A report of delivery as a mail program writes it (`tests/fixtures/bounces`), about a mail to an address. */
export function deliveryReport(program: string, messageId: string, address: string): string {
    const eml = readFileSync(path.resolve(__dirname, `../fixtures/bounces/${program}.eml`), 'utf8')
    return eml.replaceAll('ADDRESS', address).replaceAll('MESSAGE_ID', messageId)
}

/** Cancels a requested item as the platform's own catalog does for its requester. */
export async function cancel(under: InstanceUnderTest, item: Row): Promise<void> {
    const answer = await under.as('admin').update('sc_req_item', item.sys_id, { state: '4' })
    if (answer.status !== 200) throw new Error(`The request was not cancelled: ${answer.status}`)
}
