import { type Instance } from '../../local-instance/instance'
import { type Caller, type Row } from '../tour/caller'

const JOB = 'Certificate Services: demo work'

/** Fills an instance with demo data with work that fits the day: by the job of the demo, and by orders that wait for approvals. */
export async function addDemoWork(instance: Instance, as: (userName: string) => Caller): Promise<void> {
    instance.jobs.run(JOB)
    const customer = as('customer')
    if ((await customer.rows('sc_req_item', '')).length > 0) return
    await order(customer, 'Question/Inquiry', {
        kind: 'enroll_domain',
        domain_name: 'rivers.ca.gov',
        dcv_method: 'txt',
        question: 'A site of its own for the rivers programme.',
    })
    await order(customer, 'Question/Inquiry', {
        kind: 'other',
        question: 'Does a certificate from our hosting provider have to be replaced?',
    })
    const [{ sys_id: user }] = await as('admin').rows('sys_user', 'user_name=customer', ['sys_id'])
    const [{ sys_id: domains }] = await as('admin').rows('x_cdt_certs_domain', 'name=wildlife.ca.gov', ['sys_id'])
    const access = await order(customer, 'Add/Delete Delegated Administrator', {
        change: 'add',
        holder: 'person',
        user,
        domains,
        training: 'true',
        reason: 'Casey takes over the web servers.',
    })
    await as('approver').decide(access.sys_id, 'approved')
}

async function order(person: Caller, item: string, variables: Record<string, string>): Promise<Row> {
    return person.requestedItem(await person.order(await person.catalogItem(item), variables))
}
