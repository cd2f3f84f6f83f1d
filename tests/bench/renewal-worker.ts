/**
 * One measurement of the daily renewal run in a process of its own, whose peak memory is nobody else's; called by
 * renewal.bench.ts: `fill <database> <certificates> <due>`, then `daily <database>` or `first <database>`.
 */
import path from 'node:path'
import { createInstance, type Instance } from '../../src/local-instance/instance'
import { fromGlide } from '../../src/local-instance/time/format'
import { DUE_NOW, FILLED, fillCertificates } from '../support/fill-certificates'
import { copyPreparedDatabase } from '../support/prepared-instance'
import { recordCalls } from '../support/record-calls'
import { bareProgramOf, play } from './sql-rival'

/** What was seen of a run over `due` certificates. */
export interface Daily {
    readonly due: number
    /** Milliseconds of computing: the fastest of several runs. What else the machine does counts little. */
    readonly ms: number
    /** The same reads and writes by a bare program. */
    readonly bareMs: number
    readonly queries: number
    readonly writes: number
    /** Peak of the whole process. */
    readonly megabytes: number
}

/** What was seen of a first run, by its batches that took over from each other. */
export interface First {
    readonly due: number
    readonly seconds: number
    readonly runs: number
    readonly megabytes: number
}

const JOB = 'Certificate Services: daily renewal run'
const PACKAGE = path.resolve(__dirname, '../../dist/app')
const RUNS = 5
/** Addresses that share the due certificates. */
const TEAMS = 40

const [what = '', database = '', ...numbers] = process.argv.slice(2)
const [total = 0, due = 0] = numbers.map(Number)
if (what === 'fill') copyPreparedDatabase(database, PACKAGE, fromGlide(DUE_NOW), true)
const instance = createInstance({ database, now: fromGlide(DUE_NOW) })
const seen = what === 'fill' ? fill(instance) : what === 'first' ? first(instance) : daily(instance)
process.stdout.write(JSON.stringify(seen))
instance.close()

/** What the demo data has due is done before: it is not what is measured. */
function fill(filled: Instance): null {
    filled.runJob(JOB)
    filled.scheduler.runDue()
    fillCertificates(filled, { total, due, teams: TEAMS })
    filled.store.run('ANALYZE')
    return null
}

function daily(measured: Instance): Daily {
    const expected = dueIn(measured)
    const once = () => {
        measured.runJob(JOB)
        if (raisedIn(measured) !== expected) throw new Error(`${raisedIn(measured)} of ${expected} tasks were raised`)
    }
    const { queries, writes } = undone(measured, () => recordCalls(measured, 'x_cdt_certs', once))
    const program = undone(measured, () => bareProgramOf(measured, once))
    const [ms, bareMs] = fastest(measured, once, () => play(measured, program))
    return { due: expected, ms, bareMs, queries, writes, megabytes: peakMegabytes() }
}

function first(measured: Instance): First {
    const expected = dueIn(measured)
    const begun = performance.now()
    measured.runJob(JOB)
    const raisedAtFirst = raisedIn(measured)
    measured.scheduler.runDue()
    const seconds = (performance.now() - begun) / 1000
    if (raisedIn(measured) !== expected) throw new Error(`${raisedIn(measured)} of ${expected} tasks were raised`)
    return { due: expected, seconds, runs: Math.ceil(expected / raisedAtFirst), megabytes: peakMegabytes() }
}

function dueIn({ store }: Instance): number {
    const sql = `SELECT count(*) AS n FROM x_cdt_certs_certificate WHERE sys_id LIKE '${FILLED}%' AND next_due_at <= ?`
    return store.get<{ n: number }>(sql, [DUE_NOW])?.n ?? 0
}

function raisedIn({ store }: Instance): number {
    const sql = `SELECT count(*) AS n FROM task WHERE kind = 'renewal' AND cycle_key LIKE 'renewal:${FILLED}%'`
    return store.get<{ n: number }>(sql)?.n ?? 0
}

/** Milliseconds of the fastest of several rounds, by turns, after what ran before; what each wrote is taken back. */
function fastest(measured: Instance, ...works: readonly (() => void)[]): number[] {
    const rounds = Array.from({ length: RUNS }, () =>
        works.map((work) =>
            undone(measured, () => {
                const { user, system } = process.cpuUsage()
                work()
                const used = process.cpuUsage({ user, system })
                return (used.user + used.system) / 1000
            })
        )
    )
    return works.map((_, index) => Math.min(...rounds.map((times) => times[index] ?? Infinity)))
}

function undone<T>(measured: Instance, work: () => T): T {
    measured.begin()
    try {
        return work()
    } finally {
        measured.rollback()
    }
}

function peakMegabytes(): number {
    return process.resourceUsage().maxRSS / 1024
}
