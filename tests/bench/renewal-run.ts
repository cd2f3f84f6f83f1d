/** Measures the daily renewal run in a process of its own and prints what was seen; called by renewal-run.bench.ts. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInstance, type Instance } from '../../src/local-instance/instance'
import { GlideRecord } from '../../src/local-instance/glide/glide-record'
import { type SqlValue } from '../../src/local-instance/platform'
import { fromGlide } from '../../src/local-instance/time/format'
import { DUE_NOW, FILLED, fillCertificates } from '../support/fill-certificates'

export interface Seen {
    readonly size: number
    /** Milliseconds: the middle of three runs. */
    readonly ms: number
    readonly bareMs: number
    /** What the app asks GlideRecord for. */
    readonly queries: number
    readonly writes: number
    /** What the store runs for it, rules, audit and mails included. */
    readonly statements: number
    /** Peak of the whole process. */
    readonly megabytes: number
}

export interface FirstRun {
    readonly due: number
    readonly seconds: number
    readonly runs: number
    readonly megabytes: number
}

const JOB = 'Certificate Services: daily renewal run'
const PACKAGE = path.resolve(__dirname, '../../dist/app')
const RUNS = 3

const [what = 'daily', size = '10000', due = '1000'] = process.argv.slice(2)
const place = mkdtempSync(path.join(tmpdir(), 'renewal-bench-'))
try {
    const instance = createInstance({ now: fromGlide(DUE_NOW), database: path.join(place, 'instance.db') })
    const counted = countGlideRecords(instance)
    instance.installPackage(PACKAGE, { demo: true })
    // What the demo data has due is done first: it is not what is measured.
    instance.runJob(JOB)
    instance.scheduler.runDue()
    fillCertificates(instance, { total: Number(size), due: Number(due), teams: 40 })
    instance.store.run('ANALYZE')
    const seen = what === 'first' ? firstRun(instance) : daily(instance, counted)
    process.stdout.write(`${JSON.stringify(seen)}\n`)
    instance.close()
} finally {
    rmSync(place, { recursive: true, force: true })
}

function daily(instance: Instance, counted: Counts): Seen {
    const times = Array.from({ length: RUNS }, () => taken(instance, () => run(instance)))
    Object.assign(counted, { queries: 0, writes: 0 })
    const statements = recorded(instance, () => taken(instance, () => run(instance)))
    const { queries, writes } = counted
    const bare = Array.from({ length: RUNS }, () => taken(instance, () => replay(instance, statements)))
    return {
        size: Number(size),
        ms: middle(times),
        bareMs: middle(bare),
        queries,
        writes,
        statements: statements.length,
        megabytes: process.resourceUsage().maxRSS / 1024,
    }
}

function run(instance: Instance): void {
    instance.runJob(JOB)
    const raised = tasksRaised(instance)
    if (raised !== Number(due)) throw new Error(`${raised} tasks were raised, not ${due}`)
}

function firstRun(instance: Instance): FirstRun {
    const begun = performance.now()
    instance.runJob(JOB)
    let runs = 1
    for (let raised = 0; raised < tasksRaised(instance); runs++) {
        raised = tasksRaised(instance)
        instance.scheduler.runDue()
    }
    if (tasksRaised(instance) !== Number(due)) throw new Error(`${tasksRaised(instance)} tasks were raised, not ${due}`)
    const seconds = (performance.now() - begun) / 1000
    const took = instance.log.entries().filter(({ message }) => message.startsWith('Daily renewal run')).length - 1
    return { due: Number(due), seconds, runs: took, megabytes: process.resourceUsage().maxRSS / 1024 }
}

function tasksRaised({ store }: Instance): number {
    const sql = `SELECT count(*) AS n FROM task WHERE kind = 'renewal' AND cycle_key LIKE 'renewal:${FILLED}%'`
    return store.get<{ n: number }>(sql)?.n ?? 0
}

/** Milliseconds that the work takes; what it wrote is taken back. */
function taken(instance: Instance, work: () => void): number {
    instance.begin()
    try {
        const begun = performance.now()
        work()
        return performance.now() - begun
    } finally {
        instance.rollback()
    }
}

function middle(times: number[]): number {
    return times.sort((one, other) => one - other)[Math.floor(times.length / 2)]
}

interface Statement {
    readonly way: 'all' | 'get' | 'run'
    readonly sql: string
    readonly parameters: readonly SqlValue[]
}

/** Everything that the store was asked for, in order. */
function recorded({ store }: Instance, work: () => void): Statement[] {
    const statements: Statement[] = []
    const { all, get, run: write } = store
    const noting =
        (way: Statement['way'], original: (sql: string, parameters?: readonly SqlValue[]) => unknown) =>
        (sql: string, parameters: readonly SqlValue[] = []) => {
            statements.push({ way, sql, parameters })
            return original.call(store, sql, parameters)
        }
    Object.assign(store, { all: noting('all', all), get: noting('get', get), run: noting('run', write) })
    try {
        work()
    } finally {
        Object.assign(store, { all, get, run: write })
    }
    return statements
}

/** A bare program: the same reads and writes in the same order, without a platform round them. */
function replay({ store }: Instance, statements: readonly Statement[]): void {
    for (const { way, sql, parameters } of statements) store[way](sql, parameters)
}

interface Counts {
    queries: number
    writes: number
}

/** Counts what the scripts of the app ask of records that they make themselves. */
function countGlideRecords(instance: Instance): Counts {
    const counts: Counts = { queries: 0, writes: 0 }
    class Counted extends GlideRecord {
        override query(...parts: [string?, unknown?]): void {
            counts.queries++
            super.query(...parts)
        }
        override insert(): string | null {
            counts.writes++
            return super.insert()
        }
        override update(reason?: string): string | null {
            counts.writes++
            return super.update(reason)
        }
        override updateMultiple(): void {
            counts.writes++
            super.updateMultiple()
        }
    }
    const construct = (target: typeof Counted, [table]: [unknown]) => new target(instance, String(table))
    Object.assign(instance.glide('x_cdt_certs'), { GlideRecord: new Proxy(Counted, { construct }) })
    return counts
}
