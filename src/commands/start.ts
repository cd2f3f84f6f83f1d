import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { serve } from '@hono/node-server'
import { createApi } from '../local-instance/api'
import { createInstance, type Instance } from '../local-instance/instance'
import { PACKAGE_FOLDER, ROOT } from './build/build-package'
import { buildIfChanged } from './build/fingerprint'
import { ACCOUNTS } from './start/accounts'
import { addDemoWork } from './start/demo-work'
import { HELP, readFlags, type StartFlags } from './start/flags'
import { Progress } from './start/progress'
import { Caller } from './tour/caller'

const HOST = '127.0.0.1'
/** Installing a package may take longer than a connection waits by default; its client would find it closed. */
const KEEP_ALIVE_MS = 65_000

void main()

async function main(): Promise<void> {
    const read = readFlags(process.argv.slice(2))
    if ('mistake' in read) return fail(`${read.mistake}\n\n${HELP}`)
    const { flags } = read
    if (flags.help) return console.log(HELP)
    try {
        await start(flags)
    } catch (error) {
        fail(error instanceof Error ? error.message : String(error))
    }
}

async function start(flags: StartFlags): Promise<void> {
    const began = performance.now()
    const progress = new Progress((line) => console.log(line))
    const built = await progress.step(
        'Package',
        () => buildIfChanged((line) => console.error(line)),
        (outcome) => (outcome === 'kept' ? ': unchanged' : outcome === 'built' ? ': built' : ': failed')
    )
    if (built === 'failed') return fail('The package was not built; see above.')
    const instance = await progress.step(
        'Local instance',
        () => openInstance(flags),
        () => where(flags)
    )
    await progress.step(
        'Installation',
        () => instance.installPackage(PACKAGE_FOLDER, { demo: flags.demo }),
        (report) =>
            report.unchanged ? ': unchanged' : `: ${report.records} records${flags.demo ? ', demo data included' : ''}`
    )
    const api = createApi(instance, {
        signInHints: flags.demo ? ACCOUNTS : ACCOUNTS.filter(({ userName }) => userName === 'admin'),
    })
    // A clock that was set is for a story of one's own, which begins with empty queues.
    if (flags.demo && flags.clock === undefined) {
        const as = (userName: string) => new Caller((request) => api.fetch(request), `http://${HOST}`, userName)
        await progress.step('Demo work', () => addDemoWork(instance, as))
    }
    const stopClock = instance.startClock()
    const server = serve(
        { fetch: api.fetch, hostname: HOST, port: flags.port, serverOptions: { keepAliveTimeout: KEEP_ALIVE_MS } },
        ({ port }) => {
            console.log(welcome(port, flags, (performance.now() - began) / 1000))
        }
    )
    server.on('error', (error: NodeJS.ErrnoException) => {
        instance.close()
        fail(
            error.code === 'EADDRINUSE'
                ? `Port ${flags.port} is taken. Choose another: npm start -- --port 8081`
                : error.message
        )
        process.exit()
    })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.once(signal, () => {
            stopClock()
            server.close()
            instance.close()
            console.log(flags.data ? '\nStopped. The records are kept for the next start.' : '\nStopped.')
            process.exit(0)
        })
    }
}

function openInstance(flags: StartFlags): Instance {
    if (flags.data === undefined) return createInstance({ now: flags.clock })
    if (flags.fresh) rmSync(flags.data, { recursive: true, force: true })
    if (!existsSync(flags.data)) mkdirSync(flags.data, { recursive: true })
    return createInstance({ database: path.join(flags.data, 'instance.db'), now: flags.clock })
}

function where(flags: StartFlags): string {
    return flags.data === undefined ? ': in memory' : `: records in ${path.relative(ROOT, flags.data) || flags.data}`
}

function welcome(port: number, flags: StartFlags, seconds: number): string {
    const accounts = flags.demo ? ACCOUNTS : ACCOUNTS.filter(({ userName }) => userName === 'admin')
    const time =
        flags.clock === undefined
            ? ''
            : `\nThe clock stands at ${new Date(flags.clock).toISOString()} until it is told to move.`
    return `
Certificate Services is ready after ${seconds.toFixed(1)} s: http://${HOST}:${port}
${time}
Sign in as (the password is the user name):
${accounts.map(({ userName, does }) => `  ${userName.padEnd(13)} ${does}`).join('\n')}

Stop with Ctrl-C.`
}

function fail(message: string): void {
    console.error(message)
    process.exitCode = 1
}
