/**
 * Where the documented examples run: on a local instance, or on the real one that the environment names:
 *
 *     TARGET_URL=https://dev12345.service-now.com TARGET_USER=admin TARGET_PASSWORD=... npx jest tests/conformance
 *
 * A real instance runs them as background scripts (`sys.scripts.do`), which needs the role admin. Cases that need a
 * frozen clock or write records are skipped there and say so.
 */
import { createInstance } from '../../src/local-instance/instance'
import { fromGlide } from '../../src/local-instance/time/format'
import { type ConformanceCase } from './conformance-case'

export interface Target {
    /** Why this case cannot run here; null when it can. */
    refuses(example: ConformanceCase): string | null
    run(example: ConformanceCase): Promise<unknown>
    close(): void
}

const USER = 'reader.of.the.manual'

export function openTarget(environment: NodeJS.ProcessEnv = process.env, send: typeof fetch = fetch): Target {
    const { TARGET_URL: url, TARGET_USER: user = '', TARGET_PASSWORD: password = '' } = environment
    return url ? realInstance(url.replace(/\/$/, ''), user, password, send) : localInstance()
}

/** The local instance takes every case; what it writes is taken back. */
function localInstance(): Target {
    const instance = createInstance({ now: 0 })
    const reader = instance.record('sys_user')
    reader.initialize()
    reader.setValue('user_name', USER)
    reader.insert()
    const admin = instance.record('sys_user_role')
    admin.get('name', 'admin')
    const grant = instance.record('sys_user_has_role')
    grant.initialize()
    grant.setValue('user', reader.getUniqueValue())
    grant.setValue('role', admin.getUniqueValue())
    grant.insert()
    return {
        refuses: () => null,
        run({ script, zone, now }) {
            instance.clock.set(fromGlide(now))
            instance.begin()
            try {
                const user = instance.record('sys_user')
                user.get('user_name', USER)
                user.setValue('time_zone', zone)
                user.update()
                const source = { name: 'documented example', text: `(function () { ${script} })()`, scope: 'global' }
                return Promise.resolve(instance.as(USER, () => instance.scripts.evaluate(source, {})))
            } finally {
                instance.rollback()
            }
        },
        close: () => instance.close(),
    }
}

const MARK = 'conformance:'

function realInstance(url: string, user: string, password: string, send: typeof fetch): Target {
    let session: Promise<Session> | undefined
    return {
        refuses: ({ onlyHere }) => onlyHere ?? null,
        async run({ script, zone }) {
            session ??= signIn(url, user, password, send)
            const text = `gs.getSession().setTimeZoneName(${JSON.stringify(zone)});
                gs.print('${MARK}' + JSON.stringify((function () { ${script} })()) + '${MARK}')`
            return valueIn(await runInBackground(url, await session, text, send))
        },
        close: () => undefined,
    }
}

interface Session {
    readonly cookie: string
    readonly token: string
}

async function signIn(url: string, user: string, password: string, send: typeof fetch): Promise<Session> {
    const form = new URLSearchParams({ user_name: user, user_password: password, sys_action: 'sysverb_login' })
    const login = await send(`${url}/login.do`, { method: 'POST', body: form, redirect: 'manual' })
    const cookie = login.headers
        .getSetCookie()
        .map((text) => text.split(';')[0])
        .join('; ')
    const page = await (await send(`${url}/sys.scripts.do`, { headers: { cookie } })).text()
    const [, token] = /name="sysparm_ck"[^>]*value="([^"]+)"/.exec(page) ?? []
    if (!token) throw new Error(`${url} lets ${user} run no background scripts (role admin, security_admin)`)
    return { cookie, token }
}

async function runInBackground(url: string, session: Session, script: string, send: typeof fetch): Promise<string> {
    const body = new URLSearchParams({
        script,
        sysparm_ck: session.token,
        runscript: 'Run script',
        sys_scope: 'global',
    })
    const answer = await send(`${url}/sys.scripts.do`, { method: 'POST', body, headers: { cookie: session.cookie } })
    return answer.text()
}

/** The printed JSON on the answered page, whose text is HTML. */
function valueIn(page: string): unknown {
    const [, printed] = page.split(MARK)
    if (printed === undefined) throw new Error(`The script printed nothing: ${page.slice(0, 500)}`)
    const text = printed
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
    return JSON.parse(text.replace(/&amp;/g, '&')) as unknown
}
