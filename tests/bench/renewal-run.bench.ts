/**
 * The daily renewal run over 10,000 and 100,000 certificates (1,000,000 too with BENCH_MILLION=1) of which 1,000 are due: it
 * must cost what is due, not what exists. Each size is measured in a process of its own (renewal-run.ts). With
 * BENCH_FIRST=<n> a first run with n certificates due at once is measured as well.
 */
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { type Figure, report } from './figure'
import { type FirstRun, type Seen } from './renewal-run'

const DUE = 1000
const SIZES = process.env.BENCH_MILLION === '1' ? [10_000, 100_000, 1_000_000] : [10_000, 100_000]
const [smallest, ...larger] = SIZES.map((size) => measured<Seen>('daily', size, DUE))
const first = Number(process.env.BENCH_FIRST ?? 0)

report([
    ...[smallest, ...larger].flatMap(figuresOf),
    ...larger.flatMap((seen): Figure[] => [
        {
            name: `Time with ${seen.size} certificates, times that with ${smallest.size}`,
            value: seen.ms / smallest.ms,
            unit: 'times',
            limit: { atMost: 1.3 },
        },
        {
            name: `Peak memory with ${seen.size} certificates, times that with ${smallest.size}`,
            value: seen.megabytes / smallest.megabytes,
            unit: 'times',
            limit: { atMost: 1.3 },
        },
    ]),
    ...(first > 0 ? figuresOfFirst(measured<FirstRun>('first', first, first)) : []),
])

function figuresOf({ size, ms, bareMs, queries, writes, statements, megabytes }: Seen): Figure[] {
    const name = (what: string) => `${size} certificates, ${DUE} due: ${what}`
    return [
        { name: name('one run'), value: ms, unit: 'ms' },
        { name: name('statements of the store for each'), value: statements / DUE, unit: 'statements' },
        { name: name('the same statements without a platform'), value: bareMs, unit: 'ms' },
        { name: name('the run against them'), value: ms / bareMs, unit: 'times', limit: { atMost: 10 } },
        { name: name('GlideRecord queries for each'), value: queries / DUE, unit: 'queries', limit: { atMost: 3 } },
        { name: name('GlideRecord writes for each'), value: writes / DUE, unit: 'writes', limit: { atMost: 4 } },
        { name: name('peak memory'), value: megabytes, unit: 'MB' },
    ]
}

function figuresOfFirst({ due, seconds, runs, megabytes }: FirstRun): Figure[] {
    return [
        { name: `First run, ${due} due at once`, value: seconds, unit: 's' },
        { name: `First run, ${due} due at once: runs that took over from each other`, value: runs, unit: 'runs' },
        { name: `First run, ${due} due at once: peak memory`, value: megabytes, unit: 'MB' },
    ]
}

function measured<T>(what: string, size: number, due: number): T {
    const file = path.join(__dirname, 'renewal-run.ts')
    const node = ['-r', 'sucrase/register', file, what, String(size), String(due)]
    const output = execFileSync(process.execPath, node, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
    return JSON.parse(output) as T
}
