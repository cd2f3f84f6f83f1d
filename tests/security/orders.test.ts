import { type Caller } from '../../src/commands/tour/caller'
import wildcards from '../fixtures/wildcard-requests.json'
import { RIGHT } from '../handlers/ordering'
import { describeInstance, type InstanceUnderTest } from '../support/describe-instance'

type Variables = Readonly<Record<string, unknown>>

interface Item {
    readonly name: string
    /** A right order of it, by whom. */
    readonly person: string
    readonly right: (under: InstanceUnderTest) => Promise<Variables>
    /** Variables without which the catalog takes no order. */
    readonly mandatory: readonly string[]
    /** Those of them that the catalog fills in when an order does not name them, and what becomes of such an order. */
    readonly defaults: Readonly<Record<string, string>>
    /** Variables without which the order is refused with a reason. */
    readonly asked?: readonly string[]
    /** Variables that take free text. */
    readonly texts: readonly string[]
    /** Variables that take a record or one of several values. */
    readonly choices: readonly string[]
}

const idOf = async (under: InstanceUnderTest, table: string, query: string): Promise<string> =>
    (await under.as('admin').row(table, query, ['sys_id'])).sys_id

const CSR_TEXTS = ['csr', 'server_platform_version', 'contacts', 'reason', 'more_certificates']
const CSR_MANDATORY = ['purpose', 'kind', 'contacts']
/** What depends on the purpose, so that the order itself asks for it. */
const CSR_ASKED = ['csr', 'server_platform', 'server_platform_version']

const ITEMS: readonly Item[] = [
    {
        name: 'Secure Certificates',
        person: 'customer',
        right: () => Promise.resolve(RIGHT),
        mandatory: CSR_MANDATORY,
        asked: CSR_ASKED,
        defaults: { purpose: 'taken', kind: 'refused' },
        texts: CSR_TEXTS,
        choices: [
            'department',
            'purpose',
            'certificate',
            'kind',
            'key_hardware',
            'csr_source',
            'server_platform',
            'installation',
            'wanted_by',
        ],
    },
    {
        name: 'Wild Card Certificate',
        person: 'customer',
        right: () => Promise.resolve({ ...RIGHT, kind: 'wildcard', csr: wildcards.wildcard }),
        mandatory: CSR_MANDATORY.filter((name) => name !== 'kind'),
        asked: CSR_ASKED,
        defaults: { purpose: 'taken' },
        texts: CSR_TEXTS,
        choices: ['department', 'purpose', 'server_platform', 'wanted_by'],
    },
    {
        name: 'Add/Delete Delegated Administrator',
        person: 'customer',
        right: async (under) => ({
            change: 'add',
            holder: 'person',
            user: await idOf(under, 'sys_user', 'user_name=customer'),
            domains: await idOf(under, 'x_cdt_certs_domain', 'name=wildlife.ca.gov'),
            training: 'true',
            reason: 'Takes over the web servers.',
        }),
        mandatory: ['change'],
        defaults: { change: 'taken' },
        texts: ['shared_mailbox', 'reason'],
        choices: ['department', 'change', 'holder', 'user', 'domains', 'administrator', 'successor'],
    },
    {
        name: 'Add/Delete SSL Cert Notifications',
        person: 'customer',
        right: () => Promise.resolve({ change: 'add', scope: 'organization', addresses: 'ops@wildlife.ca.gov' }),
        mandatory: ['change', 'scope', 'addresses'],
        defaults: { change: 'taken', scope: 'taken' },
        texts: ['addresses', 'reason'],
        choices: ['department', 'change', 'scope', 'certificate', 'suspended_until'],
    },
    {
        name: 'Password Reset',
        person: 'delegate',
        right: async (under) => ({
            administrator: await idOf(under, 'x_cdt_certs_delegated_admin', 'login=dana.ortiz@wildlife.ca.gov'),
            reason: 'Expired.',
        }),
        mandatory: ['administrator'],
        defaults: {},
        texts: ['reason'],
        choices: ['department', 'administrator'],
    },
    {
        name: 'Question/Inquiry',
        person: 'customer',
        right: () => Promise.resolve({ kind: 'other', question: 'May I?' }),
        mandatory: ['kind'],
        defaults: { kind: 'taken' },
        texts: ['domain_name', 'addresses', 'session_wish', 'product', 'question', 'reason'],
        choices: ['department', 'kind', 'certificate', 'administrator', 'dcv_method', 'suspended_until'],
    },
]

const HOSTILE = '<script>alert(1)</script> =1+1 +2 @SUM(1) ^ORactive=true^NQx "\'` ${7*7} {{7*7}} 🙂 \u202Eevil\u0007'
/** Values that no form sends, and what becomes of an order with such a department. */
const WRONG: readonly (readonly [what: string, value: unknown, department: string])[] = [
    ['a number', 7, 'refused'],
    ['a yes', true, 'refused'],
    ['an object', { toString: 'x', value: 'x' }, 'not ordered'],
    ['a list of objects', [['x'], { y: 1 }], 'not ordered'],
    ['a list of texts', ['x', 'y'], 'refused'],
    ['a record of nobody', 'f'.repeat(32), 'refused'],
    ['a query', 'x^ORsys_idISNOTEMPTY', 'refused'],
    ['a script', 'javascript:gs.getUserID()', 'refused'],
    ['markup', HOSTILE, 'refused'],
]

