/**
 * A documented example as data: what a script answers on any instance. The values are those of the platform's own API
 * reference (ServiceNow/ServiceNowDocs, Apache-2.0); the scripts are ours.
 */
export interface ConformanceCase {
    readonly name: string
    /** Page of the API reference the expected value is from. */
    readonly source: string
    /** Body of a function that returns the value. */
    readonly script: string
    readonly expected: unknown
    /** Time zone of the user who runs the script. */
    readonly zone: string
    /** UTC text of the moment it runs at, where the value depends on it. */
    readonly now: string
    /** Why only the local instance can run it: `needs a frozen clock`, `writes records`. */
    readonly onlyHere?: string
}

export type Settings = Partial<Pick<ConformanceCase, 'zone' | 'now' | 'onlyHere'>>

const DEFAULTS = { zone: 'US/Pacific', now: '2026-11-21 22:00:00' }

/**
 * Cases of one page, written as [name, script, expected, deviations from a US/Pacific user in November 2026]; the last
 * argument holds for all of them. A case that says when it runs needs a clock that stands still.
 */
export function casesOf(
    source: string,
    rows: readonly (readonly [string, string, unknown, Settings?])[],
    forAll: Settings = {}
): ConformanceCase[] {
    return rows.map(([name, script, expected, given]) => {
        const onlyHere = given?.now || forAll.now ? 'needs a frozen clock' : undefined
        return { name, source, script, expected, ...DEFAULTS, onlyHere, ...forAll, ...given }
    })
}
