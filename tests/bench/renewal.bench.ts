/**
 * The daily renewal run over 10,000, 100,000 and 1,000,000 certificates of which 1,000 are due: it must cost what is due,
 * not what exists. And the first run of all, with 100,000 due at once (BENCH_FIRST=<n> for another number).
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Figure, report } from './figure'
import { type Daily, type First } from './renewal-worker'

const DUE = 1000
const SIZES = [10_000, 100_000, 1_000_000]
const FIRST = Number(process.env.BENCH_FIRST ?? 100_000)

const [smallest, ...larger] = SIZES.map((size) => ({ size, ...measured<Daily>('daily', size, DUE) }))
report([
    ...[smallest, ...larger].flatMap(figuresOf),
    ...larger.flatMap(({ size, ms, megabytes }) => [
        compared(`time with ${size} certificates : with ${smallest.size}`, ms / smallest.ms),
        compared(`peak memory with ${size} certificates : with ${smallest.size}`, megabytes / smallest.megabytes),
    ]),
])
if (FIRST > 0) report(figuresOfFirst(measured<First>('first', FIRST, FIRST)))

function figuresOf({ size, due, ms, bareMs, queries, writes, megabytes }: Daily & { size: number }): Figure[] {
    const name = (what: string) => `${due} of ${size} certificates due: ${what}`
    return [
        { name: name('one run'), value: ms, unit: 'ms' },
        {
            name: name('one run : its reads and writes in bare SQL'),
            value: ms / bareMs,
            unit: 'x',
            limit: { atMost: 10 },
        },
        { name: name('GlideRecord queries'), value: queries / due, unit: 'each', limit: { atMost: 3 } },
        { name: name('GlideRecord writes'), value: writes / due, unit: 'each', limit: { atMost: 4 } },
        { name: name('peak memory'), value: megabytes, unit: 'MB' },
    ]
}

function compared(name: string, value: number): Figure {
    return { name, value, unit: 'x', limit: { atMost: 1.3 } }
}

function figuresOfFirst({ due, seconds, runs, megabytes }: First): Figure[] {
    const name = (what: string) => `first run, ${due} due at once: ${what}`
    return [
        { name: name('all done after'), value: seconds, unit: 's' },
        { name: name('batches that took over from each other'), value: runs, unit: 'runs' },
        { name: name('peak memory'), value: megabytes, unit: 'MB', limit: { atMost: 600 } },
    ]
}

function measured<T>(what: string, total: number, due: number): T {
    const place = mkdtempSync(path.join(tmpdir(), 'renewal-bench-'))
    try {
        const database = path.join(place, 'instance.db')
        worker('fill', database, String(total), String(due))
        return JSON.parse(worker(what, database)) as T
    } finally {
        rmSync(place, { recursive: true, force: true })
    }
}

function worker(...parts: readonly string[]): string {
    const node = ['-r', 'sucrase/register', path.join(__dirname, 'renewal-worker.ts'), ...parts]
    return execFileSync(process.execPath, node, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}