describeInstance('over the Service Catalog API', {}, (under) => {
    describe.each(ITEMS)('an order of $name', (item) => {
        const whole = async () => ({ ...(await item.right(under)) })

        it('is taken when it is right', async () => {
            expect(await outcome(under, item, await whole())).toBe('taken')
        })

        it('without what is mandatory is not taken at all; what is not named has its default', async () => {
            for (const name of item.mandatory) {
                const rest = Object.fromEntries(Object.entries(await whole()).filter(([each]) => each !== name))
                const empty = await outcome(under, item, { ...rest, [name]: '' })
                expect({ name, empty }).toEqual({ name, empty: 'not ordered' })
                const missing = await outcome(under, item, rest)
                expect({ name, missing }).toEqual({ name, missing: item.defaults[name] ?? 'not ordered' })
            }
            for (const name of item.asked ?? []) {
                const empty = await outcome(under, item, { ...(await whole()), [name]: '' })
                expect({ name, empty }).toEqual({ name, empty: 'refused' })
            }
        })

        it('with more than is asked is as without it', async () => {
            const more = {
                option: 'inquiry',
                approval: 'approved',
                state: '3',
                opened_by: 'f'.repeat(32),
                requested_for: 'f'.repeat(32),
                __proto__: { x: 1 },
                constructor: 'x',
                'sys_id^ORx': 'x',
            }
            expect(await outcome(under, item, { ...(await whole()), ...more })).toBe('taken')
        })

        it('with 2 MB of text is refused', async () => {
            for (const name of item.texts.slice(0, 1)) {
                const long = await outcome(under, item, { ...(await whole()), [name]: 'x '.repeat(1_000_000) })
                expect({ name, outcome: long }).toEqual({ name, outcome: 'refused' })
            }
        })

        it('with hostile texts is refused or keeps them as texts', async () => {
            for (const name of item.texts) {
                const hostile = await outcome(under, item, { ...(await whole()), [name]: HOSTILE })
                expect({ name, whole: hostile !== 'half-made' }).toEqual({ name, whole: true })
            }
        })

        it('with values of the wrong type, or of no record, is refused or as if nothing was chosen', async () => {
            for (const [at, name] of ['department', 'department', ...item.choices].entries()) {
                const [what, value, expected] = WRONG[(at * 4 + item.name.length) % WRONG.length]
                const became = await outcome(under, item, { ...(await whole()), [name]: value })
                const allowed = name === 'department' ? [expected] : ['taken', 'refused', 'not ordered']
                expect({ name, what, became, allowed: allowed.includes(became) }).toMatchObject({ allowed: true })
            }
        })
    })
})

/** What became of an order, and that it is one whole thing. Leaves nothing behind. */
async function outcome(under: InstanceUnderTest, item: Item, variables: Variables): Promise<string> {
    under.instance.begin()
    try {
        const before = await counts(under)
        const person = under.as(item.person)
        const request = await tryToOrder(person, item.name, variables)
        const after = await counts(under)
        if (request === null) return after.join() === before.join() ? 'not ordered' : 'half-made'
        const { state, active, sys_id } = await person.row('sc_req_item', `request=${request}`)
        expectNoMarkup(under)
        const [tasks, submittals, admins, domains, contacts] = after.map((count, at) => count - before[at])
        if (state === '4' && active === 'false') {
            const told = (await person.comments(sys_id)).join('\n')
            expect(told).toMatch(/not accepted[^]*1\. \S/)
            return tasks + submittals + admins + domains + contacts === 0 ? 'refused' : 'half-made'
        }
        return tasks + submittals + admins + domains + contacts + (await approvals(under, sys_id)) > 0
            ? 'taken'
            : 'half-made'
    } finally {
        under.instance.rollback()
    }
}

async function tryToOrder(person: Caller, name: string, variables: Variables): Promise<string | null> {
    const id = await person.catalogItem(name)
    const answer = await person.call<{ result?: { request_id: string } }>(
        'POST',
        `/api/sn_sc/servicecatalog/items/${id}/order_now`,
        { sysparm_quantity: '1', variables }
    )
    expect([200, 400]).toContain(answer.status)
    return answer.body.result?.request_id ?? null
}

const OWN = ['task', 'submittal', 'delegated_admin', 'domain', 'contact'].map((name) => `x_cdt_certs_${name}`)

function counts(under: InstanceUnderTest): Promise<number[]> {
    return Promise.resolve(OWN.map((table) => rowCount(under, table, '')))
}

const approvals = (under: InstanceUnderTest, item: string): Promise<number> =>
    Promise.resolve(rowCount(under, 'sysapproval_approver', `sysapproval=${item}`))

function rowCount(under: InstanceUnderTest, table: string, query: string): number {
    const record = under.instance.record(table)
    record.addEncodedQuery(query)
    record.query()
    return record.getRowCount()
}

/** No mail holds markup or the value of an expression that somebody typed. */
function expectNoMarkup(under: InstanceUnderTest): void {
    const mail = under.instance.record('sys_email')
    mail.query()
    while (mail.next()) {
        expect(mail.getValue('subject') ?? '').not.toMatch(/[\r\n]/)
        expect(mail.getValue('body') ?? '').not.toMatch(/<script|>49</)
    }
}
