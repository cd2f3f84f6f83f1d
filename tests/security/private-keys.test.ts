import { generateKeyPairSync } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import materials from '../fixtures/order-materials.json'
import { OWN_TABLES } from '../package/own-tables'
import { describeInstance, type InstanceUnderTest } from '../support/describe-instance'
import { placesOf } from '../support/search-instance'
import { builtPackage } from '../package/built-package'
import { createGlideSysAttachment } from '../../src/local-instance/glide/glide-sys-attachment'
import { approvedTask, attached, formCheck, order, RIGHT } from '../handlers/ordering'
import { zipOf } from './hostile/zip'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const PEM = String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
const PKCS1 = String(privateKey.export({ type: 'pkcs1', format: 'pem' }))
const ENCRYPTED = String(
    privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' })
)
const DER = Buffer.from(privateKey.export({ type: 'pkcs8', format: 'der' }))

/** The beginning of a key store: version 3, then the type of its content (RFC 7292). */
const PKCS12 = Buffer.concat([Buffer.from('3082091c0201033082090a06092a864886f70d010701', 'hex'), DER])

/** Ways in which people hand over a key without meaning to. */
const SPELLINGS: Readonly<Record<string, string>> = {
    'PKCS#8': PEM,
    'PKCS#1': PKCS1,
    encrypted: ENCRYPTED,
    'after a text': `Here it is:\n${PEM}\nThanks`,
    'without its frame': bodyOf(PEM),
    'in one line': PEM.replace(/\n/g, ' '),
    'its beginning': PEM.slice(0, 300),
    'after the certificate request': `${materials.csr}\n${PKCS1}`,
    'as hex': DER.toString('hex'),
    'as hex with colons': DER.toString('hex').replace(/..(?=.)/g, '$&:'),
    'as base64 of its PEM': Buffer.from(PEM).toString('base64'),
}

function bodyOf(pem: string): string {
    return pem.replace(/-----[^-]+-----/g, '').trim()
}

/** Pieces of the secret's bytes as they could lie anywhere: base64 by its lines, hex, base64 of that. */
const PIECES = [
    ...[PEM, PKCS1, ENCRYPTED].flatMap((pem) =>
        bodyOf(pem)
            .split('\n')
            .filter((_, line) => line === 1 || line === 3)
    ),
    DER.toString('hex').slice(200, 260),
    DER.toString('hex')
        .replace(/..(?=.)/g, '$&:')
        .slice(300, 390),
    Buffer.from(PEM).toString('base64').slice(400, 460),
]

/** Every place of the instance where a piece of a key lies: any column of any table, files, mails and the log. */
function findings(under: InstanceUnderTest): string[] {
    const places = placesOf(under.instance, PIECES)
    const file = under.instance.record('sys_attachment')
    file.query()
    while (file.next()) places.push(`file ${file.getValue('file_name') ?? ''}`)
    return places
}

