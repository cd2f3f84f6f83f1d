const PATTERN = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/
const UNITS = [7 * 86_400_000, 86_400_000, 3_600_000, 60_000, 1000]

/** Milliseconds of an ISO 8601 duration of weeks, days, hours, minutes and seconds (`P1DT2H`); undefined when it is none. */
export function durationOf(text: string): number | undefined {
    const match = PATTERN.exec(text)
    if (!match || /^P$|T$/.test(text)) return undefined
    return UNITS.reduce((total, unit, index) => total + unit * Number(match[index + 1] ?? 0), 0)
}
