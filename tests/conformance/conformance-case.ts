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
}

const DEFAULTS = { zone: 'US/Pacific', now: '2026-11-21 22:00:00' }

/** Cases of one page, written as [name, script, expected, deviations from a US/Pacific user in November 2026]. */
export function casesOf(
    source: string,
    rows: readonly (readonly [string, string, unknown, Partial<typeof DEFAULTS>?])[]
): ConformanceCase[] {
    return rows.map(([name, script, expected, given]) => ({ name, source, script, expected, ...DEFAULTS, ...given }))
}
