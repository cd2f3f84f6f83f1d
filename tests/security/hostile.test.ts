import { checkHostname } from '../../src/server/core/hostname/check-hostname'
import { close, orderItem, taskOf } from '../acceptance/option-orders'
import { commentsOn, order } from '../handlers/ordering'
import { describeInstance, type InstanceUnderTest } from '../support/describe-instance'
import { BODIES } from './hostile/bodies'
import { FILES, type HostileFile } from './hostile/files'
import hostnames from './hostile/hostnames.json'
import paths from './hostile/paths.json'
import queries from './hostile/queries.json'
import { REQUESTS } from './hostile/requests'
import texts from './hostile/texts.json'

const TEXTS = texts.filter(({ kind }) => kind === 'text')
const ADDRESSES = texts.filter(({ kind }) => kind === 'address')
const AS_PERSON = { user_name: 'intruder', name: 'intruder' }

it('is a corpus of at least 300 inputs, none of them twice', () => {
    const all = [hostnames, paths, queries, texts, BODIES, FILES, REQUESTS].flat().map((entry) => JSON.stringify(entry))
    expect(all.length).toBeGreaterThanOrEqual(300)
    expect(new Set(all).size).toBe(all.length)
})

describe('hostile host names', () => {
    it.each(hostnames)('$input is refused, for it is $because', ({ input }) => {
        for (const source of ['form', 'csr'] as const) {
            const { accepted, normalized } = checkHostname(input, { source })
            expect({ source, accepted, normalized }).toEqual({ source, accepted: false, normalized: '' })
        }
    })
})

describeInstance('what a customer may send', { expectErrors: true }, (under) => {
    it.each(queries)('$table with "$query" is $expect: $because', async ({ table, query, expect: outcome }) => {
        const parameters = new URLSearchParams({ sysparm_query: query })
        const list = await under.as('customer').call<Listed>('GET', `/api/now/table/${table}?${parameters}`)
        const stats = await under
            .as('customer')
            .call<Counted>('GET', `/api/now/stats/${table}?${parameters}&sysparm_count=true`)
        if (outcome === 'refused') return expect([list.status, stats.status]).toEqual([403, 403])
        const visible = outcome === 'nothing' ? [] : own(under, table)
        const found = (list.body.result ?? []).map(({ sys_id }) => sys_id)
        expect([list.status, stats.status]).toEqual([200, 200])
        expect(found.filter((id) => !visible.includes(id))).toEqual([])
        expect(Number(stats.body.result?.stats.count)).toBeLessThanOrEqual(visible.length)
        expect(under.instance.record('sys_user').get('user_name', 'intruder')).toBe(false)
    })

    it.each(paths)('$method $path answers $status: $because', async ({ method, path, status }) => {
        const answer = await under.send('customer', method, path, method === 'POST' ? AS_PERSON : undefined)
        expect(answer.status).toBe(status)
        expect(under.instance.record('sys_user').get('user_name', 'intruder')).toBe(false)
    })

    it.each(REQUESTS)('$what answers $status', async ({ method, path, user, headers, body, status, says }) => {
        if (user === 'nobody') addPersonWithoutRole(under, user)
        const answer = await under.send(user, method, path, body, headers)
        const text = await answer.text()
        expect(answer.status).toBe(status)
        if (says !== undefined) expect(text).toMatch(says)
        expect(text).not.toMatch(/at .*\.ts:\d+|node_modules/)
        expect(under.instance.record('sys_user').get('user_name', 'intruder')).toBe(false)
    })

    it.each(BODIES)('a check of $what answers $status', async ({ body, status, verdicts }) => {
        const answer = await under.send('customer', 'POST', '/api/x_cdt_certs/v1/check', body())
        expect(answer.status).toBe(status)
        const { result } = (await answer.json()) as { result?: Checked }
        const each = [result?.csr, result?.certificate, ...(result?.hostnames ?? [])]
        expect([...new Set(each.flatMap((one) => (one ? [one.verdict] : [])))]).toEqual(verdicts)
    })

    it('expressions are texts: in records, and in every mail', async () => {
        const values = TEXTS.map(({ value }) => value)
        const item = await orderItem(under.as('customer'), 'Question/Inquiry', {
            kind: 'other',
            question: values.join('\n'),
        })
        const task = await taskOf(under, item)
        for (const value of values) expect(task.steps).toContain(value)
        expect(await close(under, task, { close_notes: `Answer: ${values.join('\n')}` })).toBe(200)
        const mails = mailsOf(under).filter(({ recipients }) => recipients.includes('customer@'))
        expect(mails.map(({ body }) => body).join()).toMatch(
            /&lt;script&gt;alert\(1\)[^]*\$\{7\*7\}|\$\{7\*7\}[^]*&lt;script&gt;/
        )
        for (const { subject, body } of mails) {
            expect(subject).not.toMatch(/[\r\n]/)
            expect(body).not.toMatch(/<script|<img src=x|<svg|>49</)
        }
    })

    it.each(ADDRESSES)('the contact "$value" is no address', async ({ value }) => {
        const item = await order(under.as('customer'), { contacts: value })
        expect(item).toMatchObject({ state: '4', active: 'false' })
        expect(await commentsOn(under.as('customer'), item)).toMatch(/These contacts are no e-mail addresses/)
        for (const { recipients, subject } of mailsOf(under)) {
            expect(recipients).not.toMatch(/evil|[\r\n]/)
            expect(subject).not.toMatch(/[\r\n]/)
        }
    })

    it('a file is kept as a file, or not at all', async () => {
        const item = await order(under.as('customer'))
        for (const file of FILES)
            expect({ what: file.what, is: await attached(under, item.sys_id, file) }).toEqual({
                what: file.what,
                is: file.outcome,
            })
    })
})

