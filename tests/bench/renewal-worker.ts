/**
 * Measurements of the daily renewal run in a process of its own; called by renewal.bench.ts:
 * `fill <database> <certificates> <due>`, then `times <database>...`, `memory <database>` or `first <database>`.
 */
import path from 'node:path'
import { createInstance, type Instance } from '../../src/local-instance/instance'
import { fromGlide } from '../../src/local-instance/time/format'
import { DUE_NOW, FILLED, fillCertificates } from '../support/fill-certificates'
import { copyPreparedDatabase } from '../support/prepared-instance'
import { recordCalls } from '../support/record-calls'
import { bareProgramOf, play } from './sql-rival'

/** What was seen of runs over `due` certificates of one database. */
export interface Times {
    readonly due: number
    /** Milliseconds of computing, a round each. */
    readonly run: readonly number[]
    /** The same reads and writes by a bare program, in the same rounds. */
    readonly bare: readonly number[]
    readonly queries: number
    readonly writes: number
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
const ROUNDS = 7
/** Addresses that share the due certificates. */
const TEAMS = 40

const [what = '', ...places] = process.argv.slice(2)
process.stdout.write(JSON.stringify(measured()))

function measured(): unknown {
    if (what === 'fill') return fill(places[0] ?? '', Number(places[1]), Number(places[2]))
    const instances = places.map(open)
    try {
        const [only] = instances
        if (what === 'times') return times(instances)
        if (what === 'first' && only) return first(only)
        if (what === 'memory' && only) return memory(only)
        throw new Error(`There is no measurement "${what}"`)
    } finally {
        instances.forEach((instance) => instance.close())
    }
}

function open(database: string): Instance {
    return createInstance({ database, now: fromGlide(DUE_NOW) })
}

/** What the demo data has due is done before: it is not what is measured. */
function fill(database: string, total: number, due: number): null {
    copyPreparedDatabase(database, PACKAGE, true)
    const instance = open(database)
    instance.runJob(JOB)
    instance.scheduler.runDue()
    fillCertificates(instance, { total, due, teams: TEAMS })
    instance.store.run('ANALYZE')
    instance.close()
    return null
}

/** Every round measures every instance, so that what else the machine does falls on all of them alike. */
function times(instances: readonly Instance[]): Times[] {
    const prepared = instances.map((instance) => {
        const run = () => instance.runJob(JOB)
        const calls = undone(instance, () => recordCalls(instance, 'x_cdt_certs', run))
        const program = undone(instance, () => bareProgramOf(instance, run))
        return { instance, run, calls, program, due: dueIn(instance) }
    })
    const rounds = Array.from({ length: ROUNDS }, () =>
        prepared.map(({ instance, run, program, due }) => ({
            run: computing(instance, () => {
                run()
                expectRaised(instance, due)
            }),
            bare: computing(instance, () => play(instance, program)),
        }))
    )
    return prepared.map(({ calls, due }, index) => ({
        due,
        ...calls,
        run: rounds.map((round) => round[index]?.run ?? 0),
        bare: rounds.map((round) => round[index]?.bare ?? 0),
    }))
}

function memory(instance: Instance): number {
    const due = dueIn(instance)
    instance.runJob(JOB)
    expectRaised(instance, due)
    return peakMegabytes()
}

function first(instance: Instance): First {
    const due = dueIn(instance)
    const begun = performance.now()
    instance.runJob(JOB)
    const raisedAtFirst = raisedIn(instance)
    instance.scheduler.runDue()
    const seconds = (performance.now() - begun) / 1000
    expectRaised(instance, due)
    return { due, seconds, runs: Math.ceil(due / raisedAtFirst), megabytes: peakMegabytes() }
}

function dueIn({ store }: Instance): number {
    const sql = `SELECT count(*) AS n FROM x_cdt_certs_certificate WHERE sys_id LIKE '${FILLED}%' AND next_due_at <= ?`
    return store.get<{ n: number }>(sql, [DUE_NOW])?.n ?? 0
}

function raisedIn({ store }: Instance): number {
    const sql = `SELECT count(*) AS n FROM task WHERE kind = 'renewal' AND cycle_key LIKE 'renewal:${FILLED}%'`
    return store.get<{ n: number }>(sql)?.n ?? 0
}

function expectRaised(instance: Instance, due: number): void {
    const raised = raisedIn(instance)
    if (raised !== due || due === 0) throw new Error(`${raised} of ${due} tasks were raised`)
}

/** Milliseconds that this process computed; what the work wrote is taken back. */
function computing(instance: Instance, work: () => void): number {
    return undone(instance, () => {
        const before = process.cpuUsage()
        work()
        const { user, system } = process.cpuUsage(before)
        return (user + system) / 1000
    })
}

function undone<T>(instance: Instance, work: () => T): T {
    instance.begin()
    try {
        return work()
    } finally {
        instance.rollback()
    }
}

function peakMegabytes(): number {
    return process.resourceUsage().maxRSS / 1024
}
