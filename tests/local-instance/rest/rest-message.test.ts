import { createServer, type Server } from 'node:http'
import { spawn, type ChildProcess } from 'node:child_process'
import { type OutboundRequest, type OutboundResponse } from '../../../src/local-instance/glide/rest/transport'
import { createInstance, type Instance } from '../../../src/local-instance/instance'

const text = (body: string) => Buffer.from(body, 'utf8').toString('base64')

describe('sn_ws.RESTMessageV2', () => {
    let sent: OutboundRequest[] = []
    let answer: OutboundResponse = { error: 'not set' }
    let instance: Instance
    beforeAll(() => {
        instance = createInstance({
            now: 0,
            transport: (request) => {
                sent.push(request)
                return answer
            },
        })
    })
    beforeEach(() => {
        instance.begin()
        sent = []
        answer = { status: 201, headers: [['Content-Type', 'application/json']], body: text('{"ok": "Żółw"}') }
    })
    afterEach(() => instance.rollback())
    afterAll(() => instance.close())

    const insert = (table: string, values: Readonly<Record<string, unknown>>): string => {
        const record = instance.record(table)
        record.initialize()
        for (const [field, value] of Object.entries(values)) record.setValue(field, value)
        return record.insert() ?? ''
    }
    /** Runs a script on a message `m`; answers what it evaluates to. */
    const run = (script: string) => instance.script(`var m = new sn_ws.RESTMessageV2(); ${script}`)
    const bodyOf = (request: OutboundRequest | undefined) => Buffer.from(request?.body ?? '', 'base64').toString('utf8')

    it('sends what was set, and reads the answer', () => {
        const read =
            run(`m.setEndpoint('http://localhost/orders'); m.setHttpMethod('post'); m.setQueryParameter('q', 'a b');
            m.setRequestHeader('Accept', 'application/json'); m.setRequestBody('{"name": "Żółw"}'); m.setHttpTimeout(1500);
            m.setBasicAuth('ann', 'secret'); var r = m.execute();
            [r.getStatusCode(), r.getBody(), r.getHeader('content-type'), r.getHeaders()['Content-Type'], r.haveError(),
             r.getErrorMessage(), r.getErrorCode(), r.getQueryString(), m.getEndpoint(), m.getRequestBody(),
             m.getRequestHeader('Accept'), m.getRequestHeader('None'), m.getRequestHeaders().Accept].join('|')`)
        expect(read).toBe(
            '201|{"ok": "Żółw"}|application/json|application/json|false||0|q=a+b|http://localhost/orders|{"name": "Żółw"}|application/json||application/json'
        )
        expect(sent).toMatchObject([{ method: 'POST', url: 'http://localhost/orders?q=a+b', timeoutMs: 1500 }])
        expect(sent[0]?.headers).toEqual({ Accept: 'application/json', Authorization: `Basic ${text('ann:secret')}` })
        expect(bodyOf(sent[0])).toBe('{"name": "Żółw"}')
    })

    it.each([
        [{ status: 399, headers: [], body: '' }, 'false', 399],
        [{ status: 400, headers: [], body: '' }, 'true', 400],
        [{ error: 'Connection refused' }, 'true', 0],
    ] as const)('tells an error from an answer: %j', (given, haveError, status) => {
        answer = given
        const says = run(
            `m.setEndpoint('http://localhost/'); var r = m.executeAsync(); r.waitForResponse(5); r.haveError() + '|' + r.getStatusCode()`
        )
        expect(says).toBe(`${haveError}|${status}`)
        if (haveError === 'false') return
        expect(() => run(`m.setEndpoint('http://localhost/'); m.execute().getErrorCode()`)).toThrow(/getErrorCode/)
        const message = run(`m.setEndpoint('http://localhost/'); m.execute().getErrorMessage()`)
        expect(message).toBe('error' in given ? 'Connection refused' : 'Method failed with code: 400')
    })

    it('fills variables of endpoint, header and body, escaped for XML unless told otherwise', () => {
        run(`m.setEndpoint('http://localhost/\${path}'); m.setHttpMethod('put'); m.setRequestHeader('X-Path', '\${path}');
            m.setRequestBody('<a b="\${text}">\${raw}</a>'); m.setStringParameter('path', 'orders');
            m.setStringParameter('text', '"A" & <B>'); m.setStringParameterNoEscape('raw', '<c/>'); m.execute()`)
        expect(sent[0]).toMatchObject({ url: 'http://localhost/orders', headers: { 'X-Path': 'orders' } })
        expect(bodyOf(sent[0])).toBe('<a b="&quot;A&quot; &amp; &lt;B&gt;"><c/></a>')
    })

    it('reads a message and its method from their records', () => {
        const message = insert('sys_rest_message', { name: 'Vendor', rest_endpoint: 'http://localhost/v1' })
        const method = insert('sys_rest_message_fn', {
            rest_message: message,
            function_name: 'Order',
            http_method: 'post',
            content: 'number=${number}',
        })
        insert('sys_rest_message_headers', { rest_message: message, name: 'X-From', value: 'message' })
        insert('sys_rest_message_fn_headers', { rest_message_function: method, name: 'X-Fn', value: 'method' })
        insert('sys_rest_message_fn_parameters', { rest_message_function: method, name: 'part', value: '${number}' })
        instance.script(
            `var m = new sn_ws.RESTMessageV2('Vendor', 'Order'); m.setStringParameter('number', 7); m.execute()`
        )
        expect(sent).toMatchObject([
            { method: 'POST', url: 'http://localhost/v1?part=7', headers: { 'X-From': 'message', 'X-Fn': 'method' } },
        ])
        expect(bodyOf(sent[0])).toBe('number=7')
        expect(() => instance.script(`new sn_ws.RESTMessageV2('Vendor', 'Cancel')`)).toThrow(/no method "Cancel"/)
        expect(() => instance.script(`new sn_ws.RESTMessageV2('Nobody', 'Order')`)).toThrow(/no REST message "Nobody"/)
    })

    it('takes a body from an attachment, saves an answer as one, and signs in by a profile', () => {
        const user = insert('sys_user', { user_name: 'rest' })
        const profile = insert('sys_auth_profile_basic', { name: 'P', username: 'pat', password: 'word' })
        const saved = run(`var u = new GlideRecord('sys_user'); u.get('${user}');
            var file = new GlideSysAttachment().write(u, 'a.txt', 'text/plain', 'kept \${as} it is');
            m.setEndpoint('http://localhost/'); m.setHttpMethod('post'); m.setRequestBodyFromAttachment(file);
            m.setAuthenticationProfile('basic', '${profile}'); m.saveResponseBodyAsAttachment('sys_user', '${user}', 'b.json');
            var r = m.execute(); [r.getResponseAttachmentSysid(), r.getBody()].join('|')`)
        const [attachment, body] = String(saved).split('|')
        expect(body).toBe('')
        expect(bodyOf(sent[0])).toBe('kept ${as} it is')
        expect(sent[0]?.headers['Authorization']).toBe(`Basic ${text('pat:word')}`)
        const record = instance.record('sys_attachment')
        expect(record.get(attachment ?? '')).toBe(true)
        expect(record.getValue('file_name')).toBe('b.json')
    })

    it('reaches nobody but this machine when no transport is given', () => {
        const alone = createInstance({ now: 0 })
        const send = (endpoint: string) =>
            alone.script(`var m = new sn_ws.RESTMessageV2(); m.setEndpoint('${endpoint}'); m.execute()`)
        for (const endpoint of ['http://example.com/', 'https://localhost/', 'http://127.0.0.1.example.com/'])
            expect(() => send(endpoint)).toThrow(/which is not http on this machine, is not emulated/)
        alone.close()
    })

    it('asks a service on this machine over the network', async () => {
        const service = await startService()
        const alone = createInstance({ now: 0 })
        const script = (port: number) => `var m = new sn_ws.RESTMessageV2(); m.setHttpMethod('post');
            m.setEndpoint('http://127.0.0.1:${port}/echo'); m.setRequestBody('Żółw'); m.setHttpTimeout(20000);
            var r = m.execute(); [r.getStatusCode(), r.getBody(), r.haveError()].join('|')`
        expect(alone.script(script(service.port))).toBe('200|POST /echo Żółw|false')
        service.process.kill()
        expect(alone.script(script(await closedPort()))).toBe('0||true')
        alone.close()
    })
})

/** A service in a process of its own: the script that asks holds this one. */
async function startService(): Promise<{ process: ChildProcess; port: number }> {
    const program = `require('node:http').createServer((request, response) => {
        let body = ''
        request.on('data', (chunk) => (body += chunk)).on('end', () => response.end(request.method + ' ' + request.url + ' ' + body))
    }).listen(0, '127.0.0.1', function () { console.log(this.address().port) })`
    const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
    const port = await new Promise<number>((resolve) => child.stdout.once('data', (line) => resolve(Number(line))))
    return { process: child, port }
}

/** A port on which nobody listens. */
async function closedPort(): Promise<number> {
    const server: Server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    await new Promise((resolve) => server.close(resolve))
    return port
}
