/**
 * The daily renewal run over 10,000, 100,000 and 1,000,000 certificates of which 1,000 are due: it must cost what is due,
 * not what exists. And the first run of all, with 100,000 due at once (BENCH_FIRST=<n> for another number, 0 for none).
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Figure, report } from './figure'
import { type First, type Times } from './renewal-worker'

const DUE = 1000
const SIZES = [10_000, 100_000, 1_000_000]
const FIRST = Number(process.env.BENCH_FIRST ?? 100_000)

const place = mkdtempSync(path.join(tmpdir(), 'renewal-bench-'))
try {
    measure()
} finally {
    rmSync(place, { recursive: true, force: true })
}

function measure(): void {
    const databases = SIZES.map((size) => filled(size, DUE))
    const memory = databases.map((database) => worker<number>('memory', copyOf(database)))
    const times = worker<Times[]>('times', ...databases)
    report(SIZES.flatMap((size, index) => figuresOf(size, times[index], memory[index])))
    const [smallest] = times
    report(
        SIZES.slice(1).flatMap((size, index) => [
            compared(`time with ${size} certificates : with ${SIZES[0]}`, ratio(times[index + 1].run, smallest.run)),
            compared(`peak memory with ${size} certificates : with ${SIZES[0]}`, memory[index + 1] / memory[0]),
        ])
    )
    if (FIRST > 0) report(figuresOfFirst(worker<First>('first', filled(FIRST, FIRST))))
}

function figuresOf(size: number, { due, run, bare, queries, writes }: Times, megabytes: number): Figure[] {
    const name = (what: string) => `${due} of ${size} certificates due: ${what}`
    const against = { value: ratio(run, bare), unit: 'x', limit: { atMost: 10 } }
    return [
        { name: name('one run'), value: Math.min(...run), unit: 'ms' },
        { name: name('one run : its reads and writes in bare SQL'), ...against },
        { name: name('GlideRecord queries'), value: queries / due, unit: 'each', limit: { atMost: 3 } },
        { name: name('GlideRecord writes'), value: writes / due, unit: 'each', limit: { atMost: 4 } },
        { name: name('peak memory'), value: megabytes, unit: 'MB' },
    ]
}

function figuresOfFirst({ due, seconds, runs, megabytes }: First): Figure[] {
    const name = (what: string) => `first run, ${due} due at once: ${what}`
    return [
        { name: name('all done after'), value: seconds, unit: 's' },
        { name: name('runs that took over from each other'), value: runs, unit: 'runs' },
        { name: name('peak memory'), value: megabytes, unit: 'MB', limit: { atMost: 600 } },
    ]
}

function compared(name: string, value: number): Figure {
    return { name, value, unit: 'x', limit: { atMost: 1.3 } }
}

/** The middle of what one took compared with the other in the same round. */
function ratio(one: readonly number[], other: readonly number[]): number {
    const ratios = one.map((time, round) => time / other[round]).sort((a, b) => a - b)
    return ratios[Math.floor(ratios.length / 2)]
}

function filled(total: number, due: number): string {
    const database = path.join(place, `${total}-${due}.db`)
    worker('fill', database, String(total), String(due))
    return database
}

function copyOf(database: string): string {
    const copy = `${database}.copy`
    copyFileSync(database, copy)
    return copy
}

function worker<T>(...parts: readonly string[]): T {
    const node = ['-r', 'sucrase/register', path.join(__dirname, 'renewal-worker.ts'), ...parts]
    return JSON.parse(
        execFileSync(process.execPath, node, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
    ) as T
}
