import { type Row } from '../../src/commands/tour/caller'
import { type InstanceUnderTest } from '../support/describe-instance'
import { orderItem, TASK } from './option-orders'
import { all } from './records'

/** Everybody of the demo data who may see something of a request, and one of another department. */
const PEOPLE = ['customer', 'delegate', 'approver', 'cdt.approver', 'fulfiller', 'manager', 'outsider']

/** What everybody sees, has to do and is mailed after a step, a line each. */
export interface Scene {
    /** Stage, state and approval as the requester reads them, and who finds the request. */
    request: string
    /** Kind, state, party waited for, priority, whether expedited, target and objective; and who finds the task. */
    work: string[]
    /** User names of those who are asked to approve. */
    asks: string
    /** Recipients, subject and words of the mails of the step; numbers of records stand as {request}, {task}, {certificate}. */
    mails: string[]
}

/** An order on its way, watched by everybody over the REST API. */
export class Story {
    private mailsBefore = 0

    private constructor(
        private readonly under: InstanceUnderTest,
        private readonly requester: string,
        private readonly item: Row
    ) {}

    static async order(
        under: InstanceUnderTest,
        requester: string,
        item: string,
        variables: Record<string, string>
    ): Promise<Story> {
        return new Story(under, requester, await orderItem(under.as(requester), item, variables))
    }

    /** Does what a step is called; `finish` is what the fulfiller writes when the work is done. */
    async take(step: string, finish: Row): Promise<void> {
        const [, person, verb] = /^(\S+) (approves|rejects)$/.exec(step) ?? []
        if (person !== undefined) return this.decide(person, verb === 'approves' ? 'approved' : 'rejected')
        switch (step) {
            case 'is asked':
                return this.write({ question: 'Which server is it for?' })
            case 'answers':
                return this.answer({ comments: 'The one for maps.' })
            case 'waits for the vendor':
                return this.write({ waiting_on: 'vendor', vendor_case: 'CS-0815' })
            case 'is done':
                return this.write({ state: '3', ...finish })
            case 'is installed':
                return this.write({ state: '3', close_notes: 'On web01.' })
            case 'is given up':
                return this.write({ state: '4', close_notes: 'The vendor refuses it.' })
            case 'withdraws':
                return this.withdraw()
            default:
                throw new Error(`No step is called "${step}"`)
        }
    }

    async scene(): Promise<Scene> {
        return { request: await this.request(), work: await this.work(), asks: this.asks(), mails: this.newMails() }
    }

    private async decide(person: string, decision: 'approved' | 'rejected'): Promise<void> {
        await this.under
            .as(person)
            .decide(this.item.sys_id, decision, decision === 'rejected' ? `${person} says no.` : '')
    }

    /** What the fulfiller writes on the open task. */
    private async write(values: Row): Promise<void> {
        const fulfiller = this.under.as('fulfiller')
        const task = await fulfiller.row(TASK, `requested_item=${this.item.sys_id}^active=true`, ['sys_id'])
        expect((await fulfiller.update(TASK, task.sys_id, values)).body).toHaveProperty('result')
    }

    private async answer(values: Row): Promise<void> {
        expect((await this.under.as(this.requester).update('sc_req_item', this.item.sys_id, values)).status).toBe(200)
    }

    private async withdraw(): Promise<void> {
        const path = `/api/x_cdt_certs/v1/request/${this.item.number}/withdrawal`
        expect((await this.under.as(this.requester).call('POST', path)).status).toBe(200)
    }

    private async request(): Promise<string> {
        const columns = 'sysparm_display_value=true&sysparm_fields=stage,state,approval'
        const { body } = await this.under
            .as(this.requester)
            .call<{ result: Row }>('GET', `/api/now/table/sc_req_item/${this.item.sys_id}?${columns}`)
        const { stage, state, approval } = body.result
        return `${stage}, ${state}, ${approval}; seen by ${await this.whoFinds('sc_req_item', this.item.sys_id)}`
    }

    private async work(): Promise<string[]> {
        const query = new URLSearchParams({
            sysparm_query: `requested_item=${this.item.sys_id}^ORDERBYnumber`,
            sysparm_display_value: 'true',
        })
        const { body } = await this.under
            .as('manager')
            .call<{ result: Row[] }>('GET', `/api/now/table/${TASK}?${query}`)
        return Promise.all(
            body.result.map(async (task) => {
                const dates = [task.target_at, task.objective_at].map((at) => at.slice(0, 10) || 'none').join(' and ')
                const facts = [task.kind, task.state, `waits for ${task.waiting_on}`, task.priority, dates]
                if (task.expedited === 'true') facts.push('expedited')
                return `${facts.join(', ')}; seen by ${await this.whoFinds(TASK, task.sys_id)}`
            })
        )
    }

    private asks(): string {
        const open = all(this.under, 'sysapproval_approver', `sysapproval=${this.item.sys_id}^state=requested`, [
            'approver',
        ])
        const users = all(this.under, 'sys_user', `sys_idIN${open.map(({ approver }) => approver).join()}`, [
            'user_name',
        ])
        return users
            .map(({ user_name }) => user_name)
            .sort()
            .join(' ')
    }

    private async whoFinds(table: string, id: string): Promise<string> {
        const found: string[] = []
        for (const person of PEOPLE) {
            const rows = await this.under.as(person).rows(table, `sys_id=${id}`, ['sys_id'])
            if (rows.length > 0) found.push(person)
        }
        return found.join(' ')
    }

    private newMails(): string[] {
        const mails = all(this.under, 'sys_email', 'type=sent', ['recipients', 'subject', 'body'])
        const fresh = mails.slice(this.mailsBefore)
        this.mailsBefore = mails.length
        return fresh
            .map(({ recipients, subject, body }) => `${recipients}: ${subject} | ${wordsOf(body)}`)
            .map((line) => line.replace(/RITM\d+/g, '{request}').replace(/CTSK\d+/g, '{task}'))
            .map((line) => line.replace(/CERT\d+/g, '{certificate}'))
            .sort()
    }
}

function wordsOf(html: string): string {
    return html
        .replace(/<[^>]+>/g, ' ')
        .replace(/&quot;/g, '"')
        .replace(/\s+/g, ' ')
        .trim()
}
