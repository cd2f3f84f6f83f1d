import { openLab, ORIGIN, WORK, CLOSED_TABLE, type Lab } from './lab'

describe('the Table API', () => {
    let lab: Lab
    let worker: string
    let first: string

    beforeAll(() => {
        lab = openLab()
        worker = lab.addUser('worker', ['lab.worker'], { first_name: 'Wanda', last_name: 'Worker' })
        lab.addUser('stranger')
        for (const operation of ['read', 'write', 'create', 'delete'])
            lab.addRule(WORK, operation, { roles: ['lab.worker'] })
        lab.addRule(`${WORK}.description`, 'read', { roles: ['lab.reader'] })
        lab.addRule(`${WORK}.result`, 'write', { roles: ['lab.reader'] })
        first = lab.add(WORK, { short_description: 'first', assigned_to: worker, state: '1', description: 'secret' })
        for (let index = 2; index <= 7; index++) lab.add(WORK, { short_description: `work ${index}`, priority: '3' })
    })
    afterAll(() => lab.close())
    beforeEach(() => lab.instance.begin())
    afterEach(() => lab.instance.rollback())

    describe('values', () => {
        const one = (parameters: string) =>
            lab.call(
                'worker',
                'GET',
                `/api/now/table/${WORK}/${first}?sysparm_fields=short_description,active,state,due_date,assigned_to,parent&${parameters}`
            )

        it('are stored texts, booleans in words, references with a link', async () => {
            const { status, body } = await one('')
            expect(status).toBe(200)
            expect(body.result).toEqual({
                short_description: 'first',
                active: 'true',
                state: '1',
                due_date: '',
                assigned_to: { link: `${ORIGIN}/api/now/table/sys_user/${worker}`, value: worker },
                parent: '',
            })
        })

        it('are display values when asked for', async () => {
            expect((await one('sysparm_display_value=true')).body.result).toEqual({
                short_description: 'first',
                active: 'true',
                state: 'Open',
                due_date: '',
                assigned_to: { display_value: 'Wanda Worker', link: `${ORIGIN}/api/now/table/sys_user/${worker}` },
                parent: '',
            })
        })

        it('of journals are all their entries, for those who may read them, the newest first', async () => {
            lab.addRule(`${WORK}.work_notes`, 'read', { roles: ['lab.reader'] })
            for (const [field, text] of [
                ['comments', 'Begun'],
                ['work_notes', 'Hush'],
                ['comments', 'Half\ndone'],
            ] as const) {
                const record = lab.instance.record(WORK)
                record.get(first)
                record.setValue(field, text)
                lab.instance.as('worker', () => record.update())
                lab.instance.advanceTo(lab.instance.clock.now() + 60_000)
            }
            const path = `/api/now/table/${WORK}?sysparm_query=sys_id=${first}&sysparm_fields=comments,work_notes`
            const comments = [
                '2026-11-20 09:02:00 - Wanda Worker (Additional comments)\nHalf\ndone\n\n',
                '2026-11-20 09:00:00 - Wanda Worker (Additional comments)\nBegun\n\n',
            ].join('')
            const shown = (mode: string) => lab.call('worker', 'GET', `${path}&sysparm_display_value=${mode}`)
            expect((await shown('true')).body.result).toEqual([{ comments }])
            expect((await shown('all')).body.result).toEqual([{ comments: { display_value: comments, value: '' } }])
            expect((await shown('false')).body.result).toEqual([{ comments: '' }])
        })

        it('are both with "all"', async () => {
            expect((await one('sysparm_display_value=all')).body.result).toEqual({
                short_description: { display_value: 'first', value: 'first' },
                active: { display_value: 'true', value: 'true' },
                state: { display_value: 'Open', value: '1' },
                due_date: { display_value: '', value: '' },
                assigned_to: {
                    display_value: 'Wanda Worker',
                    link: `${ORIGIN}/api/now/table/sys_user/${worker}`,
                    value: worker,
                },
                parent: { display_value: '', value: '' },
            })
        })

        it.each([
            ['false', (id: string) => id],
            ['true', () => 'Wanda Worker'],
            ['all', (id: string) => ({ display_value: 'Wanda Worker', value: id })],
        ])('come without links when asked for (display value %s)', async (mode, expected) => {
            const { body } = await one(`sysparm_display_value=${mode}&sysparm_exclude_reference_link=true`)
            expect(body.result.assigned_to).toEqual(expected(worker))
        })

        it('reach over references, and unknown fields are passed over', async () => {
            const path = `/api/now/table/${WORK}/${first}?sysparm_fields=assigned_to.last_name,parent.number,nonsense,assigned_to.nonsense`
            const { body } = await lab.call('worker', 'GET', path)
            expect(body.result).toEqual({ 'assigned_to.last_name': 'Worker', 'parent.number': '' })
        })
    })

    describe('lists', () => {
        it('count all rows and link the pages', async () => {
            const { body, headers } = await lab.call(
                'worker',
                'GET',
                `/api/now/table/${WORK}?sysparm_query=ORDERBYshort_description&sysparm_limit=2&sysparm_offset=2&sysparm_fields=short_description`
            )
            expect(body.result).toEqual([{ short_description: 'work 3' }, { short_description: 'work 4' }])
            expect(headers.get('x-total-count')).toBe('7')
            const links = Object.fromEntries(
                [...(headers.get('link') ?? '').matchAll(/<([^>]+)>;rel="(\w+)"/g)].map((match) => [
                    match[2],
                    new URL(match[1]).searchParams.get('sysparm_offset'),
                ])
            )
            expect(links).toEqual({ first: '0', next: '4', prev: '0', last: '6' })
        })

        it('have no next page at the end and no link at all when asked not to', async () => {
            const at = (offset: number, more = '') =>
                lab.call('worker', 'GET', `/api/now/table/${WORK}?sysparm_limit=3&sysparm_offset=${offset}${more}`)
            expect((await at(3)).headers.get('link')).toContain('rel="next"')
            expect((await at(4)).headers.get('link')).not.toContain('rel="next"')
            for (const offset of [0, 4, 5, 7, 100]) {
                const { headers, body } = await at(offset)
                expect([headers.get('x-total-count'), body.result.length]).toEqual([
                    '7',
                    Math.max(0, Math.min(3, 7 - offset)),
                ])
            }
            expect((await at(0, '&sysparm_suppress_pagination_header=true')).headers.get('link')).toBeNull()
            expect((await at(0, '&sysparm_no_count=true')).headers.get('x-total-count')).toBeNull()
        })

        it('filter by names and values, display values among them', async () => {
            const by = async (query: string) =>
                (await lab.call('worker', 'GET', `/api/now/table/${WORK}?${query}`)).body.result.length
            expect(await by('short_description=first')).toBe(1)
            expect(await by('state=Open&assigned_to=worker')).toBe(1)
            expect(await by('assigned_to=Wanda%20Worker')).toBe(1)
            expect(await by('active=false')).toBe(0)
        })

        it('apply the limit before access rules take rows away', async () => {
            lab.addUser('narrow', ['lab.narrow'])
            lab.addRule(WORK, 'read', { roles: ['lab.narrow'], condition: 'short_description=work 3' })
            const list = (limit: number) =>
                lab.call(
                    'narrow',
                    'GET',
                    `/api/now/table/${WORK}?sysparm_query=ORDERBYshort_description&sysparm_limit=${limit}`
                )
            expect((await list(2)).body.result).toHaveLength(0)
            expect((await list(3)).body.result).toHaveLength(1)
        })

        it('without a hit are empty, in version 1 not found', async () => {
            const none = `table/${WORK}?sysparm_query=short_description=none`
            expect((await lab.call('worker', 'GET', `/api/now/${none}`)).body).toEqual({ result: [] })
            expect((await lab.call('worker', 'GET', `/api/now/v2/${none}`)).status).toBe(200)
            expect((await lab.call('worker', 'GET', `/api/now/v1/${none}`)).status).toBe(404)
        })

        it('refuse a query by a field that the user may not read', async () => {
            const { status, body } = await lab.call(
                'worker',
                'GET',
                `/api/now/table/${WORK}?sysparm_query=descriptionLIKEsec`
            )
            expect(status).toBe(403)
            expect(body).toEqual({
                error: {
                    message: 'Insufficient rights to query records',
                    detail: 'Field(s) present in the query do not have permission to be read',
                },
                status: 'failure',
            })
        })

        it('do not take a limit that is no number', async () => {
            expect((await lab.call('worker', 'GET', `/api/now/table/${WORK}?sysparm_limit=-1`)).status).toBe(400)
        })
    })

    describe('writes', () => {
        it('insert with 201, the location and the record', async () => {
            const { status, headers, body } = await lab.call('worker', 'POST', `/api/now/table/${WORK}`, {
                short_description: 'new',
            })
            expect(status).toBe(201)
            expect(body.result).toMatchObject({ short_description: 'new', sys_created_by: 'worker' })
            expect(headers.get('location')).toBe(`${ORIGIN}/api/now/table/${WORK}/${body.result.sys_id}`)
        })

        it('answer nothing when the client asks for nothing', async () => {
            const { status, text } = await lab.call(
                'worker',
                'POST',
                `/api/now/table/${WORK}`,
                {},
                { 'X-no-response-body': 'true' }
            )
            expect([status, text]).toEqual([201, ''])
        })

        it.each(['PUT', 'PATCH'])('%s changes the given fields alone', async (method) => {
            const { status, body } = await lab.call('worker', method, `/api/now/table/${WORK}/${first}`, {
                priority: 1,
            })
            expect(status).toBe(200)
            expect(body.result).toMatchObject({ priority: '1', short_description: 'first', sys_updated_by: 'worker' })
        })

        it('take display values when told that they are', async () => {
            const path = `/api/now/table/${WORK}/${first}?sysparm_input_display_value=true`
            const { body } = await lab.call('worker', 'PATCH', path, {
                state: 'Work in Progress',
                assigned_to: 'System Administrator',
            })
            expect(body.result.state).toBe('2')
            expect(body.result.assigned_to.value).toBe('6816f79cc0a8016401c5a33be04be441')
        })

        it("pass over fields that are unknown, kept by the platform or not the user's to write", async () => {
            const values = {
                nonsense: 'x',
                sys_created_by: 'me',
                sys_id: '0'.repeat(32),
                result: 'done',
                priority: '2',
            }
            const { body } = await lab.call('worker', 'PATCH', `/api/now/table/${WORK}/${first}`, values)
            expect(body.result).toMatchObject({ sys_created_by: 'system', sys_id: first, result: '', priority: '2' })
        })

        it('delete with 204 and nothing else', async () => {
            const { status, text } = await lab.call('worker', 'DELETE', `/api/now/table/${WORK}/${first}`)
            expect([status, text]).toEqual([204, ''])
            expect((await lab.call('worker', 'GET', `/api/now/table/${WORK}/${first}`)).status).toBe(404)
        })

        it('name the rule that aborted, and not what it told the person', async () => {
            const rule = lab.add('sys_script', {
                name: 'Refuse haste',
                collection: WORK,
                when: 'before',
                action_update: true,
                active: true,
                advanced: true,
                order: 100,
                script: "gs.addErrorMessage('Not so fast'); current.setAbortAction(true)",
            })
            const { status, body } = await lab.call('worker', 'PATCH', `/api/now/table/${WORK}/${first}`, {
                priority: '1',
            })
            expect(status).toBe(403)
            expect(body).toEqual({
                error: {
                    message: 'Operation Failed',
                    detail: `Operation against file '${WORK}' was aborted by Business Rule 'Refuse haste^${rule}'. Business Rule Stack:Refuse haste`,
                },
                status: 'failure',
            })
        })
    })

    describe('refusals', () => {
        const refusal = async (
            user: string | null,
            method: string,
            path: string,
            body?: unknown,
            headers?: Record<string, string>
        ) => {
            const answer = await lab.call(user, method, path, body, headers)
            return [answer.status, answer.body.error?.message]
        }

        it('ask who it is', async () => {
            const { status, body, headers } = await lab.call(null, 'GET', `/api/now/table/${WORK}`)
            expect(status).toBe(401)
            expect(headers.get('www-authenticate')).toContain('BASIC')
            expect(body).toEqual({
                error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' },
                status: 'failure',
            })
        })

        it('turn away wrong passwords, inactive and locked users', async () => {
            lab.addUser('gone', [], { active: false })
            lab.addUser('locked', [], { locked_out: true })
            const wrong = { authorization: `Basic ${Buffer.from('worker:wrong').toString('base64')}` }
            expect((await refusal(null, 'GET', `/api/now/table/${WORK}`, undefined, wrong))[0]).toBe(401)
            expect(
                (await refusal(null, 'GET', `/api/now/table/${WORK}`, undefined, { authorization: 'Basic !' }))[0]
            ).toBe(401)
            expect((await refusal('gone', 'GET', `/api/now/table/${WORK}`))[0]).toBe(401)
            expect((await refusal('locked', 'GET', `/api/now/table/${WORK}`))[0]).toBe(401)
        })

        it('say the same of a record that is not there and one that is not for the user', async () => {
            expect(await refusal('worker', 'GET', `/api/now/table/${WORK}/nothing`)).toEqual([404, 'No Record found'])
            expect(await refusal('stranger', 'GET', `/api/now/table/${WORK}/${first}`)).toEqual([
                404,
                'No Record found',
            ])
            expect(await refusal('stranger', 'PATCH', `/api/now/table/${WORK}/${first}`, {})).toEqual([
                404,
                'No Record found',
            ])
            expect(await refusal('stranger', 'DELETE', `/api/now/table/${WORK}/${first}`)).toEqual([
                404,
                'No Record found',
            ])
        })

        it('know who may see but not change', async () => {
            lab.addRule(WORK, 'read', { roles: ['lab.viewer'] })
            lab.addUser('viewer', ['lab.viewer'])
            expect((await refusal('viewer', 'GET', `/api/now/table/${WORK}/${first}`))[0]).toBe(200)
            expect(await refusal('viewer', 'PATCH', `/api/now/table/${WORK}/${first}`, { priority: '1' })).toEqual([
                403,
                'Operation Failed',
            ])
            expect(await refusal('viewer', 'DELETE', `/api/now/table/${WORK}/${first}`)).toEqual([
                403,
                'Operation Failed',
            ])
            expect(await refusal('viewer', 'POST', `/api/now/table/${WORK}`, {})).toEqual([403, 'Operation Failed'])
        })

        it('leave out a field that the user may not read', async () => {
            expect((await lab.call('worker', 'GET', `/api/now/table/${WORK}/${first}`)).body.result).not.toHaveProperty(
                'description'
            )
            expect((await lab.call('admin', 'GET', `/api/now/table/${WORK}/${first}`)).body.result.description).toBe(
                'secret'
            )
        })

        it('know tables that are not there or closed to web services', async () => {
            expect(await refusal('admin', 'GET', '/api/now/table/nonsense')).toEqual([400, 'Invalid table nonsense'])
            expect(await refusal('admin', 'GET', `/api/now/table/${CLOSED_TABLE}`)).toEqual([403, 'Operation Failed'])
        })

        it('know methods, content types and bodies they cannot take', async () => {
            expect((await refusal('admin', 'DELETE', `/api/now/table/${WORK}`))[0]).toBe(405)
            expect(
                (await refusal('admin', 'GET', `/api/now/table/${WORK}`, undefined, { accept: 'text/csv' }))[0]
            ).toBe(406)
            expect(
                (await refusal('admin', 'POST', `/api/now/table/${WORK}`, '<a/>', { 'content-type': 'text/xml' }))[0]
            ).toBe(415)
            expect((await refusal('admin', 'POST', `/api/now/table/${WORK}`, '{"a":'))[0]).toBe(400)
            expect((await refusal('admin', 'POST', `/api/now/table/${WORK}`, '[]'))[0]).toBe(400)
            expect(
                (await refusal('admin', 'POST', `/api/now/table/${WORK}`, `"${'x'.repeat(5 * 1024 * 1024)}"`))[0]
            ).toBe(413)
        })

        it("answer 500 in the platform's shape when a script of the request breaks", async () => {
            lab.addRule(WORK, 'read', { values: { name: WORK }, script: "throw new Error('broken rule')" })
            lab.addUser('unlucky')
            const { status, body } = await lab.call('unlucky', 'GET', `/api/now/table/${WORK}/${first}`)
            expect(status).toBe(500)
            expect(body).toMatchObject({ error: { detail: expect.stringContaining('broken rule') }, status: 'failure' })
            expect(lab.instance.log.entries().at(-1)).toMatchObject({ level: 'error', source: 'http' })
        })
    })

    it("lets the rules of a record's own table decide when it is asked for through a parent table", async () => {
        expect((await lab.call('stranger', 'GET', `/api/now/table/task/${first}`)).status).toBe(404)
        const { status, body } = await lab.call('worker', 'GET', `/api/now/table/task/${first}`)
        expect([status, body.result.short_description]).toEqual([200, 'first'])
        expect(body.result).not.toHaveProperty('department')
    })
})
