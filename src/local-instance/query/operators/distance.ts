import { DAY_MS, HOUR_MS, MINUTE_MS, WEEK_MS } from '../../time/calendar'
import { type Operator, sql } from './operator'
import { instant } from './values'

/** Months and years count with the average lengths that the platform's own unit table has. */
const UNITS: Readonly<Record<string, number>> = {
    minute: MINUTE_MS,
    hour: HOUR_MS,
    day: DAY_MS,
    week: WEEK_MS,
    month: 30 * DAY_MS,
    quarter: 91 * DAY_MS,
    year: 365 * DAY_MS,
}

interface Distance {
    readonly path: string
    readonly signedMs: number
}

/** `field@unit@before|after@n`: a distance from another date of the record. */
function parse(value: string): Distance | null {
    const [, path, unit, direction, count] = /^([a-z0-9_.]+)@(\w+?)s?@(before|after)@(\d+)$/.exec(value) ?? []
    const ms = unit === undefined ? undefined : UNITS[unit]
    if (path === undefined || ms === undefined) return null
    return { path, signedMs: (direction === 'before' ? -1 : 1) * ms * Number(count) }
}

function distanceOperator(spelling: string, farther: boolean): Operator {
    /** Whether a date lies beyond (or within) the given distance on its side of the other. */
    const holds = (difference: number, limit: number): boolean =>
        limit < 0 === farther ? difference < limit : difference > limit
    return {
        spellings: [spelling],
        toSql(operand, value, context) {
            const distance = parse(value)
            const other = distance && context.field(distance.path)
            if (!distance || !other) return null
            const difference = `(strftime('%s', ${operand.sql}) - strftime('%s', ${other.sql}))`
            const comparison = distance.signedMs < 0 === farther ? '<' : '>'
            return sql(`${difference} ${comparison} ?`, distance.signedMs / 1000)
        },
        test(operand, value, context) {
            const distance = parse(value)
            const other = distance && context.field(distance.path)
            if (!distance || !other) return null
            if (operand.value === null || other.value === null) return false
            return holds(instant(operand.value) - instant(other.value), distance.signedMs)
        },
    }
}

export const moreThan = distanceOperator('MORETHAN', true)
export const lessThanAway = distanceOperator('LESSTHAN', false)
