import { openLab, ORIGIN, WORK, type Lab } from './lab'

describe('attachments', () => {
    let lab: Lab
    let work: string

    beforeAll(() => {
        lab = openLab()
        lab.addUser('writer', ['lab.writer'])
        lab.addUser('reader', ['lab.reader'])
        lab.addUser('stranger')
        lab.addRule(WORK, 'read', { roles: ['lab.writer', 'lab.reader'] })
        lab.addRule(WORK, 'write', { roles: ['lab.writer'] })
        work = lab.add(WORK, { short_description: 'with files' })
    })
    afterAll(() => lab.close())
    beforeEach(() => lab.instance.begin())
    afterEach(() => lab.instance.rollback())

    const BYTES = Uint8Array.from({ length: 2_000_000 }, (_, index) => (index * 7919) % 256)
    const basic = (user: string) => ({ authorization: `Basic ${Buffer.from(`${user}:${user}`).toString('base64')}` })
    const upload = (user: string, bytes: Uint8Array = BYTES, name = 'a b.bin') =>
        lab.send(
            new Request(
                `${ORIGIN}/api/now/attachment/file?${new URLSearchParams({ table_name: WORK, table_sys_id: work, file_name: name })}`,
                {
                    method: 'POST',
                    headers: { ...basic(user), 'content-type': 'application/x-lab' },
                    body: Buffer.from(bytes),
                }
            )
        )
    const uploaded = async () => ((await (await upload('writer')).json()) as { result: Record<string, string> }).result

    it('are described when uploaded and come back byte for byte', async () => {
        const response = await upload('writer')
        expect(response.status).toBe(201)
        const { result } = (await response.json()) as { result: Record<string, string> }
        expect(result).toMatchObject({
            table_name: WORK,
            table_sys_id: work,
            file_name: 'a b.bin',
            content_type: 'application/x-lab',
            size_bytes: '2000000',
            download_link: `${ORIGIN}/api/now/attachment/${result.sys_id}/file`,
        })
        const file = await lab.send(new Request(result.download_link, { headers: basic('reader') }))
        expect(Buffer.from(await file.arrayBuffer()).equals(Buffer.from(BYTES))).toBe(true)
        expect(file.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''a%20b.bin")
        expect(file.headers.get('x-content-type-options')).toBe('nosniff')
    })

    it('can be uploaded as a form', async () => {
        const form = new FormData()
        form.set('table_name', WORK)
        form.set('table_sys_id', work)
        form.set('uploadFile', new Blob(['hello'], { type: 'text/plain' }), 'hello.txt')
        const response = await lab.send(
            new Request(`${ORIGIN}/api/now/attachment/upload`, {
                method: 'POST',
                headers: basic('writer'),
                body: form as unknown as string,
            })
        )
        expect(response.status).toBe(201)
        expect(((await response.json()) as { result: unknown }).result).toMatchObject({
            file_name: 'hello.txt',
            size_bytes: '5',
        })
    })

    const sendForm = (contentType: string, body: Buffer) =>
        lab.send(
            new Request(`${ORIGIN}/api/now/attachment/upload`, {
                method: 'POST',
                headers: { ...basic('writer'), 'content-type': contentType },
                body,
            })
        )
    const part = (disposition: string, content: string) =>
        `--line\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`
    const owner = () => part('name="table_name"', WORK) + part('name="table_sys_id"', work)

    it('keep every byte of a form, wherever its boundary or what looks like it falls', async () => {
        // A spooled body is read in pieces of 512 KB: the delimiter behind the file lies across the end of one.
        const before = owner() + part('name="file"; filename="a %22b%22.txt"', '').slice(0, -2)
        for (const across of [0, 1, 2, 7, 8]) {
            const content = 'x\r\n--lin\r\n--'.padEnd(524_288 - Buffer.byteLength(before) - across, '\r\n')
            const response = await sendForm(
                'multipart/form-data; boundary="line"',
                Buffer.from(`${before}${content}\r\n--line--\r\nlast`)
            )
            expect(response.status).toBe(201)
            const { result } = (await response.json()) as { result: Record<string, string> }
            expect(result).toMatchObject({ file_name: 'a "b".txt', content_type: 'application/octet-stream' })
            const stored = await lab.send(new Request(result.download_link, { headers: basic('reader') }))
            expect((await stored.text()) === content).toBe(true)
        }
    })

    it.each([
        ['without a boundary', 'multipart/form-data', () => `${owner()}--line--`],
        ['of another boundary', 'multipart/form-data; boundary=other', () => `${owner()}--line--`],
        ['that is not closed', 'multipart/form-data; boundary=line', owner],
        ['with a part that has no name', 'multipart/form-data; boundary=line', () => `${part('x="y"', 'z')}--line--`],
        ['with headers that do not end', 'multipart/form-data; boundary=line', () => '--line\r\nA: b\r\n--line--'],
    ])('refuse a form %s', async (_name, contentType, body) => {
        const response = await sendForm(contentType, Buffer.from(body()))
        expect(response.status).toBe(400)
        expect(await response.text()).toContain('Malformed multipart body')
    })

    it('refuse a form whose texts fill the memory', async () => {
        const text = part('name="note"', 'x'.repeat(6 * 1024 * 1024))
        expect((await sendForm('multipart/form-data; boundary=line', Buffer.from(`${text}--line--`))).status).toBe(413)
    })

    it('are handed out piece by piece', async () => {
        const noise = new Uint8Array(8_000_000)
        for (let at = 0, seed = 1; at < noise.length; at++) {
            seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
            noise[at] = seed >>> 24
        }
        const stored = (await (await upload('writer', noise)).json()) as { result: { sys_id: string } }
        const id = stored.result.sys_id
        const file = await lab.send(
            new Request(`${ORIGIN}/api/now/attachment/${id}/file`, { headers: basic('reader') })
        )
        const reader = file.body?.getReader()
        const { value } = (await reader?.read()) ?? {}
        expect(Buffer.from(value ?? []).equals(Buffer.from(noise.subarray(0, value?.byteLength)))).toBe(true)
        lab.instance.store.run('DELETE FROM sys_attachment_doc WHERE sys_attachment = ?', [id])
        const rest = async () => {
            while (!(await reader?.read())?.done);
        }
        await expect(rest()).rejects.toThrow('deleted while it was read')
    })

    it('belong to who may change the record, and show to who may read it', async () => {
        expect((await upload('reader')).status).toBe(403)
        const { sys_id: id } = await uploaded()
        const list = `/api/now/attachment?sysparm_query=table_sys_id=${work}`
        expect((await lab.call('reader', 'GET', list)).body.result).toHaveLength(1)
        expect((await lab.call('stranger', 'GET', list)).body.result).toHaveLength(0)
        expect((await lab.call('stranger', 'GET', `/api/now/attachment/${id}/file`)).status).toBe(404)
        expect((await lab.call('reader', 'DELETE', `/api/now/attachment/${id}`)).status).toBe(403)
        expect((await lab.call('writer', 'DELETE', `/api/now/attachment/${id}`)).status).toBe(204)
        expect((await lab.call('writer', 'GET', `/api/now/attachment/${id}`)).status).toBe(404)
    })

    it('need a name, content, a table and a size within the limit', async () => {
        expect((await upload('writer', BYTES, '')).status).toBe(400)
        expect((await upload('writer', new Uint8Array())).status).toBe(400)
        expect(
            (
                await lab.call(
                    'writer',
                    'POST',
                    '/api/now/attachment/file?table_name=nonsense&table_sys_id=1&file_name=a',
                    'x'
                )
            ).status
        ).toBe(400)
        const limit = 20 * 1024 * 1024
        expect((await upload('writer', new Uint8Array(limit))).status).toBe(201)
        expect((await upload('writer', new Uint8Array(limit + 1))).status).toBe(413)
    })
})

describe('figures of a table', () => {
    let lab: Lab

    beforeAll(() => {
        lab = openLab()
        lab.addUser('reader', ['lab.reader'])
        lab.addRule(WORK, 'read', { roles: ['lab.reader'], condition: 'short_description!=hidden' })
        const rows: [string, string, number][] = [
            ['1', '1', 10],
            ['1', '3', 20],
            ['2', '3', 30],
            ['2', '3', 5],
            ['3', '2', 0],
        ]
        for (const [state, priority, order] of rows) lab.add(WORK, { short_description: 'x', state, priority, order })
        lab.add(WORK, { short_description: 'hidden', state: '1', priority: '1', order: 1000 })
    })
    afterAll(() => lab.close())

    const stats = async (parameters: string) =>
        (await lab.call('reader', 'GET', `/api/now/stats/${WORK}?${parameters}`)).body.result

    it('count the rows the user may read', async () => {
        expect(await stats('sysparm_count=true')).toEqual({ stats: { count: '5' } })
        expect(await stats('sysparm_count=true&sysparm_query=priority=3')).toEqual({ stats: { count: '3' } })
        expect(await stats('sysparm_count=true&priority=4')).toEqual({ stats: { count: '0' } })
    })

    it('are sum, average, least and most', async () => {
        expect(
            await stats(
                'sysparm_sum_fields=order&sysparm_avg_fields=order&sysparm_min_fields=order&sysparm_max_fields=order'
            )
        ).toEqual({
            stats: { sum: { order: '65' }, avg: { order: '13.0000' }, min: { order: '0' }, max: { order: '30' } },
        })
    })

    it('come in groups, with values, display values or both', async () => {
        expect(await stats('sysparm_count=true&sysparm_group_by=priority')).toEqual([
            { stats: { count: '1' }, groupby_fields: [{ field: 'priority', value: '1' }] },
            { stats: { count: '1' }, groupby_fields: [{ field: 'priority', value: '2' }] },
            { stats: { count: '3' }, groupby_fields: [{ field: 'priority', value: '3' }] },
        ])
        const labelled = await stats('sysparm_count=true&sysparm_group_by=priority&sysparm_display_value=true')
        expect(labelled[0].groupby_fields).toEqual([{ field: 'priority', value: '1 - Critical' }])
        const both = await stats('sysparm_count=true&sysparm_group_by=priority&sysparm_display_value=all')
        expect(both[0].groupby_fields).toEqual([{ field: 'priority', value: '1', display_value: '1 - Critical' }])
    })

    it('can be narrowed by a figure and ordered by one', async () => {
        const having = await stats('sysparm_count=true&sysparm_group_by=priority&sysparm_having=count^priority^>^1')
        expect(having.map((group: { stats: { count: string } }) => group.stats.count)).toEqual(['3'])
        const ordered = await stats('sysparm_sum_fields=order&sysparm_group_by=state&sysparm_order_by=SUM^order^DESC')
        expect(ordered.map((group: { stats: { sum: { order: string } } }) => group.stats.sum.order)).toEqual([
            '35',
            '30',
            '0',
        ])
    })

    it('refuse what they do not know', async () => {
        const status = async (parameters: string) =>
            (await lab.call('reader', 'GET', `/api/now/stats/${WORK}?${parameters}`)).status
        expect(await status('sysparm_having=median^order^>^1')).toBe(400)
        expect(await status('sysparm_having=sum^order^~^1')).toBe(400)
        expect((await lab.call('reader', 'POST', `/api/now/stats/${WORK}`, {})).status).toBe(405)
    })
})
