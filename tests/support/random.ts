/** Numbers from 0 to below 1, the same on every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
    let state = seed
    return () => {
        state = (state + 0x6d2b79f5) | 0
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
    }
}

/** Choices by a source of random numbers. */
export interface Choices {
    /** A whole number from 0 to below `bound`. */
    below(bound: number): number
    one<T>(from: readonly T[]): T
}

export function choices(seed: number): Choices {
    const random = randomNumbers(seed)
    const below = (bound: number): number => Math.floor(random() * bound)
    return { below, one: (from) => from[below(from.length)] }
}
