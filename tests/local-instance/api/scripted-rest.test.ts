import { openLab, ORIGIN, WORK, type Lab } from './lab'

describe('scripted REST', () => {
    let lab: Lab
    let definition: string

    beforeAll(() => {
        lab = openLab()
        lab.addUser('ann', ['lab.worker'])
        lab.addUser('ben')
        definition = lab.add('sys_ws_definition', {
            name: 'Lab',
            service_id: 'lab',
            base_uri: '/api/x_lab/lab',
            active: true,
        })
    })
    afterAll(() => lab.close())
    beforeEach(() => lab.instance.begin())
    afterEach(() => lab.instance.rollback())

    const operation = (uri: string, script: string, values: Record<string, unknown> = {}) =>
        lab.add('sys_ws_operation', {
            name: uri,
            web_service_definition: definition,
            http_method: 'GET',
            operation_uri: uri,
            operation_script: script,
            active: true,
            requires_authentication: true,
            requires_acl_authorization: false,
            requires_snc_internal_role: false,
            ...values,
        })

    it('answers what the script returns, wrapped in a result', async () => {
        operation(
            '/api/x_lab/lab/{id}',
            '(function process(request, response) { return { id: request.pathParams.id } })(request, response)'
        )
        const { status, body, headers } = await lab.call('ann', 'GET', '/api/x_lab/lab/a%20b')
        expect([status, body]).toEqual([200, { result: { id: 'a b' } }])
        expect(headers.get('content-type')).toContain('application/json')
    })

    it('serves the default version without its number', async () => {
        operation('/api/x_lab/v1/lab/x', '1 + 1', { default_operation_uri: '/api/x_lab/lab/x' })
        expect((await lab.call('ann', 'GET', '/api/x_lab/v1/lab/x')).body).toEqual({ result: 2 })
        expect((await lab.call('ann', 'GET', '/api/x_lab/lab/x')).body).toEqual({ result: 2 })
    })

    it('prefers a literal part to a named one', async () => {
        operation('/api/x_lab/lab/{id}', '"named"')
        operation('/api/x_lab/lab/literal', '"literal"')
        expect((await lab.call('ann', 'GET', '/api/x_lab/lab/literal')).body.result).toBe('literal')
        expect((await lab.call('ann', 'GET', '/api/x_lab/lab/other')).body.result).toBe('named')
    })

    it('gives the script the request', async () => {
        operation(
            '/api/x_lab/lab/echo',
            `(function (request) {
                return {
                    list: request.queryParams.q instanceof Array && request.queryParams.q.join('+'),
                    query: request.queryString,
                    header: [request.getHeader('X-Lab'), request.headers['x-lab']],
                    data: request.body.data.rows instanceof Array && request.body.data.rows.length,
                    text: request.body.dataString,
                    uri: request.uri,
                    url: request.url,
                }
            })(request)`,
            { http_method: 'POST' }
        )
        const { body } = await lab.call(
            'ann',
            'POST',
            '/api/x_lab/lab/echo?q=1&q=2',
            { rows: [1, 2, 3] },
            { 'X-Lab': 'yes' }
        )
        expect(body.result).toEqual({
            list: '1+2',
            query: 'q=1&q=2',
            header: ['yes', 'yes'],
            data: 3,
            text: '{"rows":[1,2,3]}',
            uri: '/api/x_lab/lab/echo',
            url: `${ORIGIN}/api/x_lab/lab/echo`,
        })
    })

    it('takes status, headers and body from the response object', async () => {
        operation(
            '/api/x_lab/lab/made',
            "response.setStatus(201); response.setHeader('X-Made', 'here'); response.setLocation('/there'); response.setBody({ a: 1 }); 'ignored'"
        )
        const { status, headers, body } = await lab.call('ann', 'GET', '/api/x_lab/lab/made')
        expect([status, headers.get('x-made'), headers.get('location'), body]).toEqual([
            201,
            'here',
            '/there',
            { result: { a: 1 } },
        ])
    })

    it('sends what the stream writer wrote as it is', async () => {
        operation(
            '/api/x_lab/lab/stream',
            "response.setContentType('text/plain'); var w = response.getStreamWriter(); w.writeString('a,'); w.writeString('b')"
        )
        const { text, headers } = await lab.call('ann', 'GET', '/api/x_lab/lab/stream')
        expect([text, headers.get('content-type')]).toEqual(['a,b', 'text/plain'])
    })

    it.each([
        ['set', "response.setError(new sn_ws_err.NotFoundError('No such thing'))"],
        ['thrown', "throw new sn_ws_err.NotFoundError('No such thing')"],
    ])('answers an error that was %s', async (_, script) => {
        operation('/api/x_lab/lab/missing', script)
        const { status, body } = await lab.call('ann', 'GET', '/api/x_lab/lab/missing')
        expect([status, body]).toEqual([404, { error: { message: 'No such thing', detail: null }, status: 'failure' }])
    })

    it('answers an error with a status and a detail of its own', async () => {
        operation(
            '/api/x_lab/lab/teapot',
            "var e = new sn_ws_err.ServiceError(); e.setStatus(422); e.setMessage('Refused'); e.setDetail('Because'); response.setError(e)"
        )
        const { status, body } = await lab.call('ann', 'GET', '/api/x_lab/lab/teapot')
        expect([status, body.error]).toEqual([422, { message: 'Refused', detail: 'Because' }])
    })

    it('undoes and reports a script that breaks', async () => {
        operation(
            '/api/x_lab/lab/broken',
            `var w = new GlideRecord('${WORK}'); w.short_description = 'half'; w.insert(); nonsense()`,
            { http_method: 'POST' }
        )
        const { status, body } = await lab.call('ann', 'POST', '/api/x_lab/lab/broken', {})
        expect(status).toBe(500)
        expect(body.error.detail).toContain('nonsense is not defined')
        expect(lab.instance.record(WORK).get('short_description', 'half')).toBe(false)
        expect(lab.instance.log.entries().at(-1)).toMatchObject({ level: 'error' })
    })

    it('refuses malformed JSON, other methods and paths that nothing serves', async () => {
        operation('/api/x_lab/lab/post', '1', { http_method: 'POST' })
        expect((await lab.call('ann', 'POST', '/api/x_lab/lab/post', '{')).status).toBe(400)
        expect((await lab.call('ann', 'GET', '/api/x_lab/lab/post')).status).toBe(405)
        const { status, body } = await lab.call('ann', 'GET', '/api/x_lab/nothing')
        expect([status, body.error.message]).toEqual([400, 'Requested URI does not represent any resource'])
        expect((await lab.call(null, 'GET', '/api/x_lab/nothing')).status).toBe(401)
    })

    it('lets in whom the operation lets in', async () => {
        const acl = lab.addRule('lab', 'execute', { type: 'REST_Endpoint', roles: ['lab.worker'] })
        operation('/api/x_lab/lab/open', 'gs.getUserName()', { requires_authentication: false })
        operation('/api/x_lab/lab/closed', '1', { requires_acl_authorization: true, enforce_acl: acl })
        operation('/api/x_lab/lab/default', '1', {
            requires_acl_authorization: true,
            enforce_acl: 'cf9d01d3e73003009d6247e603f6a990',
        })
        const at = (user: string | null, path: string) => lab.call(user, 'GET', `/api/x_lab/lab/${path}`)
        expect((await at(null, 'open')).body.result).toBe('guest')
        expect((await at(null, 'closed')).status).toBe(401)
        expect((await at('ann', 'closed')).status).toBe(200)
        expect((await at('ben', 'closed')).body.error).toEqual({
            message: 'User Not Authorized',
            detail: 'Failed API level ACL Validation',
        })
        expect((await at('ben', 'default')).status).toBe(200)
    })

    it('says by name what it does not emulate', async () => {
        operation('/api/x_lab/lab/stream-in', 'request.body.dataStream')
        const { status, body } = await lab.call('ann', 'GET', '/api/x_lab/lab/stream-in')
        expect([status, body.error.detail ?? body.error.message]).toEqual([
            500,
            expect.stringContaining('RESTAPIRequestBody.dataStream is not emulated'),
        ])
    })
})
