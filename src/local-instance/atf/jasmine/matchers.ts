import { isDeepStrictEqual } from 'node:util'

/** Whether the value is as the matcher wants it; `args` are the matcher's own. */
export type Matcher = (actual: unknown, ...args: readonly unknown[]) => boolean

/** Values made in a script's context have prototypes of their own; as JSON-like data they compare. */
const equal: Matcher = (actual, wanted) => isDeepStrictEqual(plain(actual), plain(wanted))

/** The matchers of Jasmine 3.1 that compare plain values. */
export const MATCHERS: Readonly<Record<string, Matcher>> = {
    toBe: (actual, wanted) => actual === wanted,
    toEqual: equal,
    toBeDefined: (actual) => actual !== undefined,
    toBeUndefined: (actual) => actual === undefined,
    toBeNull: (actual) => actual === null,
    toBeNaN: (actual) => Number.isNaN(actual),
    toBeTruthy: (actual) => Boolean(actual),
    toBeFalsy: (actual) => !actual,
    toBeLessThan: (actual, wanted) => Number(actual) < Number(wanted),
    toBeLessThanOrEqual: (actual, wanted) => Number(actual) <= Number(wanted),
    toBeGreaterThan: (actual, wanted) => Number(actual) > Number(wanted),
    toBeGreaterThanOrEqual: (actual, wanted) => Number(actual) >= Number(wanted),
    toBeCloseTo: (actual, wanted, precision = 2) =>
        Math.abs(Number(actual) - Number(wanted)) < 10 ** -Number(precision) / 2,
    toContain: (actual, wanted) =>
        typeof actual === 'string'
            ? actual.includes(String(wanted))
            : Array.isArray(actual) && actual.some((entry) => equal(entry, wanted)),
    toMatch: (actual, pattern) => new RegExp(sourceOf(pattern), flagsOf(pattern)).test(String(actual)),
    toThrow: (actual) => thrownBy(actual) !== null,
    toThrowError: (actual, pattern) => {
        const thrown = thrownBy(actual)
        if (thrown === null) return false
        if (pattern === undefined) return true
        return typeof pattern === 'string'
            ? thrown === pattern
            : new RegExp(sourceOf(pattern), flagsOf(pattern)).test(thrown)
    },
}

function plain(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(plain)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]))
}

function sourceOf(pattern: unknown): string {
    return typeof pattern === 'string' ? pattern : (pattern as RegExp).source
}

function flagsOf(pattern: unknown): string {
    return typeof pattern === 'string' ? '' : (pattern as RegExp).flags
}

function thrownBy(work: unknown): string | null {
    try {
        ;(work as () => unknown)()
        return null
    } catch (error) {
        return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)
    }
}
