import { call } from '../../src/client/services/http'
import { asFailure, failureOf } from '../../src/client/services/failure'
import { stepsIn } from '../../src/client/services/queue'
import { mayWithdraw } from '../../src/client/model/request-turn'
import { commentsIn, type RequestedItem, withdraw } from '../../src/client/services/requests'
import { connection } from '../../src/client/services/connection'
import { linesIn, readPage, referenceIn } from '../../src/client/services/table'

/** Answers the next request of the page with this response. */
function answerWith(make: () => Response | Error): jest.Mock {
    const answer = jest.fn(() => {
        const made = make()
        return made instanceof Error ? Promise.reject(made) : Promise.resolve(made)
    })
    Object.assign(globalThis, { fetch: answer, window: { g_ck: 'token' } })
    return answer
}

const json =
    (body: unknown, init: ResponseInit = {}) =>
    () =>
        new Response(JSON.stringify(body), {
            headers: { 'Content-Type': 'application/json', 'X-Total-Count': '7' },
            ...init,
        })

describe('a request to the instance', () => {
    it('carries the token of the session', async () => {
        const sent = answerWith(json({ result: [] }))
        await call('GET', '/api/now/table/incident')
        expect(sent.mock.calls[0]).toMatchObject(['/api/now/table/incident', { headers: { 'X-UserToken': 'token' } }])
    })

    it.each([
        [401, 'session'],
        [403, 'forbidden'],
        [404, 'missing'],
        [422, 'refused'],
        [500, 'broken'],
    ])('answered with %i fails as %s', async (status, kind) => {
        answerWith(json({ error: { message: 'No', detail: 'why' } }, { status }))
        await expect(call('GET', '/x')).rejects.toMatchObject({ kind, message: 'No: why' })
    })

    it('says that the session has ended, but not for one that was asked in the name of an older session', async () => {
        answerWith(json({ result: [] }))
        await call('GET', '/x')
        answerWith(() => {
            window.g_ck = 'token of the next session'
            return json({}, { status: 401 })()
        })
        await expect(call('POST', '/x')).rejects.toMatchObject({ kind: 'session' })
        expect(connection()).toBe('fine')
        answerWith(json({}, { status: 401 }))
        await expect(call('POST', '/x')).rejects.toMatchObject({ kind: 'session' })
        expect(connection()).toBe('session')
    })

    it('without an answer fails as offline, until the next answer', async () => {
        answerWith(() => new TypeError('Failed to fetch'))
        await expect(call('GET', '/x')).rejects.toMatchObject({ kind: 'offline', status: 0 })
        expect(connection()).toBe('offline')
        answerWith(json({ result: [] }))
        await call('GET', '/x')
        expect(connection()).toBe('fine')
    })

    it('survives an error page that is not JSON', async () => {
        answerWith(() => new Response('<html>Bad gateway</html>', { status: 502 }))
        await expect(call('GET', '/x')).rejects.toMatchObject({ kind: 'broken', message: '' })
    })

    it('for a page of rows says how many there are in all', async () => {
        const sent = answerWith(json({ result: [{ number: 'A' }] }))
        await expect(readPage('incident', { query: 'active=true', fields: ['number'], limit: 1 })).resolves.toEqual({
            rows: [{ number: 'A' }],
            total: 7,
        })
        const [[path]] = sent.mock.calls as unknown as [[string]]
        expect(new URLSearchParams(path.split('?')[1]).get('sysparm_query')).toBe('active=true')
    })
})

describe('a withdrawal', () => {
    it.each([
        ['', {}],
        ['The site moved.', { reason: 'The site moved.' }],
    ])('names the request, and why where that is said (%j)', async (reason, body) => {
        const sent = answerWith(json({ result: {} }))
        await withdraw('RITM0010001', reason)
        const [[path, init]] = sent.mock.calls as unknown as [[string, RequestInit]]
        expect([path, init.method]).toEqual(['/api/x_cdt_certs/v1/request/RITM0010001/withdrawal', 'POST'])
        expect(JSON.parse(String(init.body))).toEqual(body)
    })

    it('that comes too late fails with the words of the instance', async () => {
        answerWith(json({ result: { error: 'RITM0010001 is over already.' } }, { status: 409 }))
        await expect(withdraw('RITM0010001', '')).rejects.toMatchObject({ message: 'RITM0010001 is over already.' })
    })

    it.each([
        [true, true, true],
        [true, false, false],
        [false, true, false],
    ])('is offered while open (%s) to whoever ordered (%s): %s', (active, openedByMe, offered) => {
        expect(mayWithdraw({ active, openedByMe } as RequestedItem)).toBe(offered)
    })
})

describe('what the instance answers, as the page takes it', () => {
    it('finds the message of the app’s own resources', () => {
        expect(failureOf(409, { result: { error: 'closed already' } })).toMatchObject({ message: 'closed already' })
    })

    it('keeps an unknown error as one that can be shown', () => {
        expect(asFailure(new RangeError('out'))).toMatchObject({ kind: 'broken', message: 'out' })
    })

    it('takes a journal apart into its entries', () => {
        const journal =
            '2026-11-20 09:05:00 - Ann Lee (Additional comments)\nFirst line\nSecond - line (x)\n\n2026-11-19 08:00:00 - Bo (Additional comments)\nOld\n\n'
        expect(commentsIn(journal)).toEqual([
            { at: '2026-11-20 09:05:00', by: 'Ann Lee', text: 'First line\nSecond - line (x)' },
            { at: '2026-11-19 08:00:00', by: 'Bo', text: 'Old' },
        ])
    })

    it('takes the numbered steps out of a task’s text', () => {
        expect(stepsIn('Names:\n  a.ca.gov\n\nSteps:\n1. Open SCM.\n2) Paste.')).toEqual(['Open SCM.', 'Paste.'])
    })

    it('reads lists and references', () => {
        expect(linesIn({ names: 'a, b\nc;d' }, 'names')).toEqual(['a', 'b', 'c', 'd'])
        expect(referenceIn({ org: 'x', 'org.name': 'Org' }, 'org', 'name')).toEqual({ id: 'x', name: 'Org' })
        expect(referenceIn({ org: '' }, 'org', 'name')).toBeNull()
    })
})
