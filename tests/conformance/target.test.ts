import { casesOf } from './conformance-case'
import { openTarget } from './target'

/** What a real instance answers to the requests of a background script, as far as the target reads it. */
function standIn(answer: string) {
    const requests: { url: string; body: string; cookie: string }[] = []
    const send = (async (url: string, init: RequestInit = {}) => {
        const headers = new Headers(init.headers)
        requests.push({ url, body: String(init.body ?? ''), cookie: headers.get('cookie') ?? '' })
        if (url.endsWith('/login.do')) return new Response('', { headers: { 'set-cookie': 'JSESSIONID=1; Path=/' } })
        if (init.method === 'POST') return new Response(`<pre>*** Script: ${answer}<br/></pre>`)
        return new Response('<input name="sysparm_ck" type="hidden" value="token">')
    }) as typeof fetch
    return { requests, send }
}

const environment = { TARGET_URL: 'https://real.test/', TARGET_USER: 'admin', TARGET_PASSWORD: 'secret' }
const [plain, timed] = casesOf('page.md', [
    ['plain', `return ['a', 1]`, ['a', 1]],
    ['timed', 'return 1', 1, { now: '2026-01-01 00:00:00' }],
])
if (!plain || !timed) throw new Error('no cases')

describe('a real instance as the target', () => {
    it('runs a case as a background script and reads what it printed', async () => {
        const { requests, send } = standIn('conformance:[&quot;a&quot;,1]conformance:')
        const target = openTarget(environment, send)
        expect(await target.run(plain)).toEqual(['a', 1])
        expect(await target.run(plain)).toEqual(['a', 1])
        expect(requests.map(({ url }) => url.replace('https://real.test', ''))).toEqual([
            '/login.do',
            '/sys.scripts.do',
            '/sys.scripts.do',
            '/sys.scripts.do',
        ])
        expect(requests[2]).toMatchObject({ cookie: 'JSESSIONID=1' })
        expect(new URLSearchParams(requests[2]?.body).get('sysparm_ck')).toBe('token')
    })

    it('says why it skips a case', () => {
        const target = openTarget(environment, standIn('').send)
        expect(target.refuses(plain)).toBeNull()
        expect(target.refuses(timed)).toBe('needs a frozen clock')
    })

    it('fails when the script printed nothing', async () => {
        await expect(openTarget(environment, standIn('error').send).run(plain)).rejects.toThrow('printed nothing')
    })
})
