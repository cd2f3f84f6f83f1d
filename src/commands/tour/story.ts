import { Caller, type Row, type Send } from './caller'
import { type Materials } from './materials'
import { type Narrator } from './narrator'

export interface Mail {
    readonly recipients: string
    readonly subject: string
    readonly body: string
}

/** What the chapters share: the people, the papers, the clock, and what earlier chapters brought about. */
export class Story {
    /** Filled in by the chapters as the story goes on. */
    readonly told: { item?: Row; submittal?: Row; task?: Row; certificate?: Row } = {}
    private readonly people = new Map<string, Caller>()

    constructor(
        private readonly send: Send,
        private readonly origin: string,
        readonly narrator: Narrator,
        readonly materials: Materials,
        /** The variables of an order that is right in every respect. */
        readonly rightOrder: Record<string, string>
    ) {}

    as(userName: string): Caller {
        const known = this.people.get(userName)
        if (known) return known
        const caller = new Caller(this.send, this.origin, userName)
        this.people.set(userName, caller)
        return caller
    }

    /** Moves the clock to a moment; everything that is due on the way happens. */
    async until(moment: string): Promise<void> {
        const answer = await this.as('admin').call('POST', '/api/local/clock', { set: new Date(moment).toISOString() })
        if (answer.status !== 200) throw new Error(`The clock did not move: ${JSON.stringify(answer.body)}`)
    }

    /** The mails sent so far that speak of a text, oldest first. */
    async mailsAbout(text: string): Promise<Mail[]> {
        const answer = await this.as('admin').call<{ result: Mail[] }>('GET', '/api/local/outbox')
        return answer.body.result.filter((mail) => `${mail.subject} ${mail.body}`.includes(text))
    }

    async order(variables: Record<string, string>): Promise<Row> {
        const customer = this.as('customer')
        const order = await customer.order(await customer.catalogItem(ITEM), variables)
        return customer.requestedItem(order)
    }

    /** Orders and says what became of it: the state of the item, its comments, and what hangs on it. */
    async outcome(item: Row): Promise<{ item: Row; comments: string; leftovers: Record<string, number> }> {
        const admin = this.as('admin')
        const count = async (table: string, query: string) => (await admin.rows(table, query, ['sys_id'])).length
        return {
            item: await admin.row('sc_req_item', `sys_id=${item.sys_id}`),
            comments: (await this.as('customer').comments(item.sys_id)).join('\n'),
            leftovers: {
                submittals: await count('x_cdt_certs_submittal', `requested_item=${item.sys_id}`),
                approvals: await count('sysapproval_approver', `sysapproval=${item.sys_id}`),
                tasks: await count('x_cdt_certs_task', `requested_item=${item.sys_id}`),
            },
        }
    }
}

export const ITEM = 'Secure Certificates'
export const JOB = 'Certificate Services: daily renewal run'
/** The platform's states of a requested item. */
export const CLOSED_COMPLETE = '3'
export const CLOSED_INCOMPLETE = '4'