/** What becomes of a file that the customer attaches to the own request. */
async function attached(under: InstanceUnderTest, item: string, { name, type, bytes }: HostileFile): Promise<string> {
    const owner = new URLSearchParams({ table_name: 'sc_req_item', table_sys_id: item, file_name: name })
    const answer = await under.send('customer', 'POST', `/api/now/attachment/file?${owner}`, bytes(), {
        'content-type': type,
    })
    if (answer.status === 400) return 'refused'
    const { result } = (await answer.json()) as { result: { sys_id: string } }
    const file = await under.send('customer', 'GET', `/api/now/attachment/${result.sys_id}/file`)
    if (file.status === 404) return 'deleted'
    // A browser saves it: it is never a page of this site, and its name adds no header.
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''[\w.!~*'()%-]*$/)
    expect(file.headers.get('x-content-type-options')).toBe('nosniff')
    expect([...file.headers.keys()].filter((key) => key.startsWith('x-evil'))).toEqual([])
    return file.status === 200 ? 'kept as a file' : `answered with ${file.status}`
}

interface Listed {
    readonly result?: { sys_id: string }[]
}

interface Counted {
    readonly result?: { stats: { count?: string } }
}

interface Checked {
    readonly hostnames?: { verdict: string }[]
    readonly csr?: { verdict: string }
    readonly certificate?: { verdict: string }
}

function addPersonWithoutRole(under: InstanceUnderTest, name: string): void {
    const user = under.instance.record('sys_user')
    user.initialize()
    user.setValue('user_name', name)
    user.setValue('active', 'true')
    user.insert()
}

/** sys_ids of the rows of the customer's department. */
function own(under: InstanceUnderTest, table: string): string[] {
    return under.instance.as('customer', () => {
        const ids: string[] = []
        const record = under.instance.record(table)
        record.query()
        while (record.next()) if (record.canRead()) ids.push(record.getUniqueValue())
        return ids
    })
}

function mailsOf(under: InstanceUnderTest): { recipients: string; subject: string; body: string }[] {
    const mail = under.instance.record('sys_email')
    mail.query()
    const mails: { recipients: string; subject: string; body: string }[] = []
    while (mail.next()) {
        const text = (field: string): string => mail.getValue(field) ?? ''
        mails.push({ recipients: text('recipients'), subject: text('subject'), body: text('body') })
    }
    return mails
}
