/** Measuring for `npm run bench`: what was seen, its limit, and the part of the limit that it used. */

export interface Measured {
    readonly what: string
    /** Milliseconds: the middle of several runs. */
    readonly ms: number
    readonly limitMs: number
}

/** The middle of `runs` runs in milliseconds, after one that is not counted. */
export function medianMs(runs: number, work: () => void): number {
    work()
    const times = Array.from({ length: runs }, () => {
        const begun = performance.now()
        work()
        return performance.now() - begun
    }).sort((a, b) => a - b)
    return times[Math.floor(times.length / 2)]
}

/** Prints a line a measurement; the process ends with 1 when a limit was passed. */
export function report(measured: readonly Measured[]): void {
    for (const { what, ms, limitMs } of measured) {
        const part = Math.round((ms / limitMs) * 100)
        process.stdout.write(`${what}: ${ms.toFixed(2)} ms of ${limitMs} ms (${part} %)\n`)
        if (ms > limitMs) process.exitCode = 1
    }
}