describeInstance('private keys', {}, (under) => {
    it('are found by the search that the tests rely on', () => {
        under.instance.script(
            `var u = new GlideRecord('sys_user'); u.get('user_name', 'customer'); u.title = ''; u.update()`
        )
        expect(findings(under)).toEqual([])
        const user = under.instance.record('cmn_department')
        user.initialize()
        user.setValue('description', PEM)
        user.insert()
        expect(findings(under)).toEqual(['cmn_department'])
    })

    it.each(Object.entries(SPELLINGS))('ordered as CSR, %s, are kept nowhere', async (_, text) => {
        const item = await order(under.as('customer'), { csr: text })
        expect(item.state).toBe('4')
        under.until('2026-11-20 19:00:00')
        expect(findings(under)).toEqual([])
    })

    it.each(Object.keys(RIGHT))('ordered as %s are kept nowhere', async (variable) => {
        await order(under.as('customer'), { [variable]: PKCS1 }).catch(() => undefined)
        under.until('2026-11-20 19:00:00')
        expect(findings(under)).toEqual([])
    })

    it.each(OWN_TABLES)('are refused in every text of %s', async (table) => {
        const columns = textColumns(table)
        for (const column of columns) {
            const [row] = rows(under, table)
            const [method, path] = row ? ['PATCH', `/${row}`] : ['POST', '']
            for (const text of [PEM, bodyOf(PKCS1)])
                await under.as('admin').call(method, `/api/now/table/${table}${path}`, { [column]: text })
        }
        expect(findings(under)).toEqual([])
    })

    it.each(['work_notes', 'comments', 'description', 'issued_certificate', 'close_notes'])(
        'are refused in %s of a task, with a word to whoever wrote it',
        async (column) => {
            const { sys_id: task } = await approvedTask(under)
            under.instance.as('fulfiller', () => {
                const record = under.instance.record('x_cdt_certs_task')
                expect(record.get(task)).toBe(true)
                record.setValue(column, `See\n${PEM}`)
                expect(record.update()).toBeNull()
                expect(under.instance.session.messages.map(({ text }) => text).join()).toMatch(/private key in "/)
            })
            expect(findings(under)).toEqual([])
        }
    )

    it.each([
        ['key.pem', Buffer.from(PEM)],
        ['key.der', DER],
        ['key.txt', Buffer.from(`\ufeff${PEM}`, 'utf16le')],
        ['bundle.pem', Buffer.from(`${materials.certificates.right}\n${ENCRYPTED}`)],
        ['store.p12', PKCS12],
        [
            'site.zip',
            zipOf([
                { name: 'site/readme.txt', bytes: Buffer.from('x') },
                { name: 'site/key.pem', bytes: Buffer.from(PEM) },
            ]),
        ],
        ['stored.zip', zipOf([{ name: 'key.der', bytes: DER, isStored: true }])],
        ['letter.docx', zipOf([{ name: 'word/document.xml', bytes: Buffer.from(`<w:t>${PEM}</w:t>`) }])],
        [
            'zip in zip.zip',
            zipOf([{ name: 'inner.zip', bytes: zipOf([{ name: 'key.pem', bytes: Buffer.from(PEM) }]) }]),
        ],
        ['key.pem.gz', gzipSync(PEM)],
    ])('attached as %s are deleted before the answer', async (name, bytes) => {
        const { sys_id: task } = await approvedTask(under)
        const query = new URLSearchParams({ table_name: 'x_cdt_certs_task', table_sys_id: task, file_name: name })
        const answer = await under.send('fulfiller', 'POST', `/api/now/attachment/file?${query}`, bytes)
        expect(answer.status).toBe(201)
        expect(findings(under)).toEqual([])
        expect((await under.as('fulfiller').comments(task)).join()).toMatch(/held a private key/)
    })

    /** A file as the order form keeps it before there is an order. */
    const chosen = (person: string, bytes: Buffer): string =>
        under.instance.as(person, () => {
            const line = under.instance.record('sc_cart_item')
            line.newRecord()
            const files = new (createGlideSysAttachment(under.instance))()
            return files.writeBase64(line, 'request.csr', 'text/plain', bytes.toString('base64')) ?? ''
        })

    it.each([
        ['PEM', Buffer.from(PEM)],
        ['DER', DER],
        ['a CSR with the key behind it', Buffer.from(`${materials.csr}\n${PKCS1}`)],
        ['a zip file', zipOf([{ name: 'key.pem', bytes: Buffer.from(PEM) }])],
    ])('attached as CSR, %s, are deleted by the check and by the order', async (_, bytes) => {
        const check = await formCheck(under.as('customer'), { csr_file: chosen('customer', bytes) })
        expect(check).toMatchObject({ verdict: 'reject', cleared: ['csr_file'] })
        expect(check?.messages.csr_file).toMatchObject([{ severity: 'error' }])
        expect(findings(under)).toEqual([])

        const item = await order(under.as('customer'), { csr: '', csr_file: chosen('customer', bytes) })
        expect(item.state).toBe('4')
        expect((await under.as('customer').comments(item.sys_id)).join()).toMatch(/private key was given in "CSR as a/)
        expect(findings(under)).toEqual([])
    })

    it('attached to the line of a cart are deleted before anything is ordered', async () => {
        await attached(under, 'customer', Buffer.from(PEM))
        expect(findings(under)).toEqual([])
        await attached(under, 'customer', Buffer.from(materials.csr))
        expect(findings(under)).toEqual(['file request.csr'])
    })

    it.each([materials.csr, PEM])(
        'of others are neither read nor deleted for whoever names their file',
        async (text) => {
            const file = chosen('delegate', Buffer.from(text))
            const item = await order(under.as('customer'), { csr: '', csr_file: file })
            expect((await under.as('customer').comments(item.sys_id)).join()).toMatch(/is not there, or is not yours/)
            const check = await formCheck(under.as('customer'), { csr_file: file })
            expect(check?.messages.csr_file).toMatchObject([{ message: expect.stringMatching(/not yours/) as string }])
            expect(under.instance.record('sys_attachment').get('sys_id', file)).toBe(true)
        }
    )

    it('leaves other files alone', async () => {
        const { sys_id: task } = await approvedTask(under)
        const query = new URLSearchParams({
            table_name: 'x_cdt_certs_task',
            table_sys_id: task,
            file_name: 'chain.pem',
        })
        await under.send(
            'fulfiller',
            'POST',
            `/api/now/attachment/file?${query}`,
            Buffer.from(materials.certificates.right)
        )
        expect(findings(under)).toEqual(['file chain.pem'])
    })

    it('written into a comment of a request or an approval are overwritten, in the audit too, and not mailed', async () => {
        const item = await order(under.as('customer'))
        await under.as('customer').update('sc_req_item', item.sys_id, { comments: `My key: ${PEM}` })
        await under.as('approver').decide(item.sys_id, 'rejected', `No: ${PKCS1}`)
        under.until('2026-11-20 19:00:00')
        expect(findings(under)).toEqual([])
        const comments = (await under.as('customer').comments(item.sys_id)).join('\n')
        expect(comments).toContain('A private key was written here and has been removed')
        const audited = await under.as('admin').rows('sys_audit', `documentkey=${item.sys_id}^fieldname=comments`)
        expect(audited.map(({ user }) => user)).toContain('customer')
    })

    it('sent to what only looks at them are repeated by no answer and kept nowhere', async () => {
        for (const text of Object.values(SPELLINGS)) {
            const body = { hostnames: [text.slice(0, 3000)], csr: text, certificate: text }
            const answer = await under.send('customer', 'POST', '/api/x_cdt_certs/v1/check', body)
            const said = await answer.text()
            expect(PIECES.filter((piece) => said.includes(piece))).toEqual([])
        }
        expect(findings(under)).toEqual([])
    })
})

function textColumns(table: string): string[] {
    return [...(builtPackage().tables.get(table)?.columns.entries() ?? [])]
        .filter(([, reference]) => reference === '')
        .map(([column]) => column)
}

function rows(under: InstanceUnderTest, table: string): string[] {
    const record = under.instance.record(table)
    record.query()
    const ids: string[] = []
    while (record.next()) ids.push(record.getUniqueValue())
    return ids
}
