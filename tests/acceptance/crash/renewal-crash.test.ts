import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInstance, type Instance } from '../../../src/local-instance/instance'
import { fromGlide } from '../../../src/local-instance/time/format'
import { DUE_NOW, FILLED, fillCertificates } from '../../support/fill-certificates'
import { PACKAGE } from '../../support/describe-instance'
import { copyPreparedDatabase } from '../../support/prepared-instance'
import { choices } from '../../support/random'
import { runRenewals } from './run-renewals'

const ROOT = path.resolve(__dirname, '../../..')
const WORKER = path.join(__dirname, 'renewal-run.ts')
/** `npm run crash` kills a hundred runs of up to 5,000 due certificates. */
const KILLS = Number(process.env.RENEWAL_KILLS ?? 3)
const DUE = Number(process.env.RENEWAL_DUE ?? 60)
/** A run is killed after so many milliseconds at most, counted from its beginning. */
const LONGEST_MS = Number(process.env.RENEWAL_KILL_MS ?? 400)
const TEAMS = 40
/** After this time whoever takes over may finish what a run left behind. */
const ABANDONED_MS = 31 * 60_000

describe('a renewal run that is killed again and again', () => {
    let place: string
    let database: string
    let now = fromGlide(DUE_NOW)
    let filled = 0

    beforeAll(() => {
        place = mkdtempSync(path.join(tmpdir(), 'renewal-crash-'))
        database = path.join(place, 'instance.db')
        copyPreparedDatabase(database, PACKAGE, true)
        const instance = createInstance({ database, now })
        // What the demo data has due is done first: it is not what is counted.
        instance.runJob('Certificate Services: daily renewal run')
        instance.scheduler.runDue()
        fill(instance)
        instance.close()
    })
    afterAll(() => rmSync(place, { recursive: true, force: true }))

    function fill(instance: Instance): void {
        fillCertificates(instance, { total: DUE, due: DUE, teams: TEAMS, from: filled })
        filled += DUE
    }

    /** Whatever was due is done: the next run is to have something to be killed at. */
    function fillMore(): void {
        const instance = createInstance({ database, now })
        fill(instance)
        instance.close()
    }

    /** @returns whether it was killed before it was through. */
    function killedAfter(delay: number): Promise<boolean> {
        const child = spawn(process.execPath, ['-r', 'sucrase/register', WORKER, database, String(now)], {
            cwd: ROOT,
            stdio: ['ignore', 'pipe', 'pipe'],
        })
        let errors = ''
        child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
        child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), delay))
        return new Promise((resolve, reject) => {
            child.on('close', (code, signal) => {
                if (signal === 'SIGKILL') resolve(true)
                else if (code === 0) resolve(false)
                else reject(new Error(`It ended with ${code}: ${errors}`))
            })
        })
    }

    it(
        `has raised each task once and sent each notice once when a later one is through (${KILLS} kills, ${DUE} due)`,
        async () => {
            const { below } = choices(20261120)
            let [killed, through] = [0, 0]
            while (killed < KILLS) {
                if (await killedAfter(below(LONGEST_MS))) killed++
                else if (++through > 2 * KILLS + 10) throw new Error(`Runs are through within ${LONGEST_MS} ms`)
                else fillMore()
                now += ABANDONED_MS
            }
            const instance = createInstance({ database, now })
            try {
                examine(instance)
            } finally {
                instance.close()
            }
        },
        60_000 + KILLS * 30_000
    )

    function examine(instance: Instance): void {
        expect(instance.store.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' })
        runRenewals(instance)
        instance.advanceTo(now + ABANDONED_MS)
        runRenewals(instance)
        const { store } = instance
        const count = (sql: string) => store.get<{ n: number }>(sql)?.n
        const ours = `LIKE '${FILLED}%'`
        const notices = `SELECT count(*) AS n FROM x_cdt_certs_notice WHERE subject_key ${ours}`
        expect(
            count(`SELECT count(*) AS n FROM task WHERE kind = 'renewal' AND cycle_key LIKE 'renewal:${FILLED}%'`)
        ).toBe(filled)
        expect(count(`${notices} AND stage = 'window_open' AND sent_at IS NOT NULL`)).toBe(filled)
        expect(count(notices)).toBe(filled)
        expect(
            count(`SELECT count(*) AS n FROM x_cdt_certs_certificate WHERE sys_id ${ours} AND status = 'renewal_due'`)
        ).toBe(filled)
        const told = toldOf(instance)
        expect(told.size).toBe(filled)
        expect([...told].filter(([, times]) => times !== 1)).toEqual([])
    }

    /** How many mails tell of each notice, by its sys_id. */
    function toldOf({ store }: Instance): Map<string, number> {
        const told = new Map<string, number>()
        const mailed = store.all<{ notices: string }>(
            `SELECT d.notices AS notices FROM sys_email m JOIN x_cdt_certs_digest d ON m.instance = d.sys_id
             WHERE d.address LIKE 'team%@example.ca.gov'`
        )
        for (const { notices: list } of mailed) {
            for (const id of list.split(',')) told.set(id, (told.get(id) ?? 0) + 1)
        }
        return told
    }
})
