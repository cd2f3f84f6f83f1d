/** What a bench measured, and what it promises. Promises that compare two measurements of one run hold on any machine. */
export interface Figure {
    readonly name: string
    readonly value: number
    readonly unit: string
    readonly limit?: { readonly atMost: number } | { readonly atLeast: number }
}

function holds({ value, limit }: Figure): boolean {
    if (!limit) return true
    return 'atMost' in limit ? value <= limit.atMost : value >= limit.atLeast
}

/** Milliseconds that `work` takes, each of `times` times; the median counts. */
export function median(times: number, work: (index: number) => void): number {
    const taken: number[] = []
    for (let index = 0; index < times; index++) {
        const start = performance.now()
        work(index)
        taken.push(performance.now() - start)
    }
    return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0
}

/** Prints a line a figure; the process ends with 1 when a promise does not hold. */
export function report(figures: readonly Figure[]): void {
    for (const figure of figures) {
        process.stdout.write(`${line(figure)}\n`)
        if (!holds(figure)) process.exitCode = 1
    }
}

function line(figure: Figure): string {
    const { name, value, unit, limit } = figure
    const shown = `${name}: ${value < 10 ? value.toFixed(3) : value.toFixed(1)} ${unit}`
    if (!limit) return shown
    const promise = 'atMost' in limit ? `at most ${limit.atMost}` : `at least ${limit.atLeast}`
    return `${shown} (${promise} ${unit}${holds(figure) ? '' : ': NOT KEPT'})`
}
