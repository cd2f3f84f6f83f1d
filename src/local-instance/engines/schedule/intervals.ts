/** Sets of time as sorted, disjoint, half-open intervals of milliseconds. */
export type Interval = readonly [from: number, to: number]

/** The smallest set that covers all of these. */
export function union(intervals: readonly Interval[]): Interval[] {
    const sorted = intervals.filter(([from, to]) => from < to).sort((a, b) => a[0] - b[0])
    const merged: [number, number][] = []
    for (const [from, to] of sorted) {
        const last = merged.at(-1)
        if (last && from <= last[1]) last[1] = Math.max(last[1], to)
        else merged.push([from, to])
    }
    return merged
}

/** What of the first set lies outside the second. Both must be sorted and disjoint, as `union` makes them. */
export function subtract(set: readonly Interval[], holes: readonly Interval[]): Interval[] {
    const left: Interval[] = []
    for (const [from, to] of set) {
        let start = from
        for (const [holeFrom, holeTo] of holes) {
            if (holeTo <= start) continue
            if (holeFrom >= to) break
            if (holeFrom > start) left.push([start, holeFrom])
            start = Math.max(start, holeTo)
        }
        if (start < to) left.push([start, to])
    }
    return left
}

/** What of a set lies within [from, to). */
export function clip(set: readonly Interval[], from: number, to: number): Interval[] {
    return set
        .map(([start, end]): Interval => [Math.max(start, from), Math.min(end, to)])
        .filter(([start, end]) => start < end)
}
