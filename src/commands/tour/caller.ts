/** How a request reaches the instance: `fetch` over the network, or the API's own `fetch` without a port in tests. */
export type Send = (request: Request) => Response | Promise<Response>

export interface Answer<Body = unknown> {
    readonly status: number
    readonly body: Body
}

/** A row of the Table API in value mode: every value is text, references are asked for as bare sys_ids. */
export type Row = Record<string, string>

export interface Order {
    readonly requestNumber: string
    readonly requestId: string
}

/** One person at the instance's public HTTP interface, in the words of the service. */
export class Caller {
    constructor(
        private readonly send: Send,
        private readonly origin: string,
        readonly userName: string
    ) {}

    async call<Body = unknown>(method: string, path: string, body?: unknown): Promise<Answer<Body>> {
        const { status, text } = await this.text(method, path, body)
        return { status, body: (text === '' ? undefined : JSON.parse(text)) as Body }
    }

    /** An answer that need not be JSON, with its media type. */
    async text(method: string, path: string, body?: unknown): Promise<{ status: number; type: string; text: string }> {
        const credentials = Buffer.from(`${this.userName}:${this.userName}`).toString('base64')
        const response = await this.send(
            new Request(`${this.origin}${path}`, {
                method,
                headers: {
                    authorization: `Basic ${credentials}`,
                    'content-type': 'application/json',
                    accept: 'application/json',
                },
                body: body === undefined ? undefined : JSON.stringify(body),
            })
        )
        const type = response.headers.get('content-type') ?? ''
        return { status: response.status, type, text: await response.text() }
    }

    /** Rows of a table that this person may see. */
    async rows(table: string, query: string, fields: readonly string[] = []): Promise<Row[]> {
        const parameters = new URLSearchParams({ sysparm_query: query, sysparm_exclude_reference_link: 'true' })
        if (fields.length > 0) parameters.set('sysparm_fields', fields.join(','))
        const answer = await this.call<{ result?: Row[]; error?: unknown }>(
            'GET',
            `/api/now/table/${table}?${parameters}`
        )
        if (answer.status !== 200)
            throw new Error(`${this.userName} may not read ${table}: ${answer.status} ${JSON.stringify(answer.body)}`)
        return answer.body.result ?? []
    }

    /** The only row that satisfies the query; anything else is an error. */
    async row(table: string, query: string, fields: readonly string[] = []): Promise<Row> {
        const rows = await this.rows(table, query, fields)
        if (rows.length !== 1)
            throw new Error(`${this.userName} sees ${rows.length} rows in ${table} for ${query}, not one`)
        return rows[0]
    }

    update(
        table: string,
        sysId: string,
        values: Row
    ): Promise<Answer<{ result?: Row; error?: { message: string; detail: string } }>> {
        return this.call('PATCH', `/api/now/table/${table}/${sysId}?sysparm_exclude_reference_link=true`, values)
    }

    /** The sys_id of a catalog item by its name, as the catalog offers it to this person. */
    async catalogItem(name: string): Promise<string> {
        const answer = await this.call<{ result: { sys_id: string; name: string }[] }>(
            'GET',
            `/api/sn_sc/servicecatalog/items?${new URLSearchParams({ sysparm_text: name, sysparm_limit: '50' })}`
        )
        const item = answer.body.result?.find((candidate) => candidate.name === name)
        if (!item) throw new Error(`${this.userName} is not offered the catalog item "${name}"`)
        return item.sys_id
    }

    /** Orders one catalog item. @throws when the instance does not take the order. */
    async order(itemId: string, variables: Record<string, string>): Promise<Order> {
        const answer = await this.call<{ result?: { request_number: string; request_id: string } }>(
            'POST',
            `/api/sn_sc/servicecatalog/items/${itemId}/order_now`,
            { sysparm_quantity: '1', variables }
        )
        const { result } = answer.body
        if (answer.status !== 200 || !result)
            throw new Error(`The order was not taken: ${answer.status} ${JSON.stringify(answer.body)}`)
        return { requestNumber: result.request_number, requestId: result.request_id }
    }

    requestedItem(order: Order): Promise<Row> {
        return this.row('sc_req_item', `request=${order.requestId}`)
    }

    /** The comments on a record, newest first. */
    async comments(recordId: string): Promise<string[]> {
        const rows = await this.rows(
            'sys_journal_field',
            `element_id=${recordId}^element=comments^ORDERBYDESCsys_created_on`,
            ['value']
        )
        return rows.map((row) => row.value)
    }

    /** Decides the approval that waits for this person on a requested item. */
    async decide(itemId: string, state: 'approved' | 'rejected', comments = ''): Promise<void> {
        const approval = await this.row(
            'sysapproval_approver',
            `sysapproval=${itemId}^state=requested^approver.user_name=${this.userName}`,
            ['sys_id']
        )
        const answer = await this.update('sysapproval_approver', approval.sys_id, {
            state,
            ...(comments && { comments }),
        })
        if (answer.status !== 200)
            throw new Error(`The approval was not taken: ${answer.status} ${JSON.stringify(answer.body)}`)
    }
}
